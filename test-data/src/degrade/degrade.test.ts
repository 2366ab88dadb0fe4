import { type Image, type Point, transformPoint, transformQuad } from '@recto/core'
import { describe, expect, it } from 'vitest'
import { createRng } from '../rng.ts'
import { degrade } from './degrade.ts'
import { planPhoto, type Recipe } from './recipe.ts'
import { turns } from './turn.ts'

const size = { width: 428, height: 270 }

/** A light sheet with one saturated blue disc. */
const sheetWithDot = ([cx, cy]: Point, radius: number): Image => {
  const data = new Uint8ClampedArray(size.width * size.height * 4)
  for (let i = 0; i < size.width * size.height; i++) {
    const isDot = Math.hypot((i % size.width) + 0.5 - cx, Math.floor(i / size.width) + 0.5 - cy) < radius
    data.set(isDot ? [0, 0, 255, 255] : [245, 245, 240, 255], i * 4)
  }
  return { data, ...size, channels: 4 }
}

/** Mean position of the pixels that are much bluer than red. */
const findDot = ({ data, width, height, channels }: Image): Point => {
  let [sx, sy, weight] = [0, 0, 0]
  for (let i = 0; i < width * height; i++) {
    const blueness = Math.max(0, (data[i * channels + 2] as number) - 1.6 * (data[i * channels] as number) - 45)
    sx += blueness * ((i % width) + 0.5)
    sy += blueness * (Math.floor(i / width) + 0.5)
    weight += blueness
  }
  return [sx / weight, sy / weight]
}

/** Small pictures on a desk without papers, so that only the dot is blue. */
const planSmall = (seed: string, difficulty: 'photo' | 'hard'): Recipe => {
  const recipe = planPhoto(createRng(seed), size, difficulty)
  const scale = 700 / recipe.size.width
  const at = ([x, y]: Point): Point => [x * scale, y * scale]
  const [a, b, c, d] = recipe.corners
  const small = { width: 700, height: Math.round(recipe.size.height * scale) }
  return {
    ...recipe,
    size: small,
    corners: [at(a), at(b), at(c), at(d)],
    background: { seed: 'wood', papers: 0 },
    glare: [],
    cast: [1, 1, 1],
    noise: Math.min(recipe.noise, 4),
  }
}

describe('degrade', () => {
  it.each(turns)('moves a mark to where its matrix says, turned by %i', (turn) => {
    for (const [index, difficulty] of (['photo', 'photo', 'photo', 'hard', 'hard'] as const).entries()) {
      const mark: Point = [60 + 70 * index, 50 + 35 * index]
      const { image, matrix } = degrade(sheetWithDot(mark, 9), planSmall(`${index}`, difficulty), 'noise', turn)
      const [expected, found] = [transformPoint(matrix, mark), findDot(image)]
      expect(Math.hypot(expected[0] - found[0], expected[1] - found[1])).toBeLessThan(1)
    }
  })

  it.each(turns)('shows a mark of a curled sheet where its quad is bent to, turned by %i', (turn) => {
    const mark: Point = [300, 120]
    const curl = { heightPx: 25, waves: 1.5, phase: 0.3, shade: 0.1 }
    const { image, matrix, bend } = degrade(sheetWithDot(mark, 9), { ...planSmall('1', 'photo'), curl }, 'noise', turn)
    const [flat, [bent], found] = [transformPoint(matrix, mark), bend(transformQuad([mark, mark, mark, mark], matrix)), findDot(image)]
    expect(Math.hypot(bent[0] - found[0], bent[1] - found[1])).toBeLessThan(1.5)
    expect(Math.hypot(flat[0] - found[0], flat[1] - found[1])).toBeGreaterThan(5)
  })

  it('turns the picture size with the picture', () => {
    const recipe = planSmall('1', 'photo')
    const { image } = degrade(sheetWithDot([100, 100], 9), recipe, 'noise', 90)
    expect([image.width, image.height]).toEqual([recipe.size.height, recipe.size.width])
  })

  it('gives the same pixels for the same seed', () => {
    const recipe = planSmall('2', 'hard')
    const sheet = sheetWithDot([100, 100], 9)
    const pixels = (seed: string): Buffer => Buffer.from(degrade(sheet, recipe, seed).image.data)
    expect(pixels('noise').equals(pixels('noise'))).toBe(true)
    expect(pixels('noise').equals(pixels('other'))).toBe(false)
  })
})
