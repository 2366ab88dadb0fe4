import type { Box, Image } from '@recto/core'
import { blank } from './blank.ts'

/**
 * The pixels of a box of whole pixels. What lies outside the picture repeats its border.
 * Box px = picture px; the result is `box.width` x `box.height`.
 */
export const crop = (image: Image, box: Box): Image => {
  const { channels } = image
  const result = blank(box.width, box.height, channels)
  const left = Math.min(Math.max(-box.x, 0), box.width)
  const right = Math.max(Math.min(image.width - box.x, box.width), left)
  for (let y = 0; y < box.height; y++) {
    const sourceRow = Math.min(Math.max(box.y + y, 0), image.height - 1) * image.width
    const row = y * box.width * channels
    const from = (sourceRow + box.x + left) * channels
    if (right > left) result.data.set(image.data.subarray(from, from + (right - left) * channels), row + left * channels)
    for (let x = 0; x < left; x++) copyPixel(image, sourceRow, result, row + x * channels)
    for (let x = right; x < box.width; x++) copyPixel(image, sourceRow + image.width - 1, result, row + x * channels)
  }
  return result
}

const copyPixel = (from: Image, pixel: number, to: Image, index: number): void => {
  for (let c = 0; c < from.channels; c++) to.data[index + c] = from.data[pixel * from.channels + c] as number
}
