/** What a command may touch of the process: its streams and its interrupt. */
export interface Terminal {
  readonly stdout: { readonly isTTY: boolean; write(text: string): void }
  readonly stderr: { readonly isTTY: boolean; readonly columns: number; write(text: string): void }
  /** Everything on standard input. */
  stdin(): Promise<Uint8Array>
  /** Calls back at the first Ctrl-C; returns how to stop listening. */
  onInterrupt(stop: () => void): () => void
}
