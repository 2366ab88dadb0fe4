import type { Box } from '@recto/core'
import { centreY } from '../sheet.ts'
import type { Column } from './table-frame.ts'

/** How far what stands in a table is off its columns: so far to the right, and for each unit further down so much more. */
export interface Lean {
  readonly shift: number
  readonly slope: number
}

export const upright: Lean = { shift: 0, slope: 0 }

/** How far off at a height, which is counted from the top of the rows. */
export const offAt = ({ shift, slope }: Lean, below: number): number => shift + slope * below

/** Columns where their cells stand at a height. */
export const leaning = (columns: readonly Column[], lean: Lean, below: number): readonly Column[] => {
  const off = offAt(lean, below)
  return off === 0 ? columns : columns.map((column) => ({ ...column, from: column.from + off, to: column.to + off }))
}

/** A form is typed over as much as so many heights of its text beside its columns; a header alone leaves it leaning as much as this. */
const mostShift = 1.5
const mostSlope = 0.12
const steps = 8

/** Boxes are larger than what they are around: so many heights over an edge say nothing, and more than the second say no more. */
const loose = 0.25
const mostOver = 2

/** What is wider than its column was read over an edge wherever that is. */
const fits =
  (columns: readonly Column[]) =>
  ({ x, width }: Box): boolean =>
    columns.some(({ from, to }) => x + width / 2 >= from && x + width / 2 < to && width <= to - from)

/**
 * Where most of the text stands between the edges and not over them. Text of one cell too long for its column speaks for no move, as
 * that takes others as far off.
 *
 *     │name    │size        │name    │size
 *     │wide  na│me 5       \wide  nam\5
 *     │thin   T│9    →      \thin     \T9
 */
export const leanOf = (columns: readonly Column[], body: readonly Box[], top: number, height: number): Lean => {
  const boxes = body.filter(fits(columns))
  const edges = columns.slice(1).map(({ from }) => from)
  const depth = Math.max(0, ...boxes.map((box) => centreY(box) - top))
  if (edges.length === 0 || height <= 0 || depth <= 0) return upright
  const overAt = (lean: Lean): number =>
    boxes.reduce((sum, box) => {
      const off = offAt(lean, centreY(box) - top)
      const over = Math.max(...edges.map((edge) => Math.min(edge + off - box.x, box.x + box.width - edge - off)))
      return sum + Math.min(mostOver, Math.max(0, over / height - loose))
    }, 0)
  if (overAt(upright) === 0) return upright
  const costOf = (lean: Lean): number => overAt(lean) + Math.abs(lean.shift) / height + (Math.abs(lean.slope) * depth) / height
  const range = Array.from({ length: 2 * steps + 1 }, (_, index) => index / steps - 1)
  const leans = range.flatMap((slope) => range.map((shift): Lean => ({ shift: shift * mostShift * height, slope: slope * mostSlope })))
  return leans.reduce((best, lean) => (costOf(lean) < costOf(best) ? lean : best), upright)
}
