import { type Image, invert, type Matrix3 } from '@recto/core'
import { blank } from './blank.ts'

/** Sharpness of the cubic kernel (OpenCV's interpolateCubic; Keys 1981 has -0.5). */
const a = -0.75

/** The kernel up to 1 away from its middle, and between 1 and 2. */
const near = (t: number): number => ((a + 2) * t - (a + 3)) * t * t + 1
const far = (t: number): number => ((a * t - 5 * a) * t + 8 * a) * t - 4 * a

/**
 * The picture seen through a projective map, bicubic, border pixels repeated: cv2.warpPerspective with INTER_CUBIC and
 * BORDER_REPLICATE as of OpenCV 5, which interpolates at exact positions (OpenCV 4 rounded them to 1/32 px).
 * `matrix` takes picture px to px of the result.
 */
export const warp = (image: Image, matrix: Matrix3, width: number, height: number): Image => {
  const result = blank(width, height, image.channels)
  const m = invert(matrix)
  const sample = image.channels === 3 ? sampleRgb : sampleAny
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += image.channels) {
      const w = m[6] * x + m[7] * y + m[8]
      sample(image, (m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w, result.data, at)
    }
  }
  return result
}

type Sample = (image: Image, x: number, y: number, target: Uint8ClampedArray, at: number) => void

/** The weighted mean of the 4 x 4 pixels around a position: any channels, anywhere. */
const sampleAny: Sample = ({ data, width, height, channels }, x, y, target, at) => {
  const left = Math.floor(x)
  const top = Math.floor(y)
  for (let c = 0; c < channels; c++) {
    let sum = 0
    for (let j = -1; j < 3; j++) {
      const row = clamp(top + j, height) * width
      const down = weight(y - top - j)
      for (let i = -1; i < 3; i++) sum += down * weight(x - left - i) * (data[(row + clamp(left + i, width)) * channels + c] as number)
    }
    target[at + c] = sum
  }
}

const weight = (distance: number): number => (Math.abs(distance) <= 1 ? near(Math.abs(distance)) : far(Math.abs(distance)))

const clamp = (value: number, size: number): number => (value < 0 ? 0 : value >= size ? size - 1 : value)

/** The same for RGB, unrolled: it is what every tilted line goes through. */
const sampleRgb: Sample = (image, x, y, target, at) => {
  const { data, width, height } = image
  const left = Math.floor(x)
  const top = Math.floor(y)
  if (left < 1 || top < 1 || left + 2 >= width || top + 2 >= height) return sampleAny(image, x, y, target, at)
  const t = x - left
  const w0 = far(t + 1)
  const w1 = near(t)
  const w2 = near(1 - t)
  const w3 = 1 - w0 - w1 - w2
  let red = 0
  let green = 0
  let blue = 0
  for (let j = -1, p = ((top - 1) * width + left - 1) * 3; j < 3; j++, p += width * 3) {
    const down = weight(y - top - j)
    red += down * (w0 * (data[p] as number) + w1 * (data[p + 3] as number) + w2 * (data[p + 6] as number) + w3 * (data[p + 9] as number))
    green +=
      down * (w0 * (data[p + 1] as number) + w1 * (data[p + 4] as number) + w2 * (data[p + 7] as number) + w3 * (data[p + 10] as number))
    blue +=
      down * (w0 * (data[p + 2] as number) + w1 * (data[p + 5] as number) + w2 * (data[p + 8] as number) + w3 * (data[p + 11] as number))
  }
  target[at] = red
  target[at + 1] = green
  target[at + 2] = blue
}
