import { distance, type Quad, quadCentre } from '@recto/core'
import type { QuarterTurn } from '@recto/vision'
import { alongText, isTall } from '../detect/along-text.ts'
import type { DetectedText } from '../detect/detected-text.ts'

/** A line's opinion of how the page must be turned. */
export interface Vote {
  readonly quad: Quad
  /** Counter-clockwise turn that would make the line upright. */
  readonly turn: QuarterTurn
  /** Length by height of the line times how sure its direction is, above 0. */
  readonly weight: number
}

/** Boxes that are no longer than this many times their height say nothing of how they are turned. */
const leastAspect = 2

/** Length by height of a quad along its text. */
export const aspectOf = (quad: Quad): number => {
  const [a, b, , d] = alongText(quad)
  return distance(a, b) / Math.max(distance(a, d), 1)
}

/** Runs of text that are long enough to vote, longest first. */
export const votersOf = (found: readonly Pick<DetectedText, 'quad'>[]): readonly Quad[] =>
  found
    .map(({ quad }) => quad)
    .filter((quad) => aspectOf(quad) >= leastAspect)
    .sort((a, b) => aspectOf(b) - aspectOf(a))

/**
 * The vote of a box whose text, read along `alongText`, stands upside down with probability `upsideDown`:
 * wide ones vote 0 or 180, tall ones 90 or 270; the weight is aspect x (classifier - 0.5).
 */
export const voteOf = (quad: Quad, upsideDown: number): Vote => {
  const turns = isTall(quad) ? ([90, 270] as const) : ([0, 180] as const)
  return {
    quad,
    turn: upsideDown > 0.5 ? turns[1] : turns[0],
    weight: aspectOf(quad) * Math.abs(upsideDown - 0.5),
  }
}

/** Share of the weight that each turn (0, 90, 180, 270) received; equal shares without any vote. */
export const sharesOf = (votes: readonly Vote[]): readonly [number, number, number, number] => {
  const sums: [number, number, number, number] = [0, 0, 0, 0]
  for (const { turn, weight } of votes) sums[turn / 90] = (sums[turn / 90] ?? 0) + weight
  const total = sums[0] + sums[1] + sums[2] + sums[3]
  return total === 0 ? [0.25, 0.25, 0.25, 0.25] : [sums[0] / total, sums[1] / total, sums[2] / total, sums[3] / total]
}

/** The likeliest of four turns. */
export const likeliest = (shares: readonly [number, number, number, number]): QuarterTurn => {
  const index = shares.indexOf(Math.max(...shares))
  return (Math.max(index, 0) * 90) as QuarterTurn
}

/** A few of the longest voters, spread over the page: at most one for each cell of a 3 x 3 grid. */
export const spreadOf = (voters: readonly Quad[], width: number, height: number): readonly Quad[] => {
  const cells = new Map<number, Quad>()
  for (const quad of voters) {
    const [x, y] = quadCentre(quad)
    const cell = Math.floor((3 * x) / width) + 3 * Math.floor((3 * y) / height)
    if (!cells.has(cell)) cells.set(cell, quad)
  }
  return [...cells.values()]
}
