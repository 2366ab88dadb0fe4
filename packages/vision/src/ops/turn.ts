import type { Image, Matrix3 } from '@recto/core'
import { blank } from './blank.ts'

/** A turn counter-clockwise, as seen. */
export type QuarterTurn = 0 | 90 | 180 | 270

/** The picture turned counter-clockwise by quarters. */
export const turn = (image: Image, degrees: QuarterTurn): Image => {
  if (degrees === 0) return image
  const { data, width, height, channels } = image
  const result = degrees === 180 ? blank(width, height, channels) : blank(height, width, channels)
  // Where the source's first pixel goes, and how far the target moves per source column and row, in pixels.
  const [start, perColumn, perRow] =
    degrees === 90 ? [(width - 1) * height, -height, 1] : degrees === 180 ? [width * height - 1, -1, -width] : [height - 1, height, -1]
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0, to = (start + y * perRow) * channels; x < width; x++, to += perColumn * channels) {
      for (let c = 0; c < channels; c++) result.data[to + c] = data[from++] as number
    }
  }
  return result
}

/** From px of the turned picture to px of a `width` x `height` picture before the turn (corners to corners). */
export const unturn = (degrees: QuarterTurn, { width, height }: { readonly width: number; readonly height: number }): Matrix3 => {
  if (degrees === 90) return [0, -1, width, 1, 0, 0, 0, 0, 1]
  if (degrees === 180) return [-1, 0, width, 0, -1, height, 0, 0, 1]
  if (degrees === 270) return [0, 1, 0, -1, 0, height, 0, 0, 1]
  return [1, 0, 0, 0, 1, 0, 0, 0, 1]
}
