import { type Box, boxOf, grow, type Image, intersection, type Quad, quadHeight, quadOfBox, type Size } from '@recto/core'
import { crop, redAsGrey, redBlobs } from '@recto/vision'
import { medianAngle, type Placed, place, weightedMedian } from '../arrange/rows.ts'
import { uniteAlong } from '../arrange/unite-along.ts'
import { isTall } from './along-text.ts'
import type { DetectedText } from './detected-text.ts'

/** Seals are of so many heights of the text around them: a square one of 12 mm beside large print, a round one of 50 mm beside small. */
const sealHeights = [4, 28] as const

/** Text that runs under a seal is looked for so many heights around it. */
const aroundHeights = 6

/** What was found with the seal covers this share of what was found without it: nothing is new. */
const sameShare = 0.9

/** One line's boxes are of like height, and overlap across by this share of the lower. */
const heightShare = 0.6
const leastOverlap = 0.6

/** Finds text in a picture at the scale at which a picture of that size is looked at. */
export type Detect = (image: Image, like: Size) => Promise<readonly DetectedText[]>

/**
 * The text of a picture with what runs under its red seals: a seal hides text from the detector or cuts it off, so that around each of them
 * text is looked for once more without red ink. What is found there and goes on beyond a box lengthens it.
 */
export const beneathSeals = async (image: Image, found: readonly DetectedText[], detect: Detect): Promise<readonly DetectedText[]> => {
  const lines = found.filter(({ quad }) => !isTall(quad))
  const height = Math.round(weightedMedian(lines.map(({ quad }) => ({ value: quadHeight(quad), weight: 1 }))))
  if (height < 1) return found
  const page: Box = { x: 0, y: 0, width: image.width, height: image.height }
  const seals = redBlobs(image, height, ...sealHeights).map((box) => inside(grow(box, aroundHeights * height), page))
  const hidden: DetectedText[] = []
  for (const box of apart(seals)) {
    const dark = await detect(redAsGrey(crop(image, box)), image)
    hidden.push(...dark.filter(({ quad }) => !isTall(quad)).map((text) => ({ ...text, quad: shifted(text.quad, box) })))
  }
  return hidden.length === 0 ? found : lengthened(found, hidden)
}

/** Boxes that overlap become one. */
const apart = (boxes: readonly Box[]): readonly Box[] => {
  const groups: Box[] = []
  for (const box of boxes) {
    let whole = box
    for (let index = groups.length - 1; index >= 0; index--) {
      const other = groups[index] as Box
      if (intersection(whole, other) === 0) continue
      whole = boxOf(quadOfBox(whole), quadOfBox(other))
      groups.splice(index, 1)
    }
    groups.push(whole)
  }
  return groups
}

const inside = (box: Box, page: Box): Box => {
  const [x, y] = [Math.max(page.x, Math.floor(box.x)), Math.max(page.y, Math.floor(box.y))]
  return {
    x,
    y,
    width: Math.min(page.width, Math.ceil(box.x + box.width)) - x,
    height: Math.min(page.height, Math.ceil(box.y + box.height)) - y,
  }
}

const shifted = (quad: Quad, { x, y }: Box): Quad => quad.map(([u, v]) => [u + x, v + y]) as unknown as Quad

const lengthened = (found: readonly DetectedText[], hidden: readonly DetectedText[]): readonly DetectedText[] => {
  const angle = medianAngle(found.filter(({ quad }) => !isTall(quad)).map(({ quad }) => quad))
  let texts = place(found, ({ quad }) => quad, angle)
  for (const next of place(hidden, ({ quad }) => quad, angle)) {
    const row = texts.filter((text) => !isTall(text.item.quad) && areOneLine(text, next))
    if (sharedOf(row, next) >= sameShare * (next.right - next.left)) continue
    const whole = uniteAlong([next.item, ...row.map(({ item }) => item)])
    texts = [...texts.filter((text) => !row.includes(text)), ...place([whole], ({ quad }) => quad, angle)]
  }
  return texts.map(({ item }) => item)
}

const areOneLine = (a: Placed<unknown>, b: Placed<unknown>): boolean => {
  const heights = [a.bottom - a.top, b.bottom - b.top] as const
  const lower = Math.min(...heights)
  return (
    lower >= heightShare * Math.max(...heights) &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= leastOverlap * lower &&
    Math.min(a.right, b.right) > Math.max(a.left, b.left)
  )
}

/** How much of the text's length others cover; they are taken not to overlap. */
const sharedOf = (row: readonly Placed<unknown>[], { left, right }: Placed<unknown>): number =>
  row.reduce((sum, other) => sum + Math.min(right, other.right) - Math.max(left, other.left), 0)
