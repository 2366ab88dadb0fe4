import {
  type Box,
  boxOf,
  grow,
  type Image,
  intersection,
  pixelsAround,
  quadHeight,
  quadOfBox,
  quadWidth,
  type Size,
  slice,
  transformQuad,
  translation,
} from '@recto/core'
import { crop, cropQuad, redAsGrey, redBlobs, redShare, sealRedness } from '@recto/vision'
import { medianAngle, type Placed, place } from '../arrange/rows.ts'
import { textHeightOf } from '../arrange/text-height.ts'
import { uniteAlong } from '../arrange/unite-along.ts'
import { isTall } from './along-text.ts'
import type { DetectedText } from './detected-text.ts'

/** Seals are of so many heights of the text around them: a square one of 12 mm beside large print, a round one of 50 mm beside small. */
const sealHeights = [4, 28] as const

/** Text that runs under a seal is looked for so many heights around it. */
const aroundHeights = 6

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
  const height = Math.round(textHeightOf(found))
  if (height < 1) return found
  const seals = redBlobs(image, height, ...sealHeights).map((box) => pixelsAround(grow(box, aroundHeights * height), image))
  const hidden: DetectedText[] = []
  for (const box of apart(seals)) {
    const dark = await detect(redAsGrey(crop(image, box)), image)
    hidden.push(
      ...dark.filter(({ quad }) => !isTall(quad)).map((text) => ({ ...text, quad: transformQuad(text.quad, translation(box.x, box.y)) })),
    )
  }
  return hidden.length === 0 ? found : lengthened(image, found, hidden)
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

/** What is shorter than this many of its heights is no text that was not found before. */
const leastGap = 0.5

/** A seal lies over the end of a text where this share of what stands there, of one height, is red. */
const sealShare = 0.03

/**
 * The texts with those hidden ones that they do not cover yet, nor are covered by in a box of another height: what goes on where a seal lies
 * over a text's end lengthens it, what stands beside one is a text of its own.
 */
const lengthened = (image: Image, found: readonly DetectedText[], hidden: readonly DetectedText[]): readonly DetectedText[] => {
  const angle = medianAngle(found.filter(({ quad }) => !isTall(quad)).map(({ quad }) => quad))
  const laid = (texts: readonly DetectedText[]) => place(texts, ({ quad }) => quad, angle)
  let texts = laid(found)
  for (const next of laid(hidden)) {
    if (texts.some((text) => covers(text, next) || (covers(next, text) && !areOneLine(text, next)))) continue
    const length = next.right - next.left
    const grown = new Map<Placed<DetectedText>, Placed<DetectedText>>()
    for (const { before, after, left, right } of gapsIn(texts, next)) {
      const quad = slice(next.item.quad, (left - next.left) / length, (right - next.left) / length)
      const cut = [
        ...(before !== undefined && isSealed(image, before, 1) ? [before] : []),
        ...(after !== undefined && isSealed(image, after, 0) ? [after] : []),
      ]
      const parts = cut.map((text) => grown.get(text) ?? text)
      const [whole] = laid([uniteAlong([{ ...next.item, quad }, ...parts.map(({ item }) => item)])]) as [Placed<DetectedText>]
      for (const text of cut) grown.set(text, whole)
      texts = [...texts.filter((text) => !parts.includes(text)), whole]
    }
  }
  return texts.map(({ item }) => item)
}

interface Gap {
  readonly left: number
  readonly right: number
  /** The texts of its line beside it. */
  readonly before: Placed<DetectedText> | undefined
  readonly after: Placed<DetectedText> | undefined
}

/** The parts of a text that no text of its line covers. */
const gapsIn = (texts: readonly Placed<DetectedText>[], next: Placed<DetectedText>): readonly Gap[] => {
  const row = texts.filter((text) => !isTall(text.item.quad) && areOneLine(text, next)).sort((a, b) => a.left - b.left)
  const least = leastGap * (next.bottom - next.top)
  const gaps: Gap[] = []
  let left = next.left
  let before: Placed<DetectedText> | undefined
  for (const after of [...row, undefined]) {
    const right = Math.min(after?.left ?? next.right, next.right)
    if (right - left > least) gaps.push({ left, right, before, after })
    if (after === undefined || after.right < left) continue
    left = after.right
    before = after
  }
  return gaps
}

/** Whether red ink lies at the end of a text: 0 where it begins, 1 where it ends. */
const isSealed = (image: Image, { item: { quad } }: Placed<DetectedText>, end: 0 | 1): boolean => {
  const height = quadHeight(quad) / Math.max(quadWidth(quad), 1)
  return redShare(cropQuad(image, slice(quad, end - height / 2, end + height / 2)), sealRedness) >= sealShare
}

/** Most of the area of `b` lies in `a`. */
const covers = (a: Placed<unknown>, b: Placed<unknown>): boolean => {
  const shared = (Math.min(a.right, b.right) - Math.max(a.left, b.left)) * (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
  return a.right > b.left && b.right > a.left && shared >= mostCovered * (b.right - b.left) * (b.bottom - b.top)
}

const mostCovered = 0.75

const areOneLine = (a: Placed<unknown>, b: Placed<unknown>): boolean => {
  const heights = [a.bottom - a.top, b.bottom - b.top] as const
  const lower = Math.min(...heights)
  return (
    lower >= heightShare * Math.max(...heights) &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= leastOverlap * lower &&
    Math.min(a.right, b.right) > Math.max(a.left, b.left)
  )
}
