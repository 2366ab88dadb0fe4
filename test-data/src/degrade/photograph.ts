import { homography, type Image, invert, type Matrix3, quadOfBox } from '@recto/core'
import { drawBackground } from './background.ts'
import { along, mapLight, rowOf } from './light.ts'
import type { Recipe } from './recipe.ts'

/** The document's pixels → the picture's pixels. */
export const matrixOf = (sheet: Image, { corners }: Recipe): Matrix3 =>
  homography(quadOfBox({ x: 0, y: 0, width: sheet.width, height: sheet.height }), corners)

/** Bilinear sample of `channels` values at (x, y) in pixel centres, edges repeated, into `out`. */
const sample = ({ data, width, height, channels }: Image, x: number, y: number, out: Float32Array): void => {
  const cx = Math.min(width - 1, Math.max(0, x))
  const cy = Math.min(height - 1, Math.max(0, y))
  const left = Math.min(width - 2, Math.floor(cx))
  const top = Math.min(height - 2, Math.floor(cy))
  const fx = cx - left
  const fy = cy - top
  const a = (top * width + left) * channels
  const c = a + width * channels
  for (let k = 0; k < channels; k++) {
    const upper = (data[a + k] as number) * (1 - fx) + (data[a + channels + k] as number) * fx
    const lower = (data[c + k] as number) * (1 - fx) + (data[c + channels + k] as number) * fx
    out[k] = upper * (1 - fy) + lower * fy
  }
}

/** How much of the shade that the document casts on the desk falls here: its edge lies a little away from the document's own. */
const underShadow = ({ width, height }: Image, u: number, v: number): number => {
  const outside = Math.max(-u, u - width, -v, v - height) / width
  return outside > 0 && outside < 0.012 ? 0.35 * (1 - outside / 0.012) : 0
}

/** The document (RGBA) on its background under the recipe's light, RGB. Pixel (i, j) covers [i, i+1) × [j, j+1). */
export const photograph = (sheet: Image, recipe: Recipe): Image => {
  const { size, cast, grey } = recipe
  const toSheet = invert(matrixOf(sheet, recipe))
  const background = drawBackground(size, recipe.background.seed, recipe.background.papers)
  const light = mapLight(size, recipe)
  const data = new Uint8ClampedArray(size.width * size.height * 3)
  const [over, under] = [new Float32Array(4), new Float32Array(3)]
  for (let y = 0; y < size.height; y++) {
    const factors = rowOf(light, light.factor, y)
    const additions = rowOf(light, light.added, y)
    for (let x = 0; x < size.width; x++) {
      const w = toSheet[6] * (x + 0.5) + toSheet[7] * (y + 0.5) + toSheet[8]
      const u = (toSheet[0] * (x + 0.5) + toSheet[1] * (y + 0.5) + toSheet[2]) / w
      const v = (toSheet[3] * (x + 0.5) + toSheet[4] * (y + 0.5) + toSheet[5]) / w
      const inside = u >= 0 && v >= 0 && u < sheet.width && v < sheet.height
      over[3] = 0
      if (inside) sample(sheet, u - 0.5, v - 0.5, over)
      const alpha = (over[3] as number) / 255
      if (alpha < 1) sample(background, x / 4, y / 4, under)
      const shaded = alpha < 1 ? 1 - underShadow(sheet, u, v) : 1
      const factor = along(factors, light.step, x)
      const added = along(additions, light.step, x)
      const i = (y * size.width + x) * 3
      for (let c = 0; c < 3; c++) {
        const value = alpha * (over[c] as number) + (1 - alpha) * (under[c] as number) * shaded
        data[i + c] = value * factor * (cast[c] as number) + added
      }
      if (grey) {
        const tone = 0.299 * (data[i] as number) + 0.587 * (data[i + 1] as number) + 0.114 * (data[i + 2] as number)
        data.fill(tone, i, i + 3)
      }
    }
  }
  return { data, ...size, channels: 3 }
}
