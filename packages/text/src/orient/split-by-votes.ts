import { type Box, boxOf, quadCentre } from '@recto/core'
import { likeliest, sharesOf, type Vote } from './votes.ts'

/** A side of a cut needs this many voters, and this share of their weight agreeing, to be a page of its own. */
const leastVoters = 3
const leastAgreement = 0.8

const axes = [0, 1] as const

interface Cut {
  readonly axis: 0 | 1
  /** Coordinate of the cut, px. */
  readonly at: number
  readonly sides: readonly [readonly Vote[], readonly Vote[]]
}

/**
 * Parts of a box in which lines stand differently, as when two cards lie in one picture:
 *
 *     ┌───────┬───────┐
 *     │ front │ ʞɔɐq  │  → two boxes, each with its own turn
 *     └───────┴───────┘
 *
 * One straight cut at a time, where the votes on both sides agree among themselves but not with each other.
 * A box whose lines agree comes back whole.
 */
export const splitByVotes = (votes: readonly Vote[], box: Box): readonly Box[] => {
  const cut = bestCut(votes)
  if (cut === undefined) return [box]
  const { axis, at, sides } = cut
  const first = axis === 0 ? { ...box, width: at - box.x } : { ...box, height: at - box.y }
  const second = axis === 0 ? { ...box, x: at, width: box.width - first.width } : { ...box, y: at, height: box.height - first.height }
  return [...splitByVotes(sides[0], first), ...splitByVotes(sides[1], second)]
}

const bestCut = (votes: readonly Vote[]): Cut | undefined => {
  let best: Cut | undefined
  let most = 0
  for (const axis of axes) {
    const sorted = [...votes].sort((a, b) => quadCentre(a.quad)[axis] - quadCentre(b.quad)[axis])
    for (let count = leastVoters; count <= sorted.length - leastVoters; count++) {
      const sides = [sorted.slice(0, count), sorted.slice(count)] as const
      const shares = [sharesOf(sides[0]), sharesOf(sides[1])] as const
      const agreement = Math.min(Math.max(...shares[0]), Math.max(...shares[1]))
      if (likeliest(shares[0]) === likeliest(shares[1]) || agreement < leastAgreement || agreement <= most) continue
      const at = between(sides, axis)
      if (at === undefined) continue
      most = agreement
      best = { axis, at, sides }
    }
  }
  return best
}

/** The middle of what parts the lines of one side from those of the other; a cut never goes through a line. */
const between = ([first, second]: Cut['sides'], axis: 0 | 1): number | undefined => {
  const before = boxOf(...first.map(({ quad }) => quad))
  const after = boxOf(...second.map(({ quad }) => quad))
  const [end, start] = axis === 0 ? [before.x + before.width, after.x] : [before.y + before.height, after.y]
  return end <= start ? Math.round((end + start) / 2) : undefined
}
