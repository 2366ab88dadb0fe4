import type { Image } from '@recto/core'
import { blank } from './blank.ts'
import { shrink } from './shrink.ts'

/** Fractions are kept in units of 1/2048 (OpenCV, INTER_RESIZE_COEF_BITS). */
const unit = 2048

interface Taps {
  /** Index of the left (upper) neighbour per target position. */
  readonly first: Int32Array
  /** Index of the right (lower) neighbour. */
  readonly second: Int32Array
  /** Weight of the right (lower) neighbour, 0..2048. */
  readonly weight: Int32Array
}

const tapsOf = (from: number, to: number): Taps => {
  const taps: Taps = { first: new Int32Array(to), second: new Int32Array(to), weight: new Int32Array(to) }
  for (let position = 0; position < to; position++) {
    const at = Math.fround(((position + 0.5) * from) / to - 0.5)
    const first = Math.min(Math.max(Math.floor(at), 0), from - 1)
    taps.first[position] = first
    taps.second[position] = Math.min(first + 1, from - 1)
    taps.weight[position] = at < 0 || first >= from - 1 ? 0 : Math.round((at - first) * unit)
  }
  return taps
}

/**
 * The picture at another size, bilinear: cv2.resize with INTER_LINEAR, whose fixed-point arithmetic it follows
 * (two neighbours per axis however far it shrinks; exact halves are averaged).
 */
export const resize = (image: Image, width: number, height: number): Image => {
  if (width === image.width && height === image.height) return image
  if (width * 2 === image.width && height * 2 === image.height) return shrink(image, 2)
  const result = blank(width, height, image.channels)
  const columns = tapsOf(image.width, width)
  const rows = tapsOf(image.height, height)
  let upper = new Int32Array(width * image.channels)
  let lower = new Int32Array(width * image.channels)
  let upperRow = -1
  let lowerRow = -1
  for (let y = 0; y < height; y++) {
    const first = rows.first[y] as number
    const second = rows.second[y] as number
    if (first === lowerRow) {
      ;[upper, lower] = [lower, upper]
      ;[upperRow, lowerRow] = [lowerRow, upperRow]
    }
    if (first !== upperRow) stretchRow(image, first, columns, upper)
    if (second !== lowerRow) stretchRow(image, second, columns, lower)
    upperRow = first
    lowerRow = second
    mixRows(upper, lower, rows.weight[y] as number, result.data, y * upper.length)
  }
  return result
}

/** One row at the new width, times 2048. */
const stretchRow = ({ data, width, channels }: Image, row: number, { first, second, weight }: Taps, target: Int32Array): void => {
  const start = row * width * channels
  for (let x = 0, at = 0; x < first.length; x++, at += channels) {
    const a = start + (first[x] as number) * channels
    const b = start + (second[x] as number) * channels
    const w = weight[x] as number
    const v = unit - w
    target[at] = (data[a] as number) * v + (data[b] as number) * w
    if (channels === 1) continue
    target[at + 1] = (data[a + 1] as number) * v + (data[b + 1] as number) * w
    target[at + 2] = (data[a + 2] as number) * v + (data[b + 2] as number) * w
    if (channels === 4) target[at + 3] = (data[a + 3] as number) * v + (data[b + 3] as number) * w
  }
}

/** Two stretched rows mixed, rounded the way OpenCV's VResizeLinear does for bytes. */
const mixRows = (upper: Int32Array, lower: Int32Array, weight: number, target: Uint8ClampedArray, at: number): void => {
  const rest = unit - weight
  for (let x = 0; x < upper.length; x++) {
    const a = (rest * ((upper[x] as number) >> 4)) >> 16
    const b = (weight * ((lower[x] as number) >> 4)) >> 16
    target[at + x] = (a + b + 2) >> 2
  }
}
