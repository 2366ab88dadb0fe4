import { type Matrix3, multiply, type Point, type TextLine, transformPoint, translation } from '@recto/core'
import type { Anchor, Layout } from './contract.ts'
import { matchesOf } from './match-pattern.ts'
import type { Registration } from './register.ts'
import { charsQuad } from './sheet.ts'

/** Values nearer to their places than this, mm, are told by the labels beside them. */
const leastMm = 2.5

/** Values that were typed in one go are off alike, within this, mm. */
const alikeMm = 2.5

/** So many values must be off alike. */
const leastVotes = 2

/**
 * How far the values that were typed over a form stand from where it has them, mm; `null` when they are in their places, or too few
 * of them can be told by their form.
 */
export const overprintShift = ({ overprint = [] }: Layout<string>, { toMm }: Registration, lines: readonly TextLine[]): Point | null => {
  const shifts = overprint.flatMap((anchor) => nearestShift(anchor, toMm, lines))
  const votes = shifts.map((shift) => shifts.filter((other) => apart(shift, other) <= alikeMm))
  const most = votes.reduce<readonly Point[]>((best, vote) => (vote.length > best.length ? vote : best), [])
  if (most.length < leastVotes) return null
  const mean = (axis: 0 | 1): number => most.reduce((sum, shift) => sum + shift[axis], 0) / most.length
  const shift: Point = [mean(0), mean(1)]
  return Math.hypot(...shift) < leastMm ? null : shift
}

const apart = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])

/** From an anchor's place to the nearest text of its form. */
const nearestShift = ({ pattern, alphabet, from }: Anchor, toMm: Matrix3, lines: readonly TextLine[]): readonly Point[] => {
  const shifts = lines.flatMap((line) =>
    matchesOf(line, pattern, alphabet).map((match): Point => {
      const [a, , , d] = charsQuad(line, match.from, match.to)
      const [x, y] = transformPoint(toMm, [(a[0] + d[0]) / 2, (a[1] + d[1]) / 2])
      return [x - from[0], y - from[1]]
    }),
  )
  const length = ([x, y]: Point): number => Math.hypot(x, y)
  const nearest = shifts.reduce<Point | null>((best, shift) => (best === null || length(shift) < length(best) ? shift : best), null)
  return nearest === null ? [] : [nearest]
}

/** The registration of what was typed rather than of the form itself. */
export const shifted = (registration: Registration, [x, y]: Point): Registration => ({
  ...registration,
  toPage: multiply(registration.toPage, translation(x, y)),
  toMm: multiply(translation(-x, -y), registration.toMm),
  fit: registration.fit * (Math.abs(y) < leastMm && Math.abs(x) < ownCellMm ? 1 : shiftedFit),
})

/** Off sideways by less than a Chinese character, mm, values still begin in their own cells, and in the rows of their labels. */
const ownCellMm = 4

/** The labels no longer say which value is which. */
const shiftedFit = 0.9
