import { type Image, type Ink, type Quad, quadHeight } from '@recto/core'
import { cropQuadShrunk, redAsGrey, resize, withoutRules } from '@recto/vision'

/** A run of text in a picture. */
export interface LineCrop {
  readonly image: Image
  /** Reading starts at the first corner and runs to the second; px of the picture. */
  readonly quad: Quad
  /** @default 'any' */
  readonly ink?: Ink
}

/** Height of every line as the models see it, px. */
export const lineHeight = 48

/** Width of a `width` x `height` crop at the models' line height. */
export const widthAtLineHeight = (width: number, height: number): number => Math.ceil(lineHeight * (width / height))

/** The crop, straight; one of more than four times the models' height is shrunk to no less than twice that. */
export const cropLine = (image: Image, quad: Quad): Image => cropQuadShrunk(image, quad, Math.floor(quadHeight(quad) / (2 * lineHeight)))

/** The crop at the models' height, at most `mostWidth` wide (a wider one is squeezed). */
export const straighten = ({ image, quad, ink }: LineCrop, mostWidth: number): Image => {
  const straight = inked(cropLine(image, quad), ink)
  return resize(straight, Math.min(widthAtLineHeight(straight.width, straight.height), mostWidth), lineHeight)
}

const inked = (crop: Image, ink: Ink = 'any'): Image => {
  if (ink === 'any') return crop
  return ink === 'dark' ? redAsGrey(crop) : withoutRules(redAsGrey(crop))
}
