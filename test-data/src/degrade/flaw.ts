import { distance, type Image, type Point, type Quad } from '@recto/core'
import type { Rng } from '../rng.ts'
import type { Recipe } from './recipe.ts'

/** What a picture may suffer from, one at a time: by the names of image checks, and paper that does not lie flat. */
export const flaws = ['copy', 'moire', 'glare', 'blur', 'covered', 'cut', 'curl'] as const
export type Flaw = (typeof flaws)[number]

/** The printed part of the picture as it is on a copier's paper: grey, steep, with edges drawn over. */
export interface Photocopy {
  readonly contrast: number
  /** How much an edge is overdrawn. */
  readonly halo: number
}

/** The screen that shows the document: its pixels are three stripes of red, green and blue between dark gaps. */
export interface Screen {
  /** Pixels of the screen that the document's width takes. */
  readonly columns: number
  /** Share of a pixel that is dark, on either side of a stripe. */
  readonly gap: number
  /** Grey level of black. */
  readonly black: number
}

/** A finger over the border: a capsule, in picture px. */
export interface Finger {
  readonly tip: Point
  readonly root: Point
  readonly radius: number
  readonly skin: readonly [number, number, number]
}

/** Fair to dark, sRGB. */
const skins: readonly Finger['skin'][] = [[236, 196, 170], [224, 172, 138], [198, 146, 112], [160, 110, 80], [112, 74, 54]] // biome-ignore format: a table

const mix = (quad: Quad, u: number, v: number): Point => {
  const [a, b, c, d] = quad
  const at = (k: 0 | 1): number => (1 - v) * ((1 - u) * a[k] + u * b[k]) + v * ((1 - u) * d[k] + u * c[k])
  return [at(0), at(1)]
}

/** Through one of the four sides, a thumb's width a fifth of the card's length. */
const planFinger = (rng: Rng, corners: Quad): Finger => {
  const width = distance(corners[0], corners[1])
  const along = rng.between(0.08, 0.92)
  const [inside, outside] = [rng.between(0.1, 0.24), -0.6]
  const side = rng.int(0, 3)
  const place = (depth: number, lean: number): Point =>
    side === 0 ? mix(corners, along + lean, depth * 1.6) : side === 1 ? mix(corners, 1 - depth, along + lean) : side === 2 ? mix(corners, along + lean, 1 - depth * 1.6) : mix(corners, depth, along + lean) // biome-ignore format: one side each
  return {
    tip: place(inside, 0),
    root: place(outside, rng.between(-0.3, 0.3)),
    radius: width * rng.between(0.07, 0.11),
    skin: rng.pick(skins),
  }
}

/** The corners moved so that a strip at one side, or at two, is outside the picture. */
const planCut = (rng: Rng, { corners, size }: Recipe): Quad => {
  const [xs, ys] = [corners.map((p) => p[0]), corners.map((p) => p[1])]
  const lost = rng.between(0.05, 0.14)
  const [wide, high] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]
  const side = rng.int(0, 3)
  const dx = side === 0 ? -Math.min(...xs) - lost * wide : side === 1 ? size.width - Math.max(...xs) + lost * wide : 0
  const dy = side === 2 ? -Math.min(...ys) - lost * high * 1.2 : side === 3 ? size.height - Math.max(...ys) + lost * high * 1.2 : 0
  const move = ([x, y]: Point): Point => [x + dx, y + dy]
  return [move(corners[0]), move(corners[1]), move(corners[2]), move(corners[3])]
}

/** The recipe with one flaw, as strong as a reviewer would send the picture back for. */
export const withFlaw = (rng: Rng, recipe: Recipe, flaw: Flaw): Recipe => {
  const width = distance(recipe.corners[0], recipe.corners[1])
  switch (flaw) {
    case 'copy':
      return { ...recipe, photocopy: { contrast: rng.between(1.3, 2), halo: rng.between(0.4, 1.2) }, grey: rng.chance(0.4) }
    case 'moire':
      return { ...recipe, screen: { columns: rng.int(420, 900), gap: rng.between(0.06, 0.14), black: rng.between(4, 22) }, glare: [] }
    case 'glare': {
      const [x, y] = mix(recipe.corners, rng.between(0.12, 0.88), rng.between(0.15, 0.85))
      const radius = (width / recipe.size.width) * rng.between(0.07, 0.15)
      const spot = { centre: [x / recipe.size.width, y / recipe.size.height] as const, radius, strength: rng.between(220, 420) }
      return { ...recipe, glare: [...recipe.glare, spot] }
    }
    case 'blur':
      return rng.chance(0.5)
        ? { ...recipe, blurPx: width * rng.between(0.0024, 0.005) }
        : { ...recipe, motion: { lengthPx: width * rng.between(0.009, 0.018), angleDegrees: rng.between(0, 180) } }
    case 'covered':
      return { ...recipe, fingers: Array.from({ length: rng.int(1, 2) }, () => planFinger(rng, recipe.corners)) }
    case 'cut':
      return { ...recipe, corners: planCut(rng, recipe) }
    case 'curl': {
      const curl = {
        heightPx: width * rng.between(0.01, 0.035),
        waves: rng.between(1, 2.2),
        phase: rng.between(0, 1),
        shade: rng.between(0.04, 0.14),
      }
      return { ...recipe, curl }
    }
  }
}

/** The sheet as a copier prints it. */
export const photocopied = ({ data, width, height, channels }: Image, { contrast, halo }: Photocopy): Image => {
  const grey = Float32Array.from({ length: width * height }, (_, pixel) => {
    const at = pixel * channels
    return 0.3 * (data[at] as number) + 0.59 * (data[at + 1] as number) + 0.11 * (data[at + 2] as number)
  })
  const out = new Uint8ClampedArray(data.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const own = grey[y * width + x] as number
      const beside = (dx: number, dy: number): number => grey[clamp(y + dy, height) * width + clamp(x + dx, width)] as number
      const around = (beside(2, 0) + beside(-2, 0) + beside(0, 2) + beside(0, -2)) / 4
      const at = (y * width + x) * channels
      out.fill((own + halo * (own - around) - 150) * contrast + 175, at, at + 3)
      out[at + 3] = data[at + 3] as number
    }
  }
  return { data: out, width, height, channels }
}

const clamp = (value: number, size: number): number => (value < 0 ? 0 : value >= size ? size - 1 : value)

/** What the stripes of a screen let through at a place of the sheet (shares of its width), for each of R, G and B. */
export const throughScreen = (u: number, v: number, { columns, gap }: Screen, out: Float32Array): void => {
  const [x, y] = [u * columns, v * columns]
  const [fx, fy] = [x - Math.floor(x), y - Math.floor(y)]
  const isLit = fy > gap && fy < 1 - gap
  const lit = 1 / ((1 / 3 - gap / 2) * (1 - 2 * gap))
  for (let c = 0; c < 3; c++) out[c] = isLit && fx > c / 3 + gap / 4 && fx < (c + 1) / 3 - gap / 4 ? lit : 0
}

/** How far a point of the picture is inside a finger, 0 (not at all) to 1 (on its middle line). */
export const insideFinger = ({ tip, root, radius }: Finger, x: number, y: number): number => {
  const [dx, dy] = [root[0] - tip[0], root[1] - tip[1]]
  const t = Math.min(1, Math.max(0, ((x - tip[0]) * dx + (y - tip[1]) * dy) / (dx * dx + dy * dy)))
  return Math.max(0, 1 - Math.hypot(x - tip[0] - t * dx, y - tip[1] - t * dy) / radius)
}
