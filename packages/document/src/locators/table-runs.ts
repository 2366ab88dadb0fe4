import type { FieldSpec, Fields } from '../contract.ts'
import { hasForm } from '../forms.ts'
import { centreY, type PlacedLine, type Span, spanBox, spansText, trimSpan } from '../sheet.ts'
import type { Column } from './table-frame.ts'

/** The parts of a line that stand in one column each: it is cut at gaps and at the edges of columns. */
export const cellRuns = (line: PlacedLine, columns: readonly Column[], fields: Fields): readonly Span[] =>
  runsOf(line, columns).flatMap((run) => cut(trimSpan(run) ?? run, columns, fields))

/** Characters that stand apart by more than this share of their height beside what is usual are not of one cell: less where an edge is between. */
const gapHeights = 0.55
const edgeGapHeights = 0.25

/** Runs of characters without a gap between them. */
export const runsOf = (line: PlacedLine, columns: readonly Column[]): readonly Span[] => {
  const starts = line.chars.flatMap((box, index) => {
    const before = line.chars[index - 1]
    if (before === undefined || !isLevel(line, index) || isBetweenNumbers(line, index)) return [index]
    const [left, right] = [before.x + before.width / 2, box.x + box.width / 2]
    const usual = (advance(line, index) + advance(line, index - 1)) / 2
    const most = columns.some(({ from }) => from > left && from < right) ? edgeGapHeights : gapHeights
    return right - left > (usual + most) * box.height ? [index] : []
  })
  return starts.map((from, index) => ({ line, from, to: starts[index + 1] ?? line.chars.length }))
}

/** A number has no blank in it: behind one that was read another begins. */
const isBetweenNumbers = ({ line: { chars } }: PlacedLine, index: number): boolean =>
  chars[index - 1]?.text.trim() === '' && /\d/u.test(chars[index - 2]?.text ?? '') && /\d/u.test(chars[index]?.text ?? '')

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
  const starts = places.filter((index) => index === run.from || (columnOf(index) !== columnOf(index - 1) && !isLone(run, index)))
  const fieldOf = (index: number): FieldSpec<unknown> | undefined => fields[columns[columnOf(index)]?.key ?? '']
  const cuts = starts.map((start) => ({
    start: start === run.from ? start : pastForeign(run, start, fieldOf(start)),
    field: fieldOf(start),
  }))
  for (let round = 0; round < rounds; round++) for (const index of cuts.keys()) moveCut(run, cuts, index)
  return cuts
    .map(({ start }, index) => ({ line: run.line, from: start, to: cuts[index + 1]?.start ?? run.to }))
    .filter(({ from, to }) => from < to)
}

/** Chinese over the edge of a column that holds none is the end of what runs up to the edge. */
const pastForeign = ({ line, to }: Span, start: number, field: FieldSpec<unknown> | undefined): number => {
  const { alphabet } = field ?? {}
  const isForeign = (index: number): boolean => {
    const letter = line.line.chars[index]?.text ?? ''
    return /\p{Script=Han}/u.test(letter) && alphabet?.includes(letter) === false
  }
  let end = start
  while (end < to && isForeign(end)) end++
  return end
}

/** A number, or a size, is typed over an edge: but one of its characters is on the other side. */
const isLone = ({ line, from, to }: Span, index: number): boolean => {
  const areBoth = (kind: RegExp): boolean => [index - 1, index].every((at) => kind.test(line.line.chars[at]?.text ?? ''))
  return (index === from + 1 && areBoth(/^\d$/u)) || (index === to - 1 && areBoth(/^[^\s\p{Script=Han}]$/u))
}

interface Cut {
  start: number
  readonly field: FieldSpec<unknown> | undefined
}

/** Moves a cut beside the edge where more of its two sides have the forms of their columns then, and of such places to the widest gap. */
const moveCut = (run: Span, cuts: readonly Cut[], index: number): void => {
  const [before, own] = [cuts[index - 1], cuts[index]]
  if (before === undefined || own === undefined) return
  const end = cuts[index + 1]?.start ?? run.to
  const has = (field: FieldSpec<unknown> | undefined, from: number, to: number): number =>
    field !== undefined && from < to && hasForm(spansText([{ line: run.line, from, to }]), field) ? 1 : 0
  const fits = (start: number): number =>
    has(before.field, before.start, start) + has(own.field, start, end) + Math.min(0.9, Math.max(0, gapBefore(run, start)))
  const starts = nearby.map((step) => own.start + step).filter((start) => start >= before.start && start <= end)
  own.start = starts.reduce((best, start) => (fits(start) > fits(best) ? start : best), Math.min(own.start, end))
}

/** Space before a character beside what is usual, in heights; less than a fifth is none. */
const gapBefore = ({ line }: Span, index: number): number => {
  const [box, before] = [line.chars[index], line.chars[index - 1]]
  if (box === undefined || before === undefined) return 0
  const usual = (advance(line, index) + advance(line, index - 1)) / 2
  const gap = (box.x + box.width / 2 - before.x - before.width / 2) / box.height - usual
  return gap < leastGap ? 0 : gap
}
const leastGap = 0.2

/** What was typed too far left or right crosses several edges: each cut that is right helps its neighbours. */
const rounds = 2

/** What is typed over an edge may be cut so many characters beside it, where both sides have the forms of their columns then; nearest first. */
const nearby = [0, 1, -1, 2, -2]
