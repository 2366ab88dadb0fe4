import type { Quad } from './geometry/quad.ts'

/** One cell: the half-open ranges of rows and columns it covers, and the lines of the page that stand in it. */
export interface TableCell {
  readonly rows: readonly [from: number, to: number]
  readonly columns: readonly [from: number, to: number]
  /** Page px. */
  readonly quad: Quad
  /** Indexes into the page's `lines`. */
  readonly lines: readonly number[]
}

export interface Table {
  readonly rows: number
  readonly columns: number
  /** Page px. */
  readonly quad: Quad
  readonly cells: readonly TableCell[]
}
