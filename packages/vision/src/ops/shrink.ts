import type { Image } from '@recto/core'
import { blank } from './blank.ts'

/**
 * The picture smaller by a whole factor: each pixel is the mean of `factor` x `factor` (cv2.resize with INTER_AREA).
 * Rows and columns that fill no whole block are left out.
 */
export const shrink = (image: Image, factor: number): Image => {
  if (factor === 1) return image
  const { data, channels } = image
  const result = blank(Math.floor(image.width / factor), Math.floor(image.height / factor), channels)
  const sums = new Uint32Array(result.width * channels)
  const area = factor * factor
  for (let y = 0; y < result.height; y++) {
    sums.fill(area >> 1)
    for (let j = 0; j < factor; j++) {
      let from = (y * factor + j) * image.width * channels
      for (let x = 0, at = 0; x < result.width; x++, at += channels) {
        for (let i = 0; i < factor; i++) {
          for (let c = 0; c < channels; c++) sums[at + c] = (sums[at + c] as number) + (data[from++] as number)
        }
      }
    }
    const row = y * sums.length
    for (let at = 0; at < sums.length; at++) result.data[row + at] = Math.floor((sums[at] as number) / area)
  }
  return result
}
