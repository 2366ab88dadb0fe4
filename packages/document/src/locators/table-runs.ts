import type { FieldSpec, Fields } from '../contract.ts'
import { hasForm } from '../forms.ts'
import { centreY, type PlacedLine, type Span, spanBox, spansText } from '../sheet.ts'
import type { Column } from './table-frame.ts'

/** The parts of a line that stand in one column each: it is cut at gaps and at the edges of columns. */
export const cellRuns = (line: PlacedLine, columns: readonly Column[], fields: Fields): readonly Span[] =>
  runsOf(line, columns).flatMap((run) => cut(run, columns, fields))

/** Characters that stand apart by more than this share of their height beside what is usual are not of one cell: less where an edge is between. */
const gapHeights = 0.55
const edgeGapHeights = 0.25

/** Runs of characters without a gap between them. */
const runsOf = (line: PlacedLine, columns: readonly Column[]): readonly Span[] => {
  const starts = line.chars.flatMap((box, index) => {
    const before = line.chars[index - 1]
    if (before === undefined || !isLevel(line, index)) return [index]
    const [left, right] = [before.x + before.width / 2, box.x + box.width / 2]
    const usual = (advance(line, index) + advance(line, index - 1)) / 2
    const most = columns.some(({ from }) => from > left && from < right) ? edgeGapHeights : gapHeights
    return right - left > (usual + most) * box.height ? [index] : []
  })
  return starts.map((from, index) => ({ line, from, to: starts[index + 1] ?? line.chars.length }))
}

/** Characters of one row are no further apart than this share of their height. */
const rowShare = 0.6

/** A character is in the row of the one before it: one character in each of several rows may be read as a column. */
export const isLevel = ({ chars }: PlacedLine, index: number): boolean => {
  const [box, before] = [chars[index], chars[index - 1]]
  return (
    box === undefined || before === undefined || Math.abs(centreY(box) - centreY(before)) < rowShare * Math.min(box.height, before.height)
  )
}

/** Width of a character in heights: full for Han, half for the others. */
const advance = ({ line }: PlacedLine, index: number): number => (/\p{Script=Han}/u.test(line.chars[index]?.text ?? '') ? 1 : 0.55)

/** A run that is wider than its column was read over an edge: it is cut at the edges. */
const cut = (run: Span, columns: readonly Column[], fields: Fields): readonly Span[] => {
  const box = spanBox(run)
  const own = columns.find(({ from, to }) => box.x + box.width / 2 >= from && box.x + box.width / 2 < to)
  if (own === undefined || box.width <= own.to - own.from) return [run]
  const columnOf = (index: number): number =>
    columns.findIndex(({ to }) => (run.line.chars[index]?.x ?? 0) + (run.line.chars[index]?.width ?? 0) / 2 < to)
  const places = Array.from({ length: run.to - run.from }, (_, index) => run.from + index)
  const starts = places.filter((index) => index === run.from || columnOf(index) !== columnOf(index - 1))
  const fieldOf = (index: number): FieldSpec<unknown> | undefined => fields[columns[columnOf(index)]?.key ?? '']
  const cuts = starts.map((start) => ({ start, field: fieldOf(start) }))
  for (const [index, own] of cuts.entries()) {
    const before = cuts[index - 1]
    if (before === undefined) continue
    const end = cuts[index + 1]?.start ?? run.to
    const fits = (start: number): number => {
      const sides = [[before.field, before.start, start], [own.field, start, end]] as const // biome-ignore format: a pair
      return sides.filter(([field, from, to]) => field !== undefined && from < to && hasForm(spansText([{ line: run.line, from, to }]), field)).length // biome-ignore format: one chain
    }
    own.start = nearby.map((step) => own.start + step).reduce((best, start) => (fits(start) > fits(best) ? start : best))
  }
  return cuts.map(({ start }, index) => ({ line: run.line, from: start, to: cuts[index + 1]?.start ?? run.to }))
}

/** What is typed over an edge may be cut so many characters beside it, where both sides have the forms of their columns then; nearest first. */
const nearby = [0, 1, -1, 2, -2]
