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

const scaleOf = ({ width, height }: Size, sides: DetectionSides): number => {
  const wanted = Math.min(Math.max(sides.shortSide / Math.min(width, height), 1), sides.enlargement)
  return Math.min(wanted, sides.longSide / Math.max(width, height))
}

/** Sides at which a part of a picture of the size `like` is seen at that picture's scale. */
export const sidesLike = ({ width, height }: Size, like: Size, sides: DetectionSides): DetectionSides => {
  const scale = scaleOf(like, sides)
  return { shortSide: scale * Math.min(width, height), longSide: scale * Math.max(width, height), enlargement: sides.enlargement }
}

/** The size at which to look for text: the sides asked for, each rounded to a multiple of `multipleOf`. */
export const detectionSize = ({ width, height }: Size, sides: DetectionSides, multipleOf: number): Size => {
  const scale = scaleOf({ width, height }, sides)
  const round = (side: number): number => Math.max(Math.round((Math.floor(side * scale) || 1) / multipleOf), 1) * multipleOf
  return { width: round(width), height: round(height) }
}
