import { type Image, invert, type Matrix3 } from '@recto/core'
import { blank } from './blank.ts'
import { cubicPositions, cubicScale, cubicWeights } from './cubic-weights.ts'

/**
 * The picture seen through a projective map, bicubic, border pixels repeated: cv2.warpPerspective with INTER_CUBIC and
 * BORDER_REPLICATE, whose fixed-point arithmetic it follows. `matrix` takes picture px to px of the result.
 */
export const warp = (image: Image, matrix: Matrix3, width: number, height: number): Image => {
  const result = blank(width, height, image.channels)
  const m = invert(matrix)
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += image.channels) {
      const w = m[6] * x + m[7] * y + m[8]
      const scale = w === 0 ? 0 : cubicPositions / w
      sample(image, Math.round((m[0] * x + m[1] * y + m[2]) * scale), Math.round((m[3] * x + m[4] * y + m[5]) * scale), result.data, at)
    }
  }
  return result
}

const half = cubicScale / 2

/** Writes the pixel at `(x, y)`, in 1/32 px, to `target[at...]`. */
const sample = (image: Image, x: number, y: number, target: Uint8ClampedArray, at: number): void => {
  const { data, width, height, channels } = image
  const weights = cubicWeights()
  const offset = ((y & 31) * cubicPositions + (x & 31)) << 4
  const left = (x >> 5) - 1
  const top = (y >> 5) - 1
  const inside = left >= 0 && top >= 0 && left + 3 < width && top + 3 < height
  for (let c = 0; c < channels; c++) {
    let sum = half
    for (let j = 0; j < 4; j++) {
      const row = (inside ? top + j : clamp(top + j, height)) * width
      const k = offset + j * 4
      if (inside) {
        const p = (row + left) * channels + c
        sum +=
          (weights[k] as number) * (data[p] as number) +
          (weights[k + 1] as number) * (data[p + channels] as number) +
          (weights[k + 2] as number) * (data[p + 2 * channels] as number) +
          (weights[k + 3] as number) * (data[p + 3 * channels] as number)
      } else {
        for (let i = 0; i < 4; i++) sum += (weights[k + i] as number) * (data[(row + clamp(left + i, width)) * channels + c] as number)
      }
    }
    target[at + c] = sum >> 15
  }
}

const clamp = (value: number, size: number): number => (value < 0 ? 0 : value >= size ? size - 1 : value)
