import type { Image } from '@recto/core'
import { blank } from './blank.ts'

/**
 * The picture smaller by a whole factor: each pixel is the mean of `factor` x `factor` (cv2.resize with INTER_AREA).
 * Rows and columns that fill no whole block are left out.
 */
export const shrink = (image: Image, factor: number): Image => {
  if (factor === 1) return image
  const { channels } = image
  const result = blank(Math.floor(image.width / factor), Math.floor(image.height / factor), channels)
  const sums = new Uint32Array(result.width * channels)
  const area = factor * factor
  for (let y = 0; y < result.height; y++) {
    sums.fill(area >> 1)
    for (let j = 0; j < factor; j++) {
      const from = (y * factor + j) * image.width * channels
      if (channels === 3) addRgb(image.data, from, factor, sums)
      else addAny(image.data, from, factor, channels, sums)
    }
    const row = y * sums.length
    for (let at = 0; at < sums.length; at++) result.data[row + at] = Math.floor((sums[at] as number) / area)
  }
  return result
}

/** Adds each run of `factor` pixels of one row, from `from` on, to the sums. */
const addAny = (data: Uint8ClampedArray, from: number, factor: number, channels: number, sums: Uint32Array): void => {
  for (let at = 0, p = from; at < sums.length; at += channels) {
    for (let i = 0; i < factor; i++) for (let c = 0; c < channels; c++) sums[at + c] = (sums[at + c] as number) + (data[p++] as number)
  }
}

/** The same for RGB, unrolled. */
const addRgb = (data: Uint8ClampedArray, from: number, factor: number, sums: Uint32Array): void => {
  for (let at = 0, p = from; at < sums.length; at += 3) {
    let red = 0
    let green = 0
    let blue = 0
    for (const end = p + 3 * factor; p < end; p += 3) {
      red += data[p] as number
      green += data[p + 1] as number
      blue += data[p + 2] as number
    }
    sums[at] = (sums[at] as number) + red
    sums[at + 1] = (sums[at + 1] as number) + green
    sums[at + 2] = (sums[at + 2] as number) + blue
  }
}
