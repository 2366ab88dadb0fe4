import { homography, type Image, invert, type Matrix3, type Quad, type Size, transformPoint } from '@recto/core'
import { createRng, type Rng } from '../rng.ts'

type Rgb = readonly [number, number, number]

/** Desks, cloths and floors. */
const grounds: readonly Rgb[] = [[146, 108, 74], [92, 66, 48], [188, 160, 124], [60, 62, 68], [120, 126, 132], [205, 203, 198], [54, 74, 92], [98, 110, 86], [150, 60, 58]] // biome-ignore format: a table

/** Smooth noise, -1..1: random values on a coarse grid, bilinear between them. */
const createField = (rng: Rng, columns: number, rows: number): ((u: number, v: number) => number) => {
  const grid = Float32Array.from({ length: (columns + 1) * (rows + 1) }, () => rng.between(-1, 1))
  const at = (x: number, y: number): number => grid[y * (columns + 1) + x] as number
  return (u, v) => {
    const [gx, gy] = [u * columns, v * rows]
    const [x, y] = [Math.min(columns - 1, Math.floor(gx)), Math.min(rows - 1, Math.floor(gy))]
    const [fx, fy] = [gx - x, gy - y]
    return (at(x, y) * (1 - fx) + at(x + 1, y) * fx) * (1 - fy) + (at(x, y + 1) * (1 - fx) + at(x + 1, y + 1) * fx) * fy
  }
}

/** A paper that lies about: sheet coordinates 0..1 → its tone, with rows of grey dashes where its text would be. */
interface Paper {
  readonly toSheet: Matrix3
  readonly tone: number
  readonly rows: number
  readonly dashes: (u: number, v: number) => number
}

const createPaper = (rng: Rng, { width, height }: Size): Paper => {
  const [x, y] = [rng.between(-0.2, 1.2) * width, rng.between(-0.2, 1.2) * height]
  const [w, h] = [rng.between(0.3, 0.8) * width, rng.between(0.3, 0.8) * height]
  const angle = rng.between(0, 2 * Math.PI)
  const corner = (sx: number, sy: number) =>
    [x + sx * w * Math.cos(angle) - sy * h * Math.sin(angle), y + sx * w * Math.sin(angle) + sy * h * Math.cos(angle)] as const
  const quad: Quad = [corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)]
  const unit: Quad = [[0, 0], [1, 0], [1, 1], [0, 1]] // biome-ignore format: a quad
  return { toSheet: invert(homography(unit, quad)), tone: rng.between(205, 245), rows: rng.int(8, 30), dashes: createField(rng, 40, 30) }
}

const paperTone = (paper: Paper, x: number, y: number): number | undefined => {
  const [u, v] = transformPoint(paper.toSheet, [x, y])
  if (u < 0 || u > 1 || v < 0 || v > 1) return undefined
  const row = (v * paper.rows) % 1
  const inText = u > 0.1 && u < 0.9 && v > 0.08 && v < 0.92 && row > 0.3 && row < 0.7
  return inText && paper.dashes(u, v) > 0 ? paper.tone - 110 : paper.tone
}

/** What lies under the document, RGB, at a quarter of the picture's resolution (it is out of focus anyway). */
export const drawBackground = ({ width, height }: Size, seed: string, papers: number): Image & { readonly channels: 3 } => {
  const rng = createRng(seed)
  const size = { width: Math.ceil(width / 4) + 1, height: Math.ceil(height / 4) + 1 }
  const ground = rng.pick(grounds)
  const [coarse, fine] = [createField(rng, 6, 5), createField(rng, 90, 70)]
  const grain = rng.chance(0.5) ? createField(rng, 160, 3) : createField(rng, 200, 160)
  const strength = rng.between(4, 16)
  const sheets = Array.from({ length: papers }, () => createPaper(rng, size))
  const data = new Uint8ClampedArray(size.width * size.height * 3)
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      const [u, v] = [x / size.width, y / size.height]
      const texture = strength * (coarse(u, v) + 0.5 * fine(u, v) + 0.8 * grain(u, v))
      const tone = sheets.reduce<number | undefined>((found, sheet) => paperTone(sheet, x, y) ?? found, undefined)
      for (let c = 0; c < 3; c++)
        data[(y * size.width + x) * 3 + c] = (tone ?? (ground[c] as number)) + texture * (tone === undefined ? 1 : 0.3)
    }
  }
  return { data, ...size, channels: 3 }
}
