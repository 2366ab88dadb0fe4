import type { Image } from '@recto/core'
import { isTall } from '../detect/along-text.ts'
import type { DetectedText } from '../detect/detected-text.ts'
import { isBlankBetween } from './blank-between.ts'
import { medianAngle, type Placed, place, rowsOf } from './rows.ts'
import { uniteAlong } from './unite-along.ts'

/**
 * The widest gap between two single characters, in heights of their boxes (about 1.3 em; a box reaches 0.15 em beyond its text
 * on each side, so this is 1.6 em of paper). Columns stand at least 2 em apart (W3C, Requirements for Chinese Text Layout).
 */
const widestGap = 1

/** A box no longer than this many times its height holds a single character. */
const singleAspect = 1.3

/** Boxes of one line are of like height and on one base. */
const leastHeightShare = 0.7
const leastOverlap = 0.7

/**
 * Boxes of single characters that are spread over a fixed width, joined before they are read:
 *
 *     ┌──┐   ┌──┐          ┌─────────┐
 *     │汉│   │口│     →    │ 汉   口 │
 *     └──┘   └──┘          └─────────┘
 *
 * Only over blank paper: a ruling line or a picture between two boxes keeps them apart. Longer boxes stay alone, however
 * narrow the gap: joined they cost more cells and values beside their labels than they win (README, limits).
 */
export const joinAlong = (found: readonly DetectedText[], image: Image): readonly DetectedText[] => {
  const wide = found.filter(({ quad }) => !isTall(quad))
  const angle = medianAngle(wide.map(({ quad }) => quad))
  const joined = rowsOf(place(wide, ({ quad }) => quad, angle)).flatMap((row) => joinRow(row, image))
  return [...joined, ...found.filter(({ quad }) => isTall(quad))]
}

const joinRow = (row: readonly Placed<DetectedText>[], image: Image): readonly DetectedText[] => {
  const groups: Placed<DetectedText>[][] = []
  for (const next of row) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && belong(last, next) && isBlankBetween(image, last.item.quad, next.item.quad))
      group.push(next)
    else groups.push([next])
  }
  return groups.map((group) => uniteAlong(group.map(({ item }) => item)))
}

const belong = (a: Placed<unknown>, b: Placed<unknown>): boolean => {
  const heights = [a.bottom - a.top, b.bottom - b.top] as const
  const [lower, higher] = [Math.min(...heights), Math.max(...heights)]
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  const singles = a.right - a.left <= singleAspect * heights[0] && b.right - b.left <= singleAspect * heights[1]
  return singles && lower >= leastHeightShare * higher && overlap >= leastOverlap * lower && b.left - a.right <= widestGap * higher
}
