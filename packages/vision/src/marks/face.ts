import { homography, type Image, type Matrix3, type Quad, quadHeight, quadOfBox, quadWidth } from '@recto/core'

/** A document's face laid straight: RGB, its long side `longSide` px. */
export interface Face extends Image {
  readonly channels: 3
  /** Face px → px of the picture. */
  readonly toPicture: Matrix3
}

/**
 * The face inside a quad, each of its pixels the mean of two of the picture's that it covers, of one where it covers
 * no more. What lies outside the picture repeats its border.
 */
export const faceOf = (image: Image, quad: Quad, longSide: number): Face => {
  const [wide, high] = [quadWidth(quad), quadHeight(quad)]
  const scale = longSide / Math.max(wide, high)
  const [width, height] = [Math.max(1, Math.round(wide * scale)), Math.max(1, Math.round(high * scale))]
  const toPicture = homography(quadOfBox({ x: 0, y: 0, width, height }), quad)
  const taps = Math.min(2, Math.max(1, Math.floor(1 / scale)))
  const data = new Uint8ClampedArray(width * height * 3)
  const [a, b, c, d, e, f, g, h, i] = toPicture
  const step = image.channels
  const [green, blue] = step === 1 ? [0, 0] : [1, 2]
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      let [sumR, sumG, sumB] = [0, 0, 0]
      for (let tap = 0; tap < taps; tap++) {
        const [u, v] = [x + (tap + 0.5) / taps, y + (tap + 0.5) / taps]
        const w = g * u + h * v + i
        const column = clamp(Math.floor((a * u + b * v + c) / w), image.width)
        const row = clamp(Math.floor((d * u + e * v + f) / w), image.height)
        const from = (row * image.width + column) * step
        sumR += image.data[from] as number
        sumG += image.data[from + green] as number
        sumB += image.data[from + blue] as number
      }
      data[at] = sumR / taps
      data[at + 1] = sumG / taps
      data[at + 2] = sumB / taps
    }
  }
  return { data, width, height, channels: 3, toPicture }
}

const clamp = (value: number, size: number): number => (value < 0 ? 0 : value >= size ? size - 1 : value)
