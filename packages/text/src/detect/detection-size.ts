import type { Size } from '@recto/core'

/** How large a picture is made for detection. */
export interface DetectionSides {
  /** A picture whose short side is smaller is enlarged to it. @default 640 */
  readonly shortSide: number
  /** No picture is made larger than this; a larger one is shrunk to it. @default 1280 */
  readonly longSide: number
  /** No picture is enlarged by more than this. @default 4 */
  readonly enlargement: number
}

/** RapidOCR 3.10 enlarges to 736 whatever it costs and shrinks to 2000; see the README for what the difference gains and costs. */
export const defaultSides: DetectionSides = { shortSide: 640, longSide: 1280, enlargement: 4 }

/** By how much a picture is made larger or smaller for detection. */
export const scaleOf = ({ width, height }: Size, sides: DetectionSides): number => {
  const wanted = Math.min(Math.max(sides.shortSide / Math.min(width, height), 1), sides.enlargement)
  return Math.min(wanted, sides.longSide / Math.max(width, height))
}

/** Text of so many px is found as well as larger text. */
const ampleHeight = 32

/** By how much a part of a page is made larger or smaller: no larger than text of this height needs, px; 0 where it is not known. */
export const scaleForText = (part: Size, textHeight: number, sides: DetectionSides): number =>
  textHeight === 0 ? scaleOf(part, sides) : Math.min(scaleOf(part, sides), ampleHeight / textHeight)

/** Sides at which a picture is seen at a scale. */
export const sidesAt = (scale: number, { width, height }: Size): DetectionSides => ({
  shortSide: scale * Math.min(width, height),
  longSide: scale * Math.max(width, height),
  enlargement: Math.max(scale, 1),
})

/** The size at which to look for text: the sides asked for, each rounded to a multiple of `multipleOf`. */
export const detectionSize = ({ width, height }: Size, sides: DetectionSides, multipleOf: number): Size => {
  const scale = scaleOf({ width, height }, sides)
  const round = (side: number): number => Math.max(Math.round((Math.floor(side * scale) || 1) / multipleOf), 1) * multipleOf
  return { width: round(width), height: round(height) }
}
