/** What `serve` needs of a reader. */
export interface ServedReader {
  read(path: string): Promise<readonly string[]>
  /** ms inside the models since the last call; `null` where it cannot be told. */
  modelMs(): number | null
  close(): Promise<void>
}
export declare const threads: number
export declare const serve: (name: string, settings: Readonly<Record<string, unknown>>, open: () => Promise<ServedReader>) => Promise<void>
