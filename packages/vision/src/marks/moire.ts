import { type Image, transformPoint } from '@recto/core'
import type { Face } from './face.ts'
import { type Square, transform } from './fft.ts'

/** Tiles of the picture itself, px: resampled, a screen's grid would be lost. */
const side = 128

/** Where tiles are cut, shares of the face; two are transformed at once. */
const places = [[0.25, 0.3], [0.75, 0.7], [0.5, 0.7], [0.7, 0.3]] as const // biome-ignore format: a table

/** Print has its energy in longer waves than this, px. */
const longestWave = 7

/** JPEG's blocks repeat every 8 px along the axes: there a peak says nothing. */
const blockWaves = side / 8

/** Around a peak, bins of it, and of what it stands out of. */
const [own, around] = [1, 5]

/**
 * How sharply a regular grid stands out of a face: the strongest peak of the spectrum over what is around it, the second of four tiles of
 * the picture. The pixels of a screen repeat exactly; print, security patterns and noise do not.
 */
export const gridStrength = (image: Image, face: Face): number => {
  const strengths: number[] = []
  for (let index = 0; index < places.length; index += 2) {
    const square: Square = { side, re: tileOf(image, face, index), im: tileOf(image, face, index + 1) }
    transform(square)
    strengths.push(...powersOf(square).map(peakOf))
  }
  strengths.sort((a, b) => b - a)
  return strengths[1] ?? 0
}

/** Hann's window: the tile's edges are no edges. */
const hann = Float32Array.from({ length: side }, (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (index + 0.5)) / side))

/** A windowed tile of the second channel, or of the only one, less its mean. */
const tileOf = ({ data, width, height, channels }: Image, face: Face, index: number): Float32Array => {
  const [u, v] = places[index] ?? [0.5, 0.5]
  const [cx, cy] = transformPoint(face.toPicture, [u * face.width, v * face.height])
  const start = (centre: number, size: number): number => Math.min(Math.max(0, Math.round(centre) - side / 2), Math.max(0, size - side))
  const [left, top] = [start(cx, width), start(cy, height)]
  const offset = channels === 1 ? 0 : 1
  const tile = new Float32Array(side * side)
  let sum = 0
  for (let y = 0, at = 0; y < side; y++) {
    const row = Math.min(top + y, height - 1) * width
    for (let x = 0; x < side; x++, at++) sum += tile[at] = data[(row + Math.min(left + x, width - 1)) * channels + offset] as number
  }
  const mean = sum / tile.length
  return tile.map((value, at) => (value - mean) * (hann[at & (side - 1)] as number) * (hann[Math.floor(at / side)] as number))
}

/** Power spectra of the two real squares that were transformed as one: the half with ky ≥ 0, row by row. */
const powersOf = ({ re, im }: Square): readonly [Float32Array, Float32Array] => {
  const half = (side * side) / 2
  const [first, second] = [new Float32Array(half), new Float32Array(half)]
  for (let at = 0; at < half; at++) {
    const mirrored = ((side - Math.floor(at / side)) % side) * side + ((side - (at % side)) % side)
    const [a, b, c, d] = [re[at] as number, im[at] as number, re[mirrored] as number, im[mirrored] as number]
    first[at] = ((a + c) ** 2 + (b - d) ** 2) / 4
    second[at] = ((b + d) ** 2 + (c - a) ** 2) / 4
  }
  return [first, second]
}

/** The largest ratio of a bin and its neighbours to the mean around them. */
const peakOf = (power: Float32Array): number => {
  const sums = integralOf(power)
  let best = 0
  const leastRadius = (side / longestWave) ** 2
  for (let ky = around; ky < side / 2 - around; ky++) {
    for (let column = around; column < side - around; column++) {
      const kx = column < side / 2 ? column : column - side
      if (kx * kx + ky * ky < leastRadius || isOfBlocks(kx, ky)) continue
      const peak = boxSum(sums, column, ky, own)
      const ring = boxSum(sums, column, ky, around) - boxSum(sums, column, ky, own + 1)
      const ratio = peak / (2 * own + 1) ** 2 / ((ring + 1) / ((2 * around + 1) ** 2 - (2 * own + 3) ** 2))
      if (ratio > best) best = ratio
    }
  }
  return best
}

const isOfBlocks = (kx: number, ky: number): boolean => isMultiple(kx) && isMultiple(ky)

const isMultiple = (k: number): boolean => {
  const rest = Math.abs(k) % blockWaves
  return Math.min(rest, blockWaves - rest) <= 2
}

const wide = side + 1

const integralOf = (power: Float32Array): Float64Array => {
  const sums = new Float64Array(wide * (side / 2 + 1))
  for (let y = 0; y < side / 2; y++) {
    let row = 0
    for (let x = 0; x < side; x++) {
      row += power[y * side + x] as number
      sums[(y + 1) * wide + x + 1] = (sums[y * wide + x + 1] as number) + row
    }
  }
  return sums
}

const boxSum = (sums: Float64Array, x: number, y: number, by: number): number => {
  const [left, right, top, bottom] = [x - by, x + by + 1, (y - by) * wide, (y + by + 1) * wide]
  return (sums[bottom + right] as number) - (sums[bottom + left] as number) - (sums[top + right] as number) + (sums[top + left] as number)
}
