import { homography, type Image, invert, type Matrix3, type Point, quadOfBox, transformPoint } from '@recto/core'
import { drawBackground } from './background.ts'
import { flattened, slopeLight } from './curl.ts'
import { insideFinger, photocopied, type Screen, throughScreen } from './flaw.ts'
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
export const photograph = (document: Image, recipe: Recipe): Image => {
  const { size, cast, grey, screen, fingers = [], curl } = recipe
  const sheet = recipe.photocopy === undefined ? document : photocopied(document, recipe.photocopy)
  const toSheet = invert(matrixOf(sheet, recipe))
  const background = drawBackground(size, recipe.background.seed, recipe.background.papers)
  const light = mapLight(size, recipe)
  const data = new Uint8ClampedArray(size.width * size.height * 3)
  const [over, under] = [new Float32Array(4), new Float32Array(3)]
  const shareAt = (point: Point): number => transformPoint(toSheet, point)[0] / sheet.width
  const lit = screen === undefined ? null : lightOf(screen, toSheet, sheet.width)
  for (let y = 0; y < size.height; y++) {
    const factors = rowOf(light, light.factor, y)
    const additions = rowOf(light, light.added, y)
    for (let x = 0; x < size.width; x++) {
      const [px, py] = curl === undefined ? [x + 0.5, y + 0.5] : flattened(curl, [x + 0.5, y + 0.5], shareAt)
      const w = toSheet[6] * px + toSheet[7] * py + toSheet[8]
      const u = (toSheet[0] * px + toSheet[1] * py + toSheet[2]) / w
      const v = (toSheet[3] * px + toSheet[4] * py + toSheet[5]) / w
      const inside = u >= 0 && v >= 0 && u < sheet.width && v < sheet.height
      over[3] = 0
      if (inside) sample(sheet, u - 0.5, v - 0.5, over)
      if (inside && lit !== null) lit(x, y, over)
      const alpha = (over[3] as number) / 255
      if (alpha < 1) sample(background, x / 4, y / 4, under)
      const shaded = alpha < 1 ? 1 - underShadow(sheet, u, v) : 1
      const sloped = curl === undefined ? 1 : slopeLight(curl, u / sheet.width)
      const factor = along(factors, light.step, x)
      const added = along(additions, light.step, x)
      const i = (y * size.width + x) * 3
      for (let c = 0; c < 3; c++) {
        const value = alpha * (over[c] as number) * sloped + (1 - alpha) * (under[c] as number) * shaded
        data[i + c] = value * factor * (cast[c] as number) + added
      }
      for (const finger of fingers) {
        const depth = insideFinger(finger, x, y)
        if (depth > 0) finger.skin.forEach((tone, c) => { data[i + c] = tone * (cast[c] as number) * (0.62 + 0.38 * Math.sqrt(depth)) }) // biome-ignore format: one
      }
      if (grey) {
        const tone = 0.299 * (data[i] as number) + 0.587 * (data[i + 1] as number) + 0.114 * (data[i + 2] as number)
        data.fill(tone, i, i + 3)
      }
    }
  }
  return { data, ...size, channels: 3 }
}

/** Samples along each side of a pixel: enough for the stripes of a screen to alias as they do on a sensor. */
const samples = 4

/** Colours of the sheet as the pixels of a screen show them, averaged over each pixel of the picture. */
const lightOf = (screen: Screen, m: Matrix3, width: number): ((x: number, y: number, colour: Float32Array) => void) => {
  const [through, sum] = [new Float32Array(3), new Float32Array(3)]
  return (x, y, colour) => {
    sum.fill(0)
    for (let j = 0; j < samples; j++) {
      for (let i = 0; i < samples; i++) {
        const [px, py] = [x + (i + 0.5) / samples, y + (j + 0.5) / samples]
        const w = m[6] * px + m[7] * py + m[8]
        throughScreen((m[0] * px + m[1] * py + m[2]) / w / width, (m[3] * px + m[4] * py + m[5]) / w / width, screen, through)
        for (let c = 0; c < 3; c++) sum[c] = (sum[c] as number) + (through[c] as number)
      }
    }
    for (let c = 0; c < 3; c++)
      colour[c] = screen.black + ((1 - screen.black / 255) * (colour[c] as number) * (sum[c] as number)) / samples ** 2
  }
}
