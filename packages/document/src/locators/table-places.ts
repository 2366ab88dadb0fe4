import type { Fields } from '../contract.ts'
import { type PlacedLine, type Span, spanBox } from '../sheet.ts'
import type { Column } from './table-frame.ts'

/** Figures of one number follow one another: from one number to the next it is so many of their steps at least. */
const leastSteps = 1.7

/**
 * The columns, by index, in which the runs of a line stand: where their middles are. Of two numbers in one column of figures one is that of
 * the column before or behind it, where the line has nothing: columns that are known from their headers alone are off by some figures. -1 for none.
 */
export const placesOf = (runs: readonly Span[], columns: readonly Column[], fields: Fields): readonly number[] => {
  const places = runs.map((run) => {
    const { x, width } = spanBox(run)
    return columns.findIndex(({ from, to }) => x + width / 2 >= from && x + width / 2 < to)
  })
  const holdsFigures = (index: number): boolean => {
    const { alphabet } = fields[columns[index]?.key ?? ''] ?? {}
    return alphabet?.includes('0') === true && !/\p{Script=Han}/u.test(alphabet)
  }
  for (let index = 1; index < runs.length; index++) {
    const [own, before] = [places[index] as number, places[index - 1]]
    if (own !== before || !holdsFigures(own) || !areApart(runs[index - 1] as Span, runs[index] as Span)) continue
    if (holdsFigures(own - 1) && (index < 2 || (places[index - 2] as number) < own - 1)) places[index - 1] = own - 1
    else if (holdsFigures(own + 1) && (places[index + 1] ?? columns.length) > own + 1) places[index] = own + 1
  }
  return places
}

/** Two numbers that stand in no one number's steps. */
const areApart = (first: Span, second: Span): boolean => {
  const [a, b] = [figuresOf(first), figuresOf(second)]
  const steps = [...stepsOf(first.line, a), ...stepsOf(second.line, b)].sort((p, q) => p - q)
  const [end, start] = [a.at(-1), b[0]]
  if (end === undefined || start === undefined || steps.length === 0) return false
  return centreOf(first.line, start) - centreOf(first.line, end) >= leastSteps * (steps[steps.length >> 1] as number)
}

/** Indexes of a run's figures. */
const figuresOf = ({ line, from, to }: Span): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index).filter((index) => /\d/u.test(line.line.chars[index]?.text ?? ''))

const centreOf = ({ chars }: PlacedLine, index: number): number => (chars[index]?.x ?? 0) + (chars[index]?.width ?? 0) / 2

/** Between figures that follow one another without a point between. */
const stepsOf = (line: PlacedLine, figures: readonly number[]): readonly number[] =>
  figures.slice(1).flatMap((at, index) => (at - 1 === figures[index] ? [centreOf(line, at) - centreOf(line, at - 1)] : []))
