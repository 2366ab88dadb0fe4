import { boxOf, quadHeight, quadOfBox, type Size } from '@recto/core'
import type { DetectedText } from './detected-text.ts'

/** A picture this many times as long as high holds one line: detection would shrink it out of sight. */
const surelyOneLine = 32

/** A picture longer than this may be one line: its boxes decide. */
const perhapsOneLine = 3

/** A line fills at least this share of the height of a picture that was cut to it. */
const leastFill = 0.45

/** The whole picture as one run of text. */
export const wholePicture = ({ width, height }: Size): DetectedText => ({ quad: quadOfBox({ x: 0, y: 0, width, height }), confidence: 1 })

/** The picture is a strip that only one line can fill. */
export const isStrip = ({ width, height }: Size): boolean => width >= surelyOneLine * height

/**
 * What was found is one line that the picture was cut to: boxes beside one another that fill most of its height.
 * Read whole it loses nothing to boxes that end too early, as they do in handwriting.
 */
export const isCutToLine = ({ width, height }: Size, found: readonly DetectedText[]): boolean => {
  if (width < perhapsOneLine * height || found.length === 0) return false
  const boxes = found.map(({ quad }) => boxOf(quad))
  const shared = Math.min(...boxes.map((box) => box.y + box.height)) - Math.max(...boxes.map((box) => box.y))
  return shared > 0 && Math.max(...found.map(({ quad }) => quadHeight(quad))) >= leastFill * height
}
