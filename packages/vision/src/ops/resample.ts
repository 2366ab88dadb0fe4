import type { Image } from '@recto/core'
import { resize } from './resize.ts'
import { shrink } from './shrink.ts'

/**
 * The picture at another size without aliasing: first means of whole blocks, then bilinear.
 * Enlarging and shrinking by less than 2 it equals `resize`.
 */
export const resample = (image: Image, width: number, height: number): Image => {
  const factor = Math.floor(Math.min(image.width / width, image.height / height))
  return resize(factor >= 2 ? shrink(image, factor) : image, width, height)
}
