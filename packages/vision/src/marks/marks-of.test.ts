import type { Image, Quad } from '@recto/core'
import { expect, test } from 'vitest'
import { edgeWidth } from './blur.ts'
import { inspectBorder } from './border.ts'
import { colourfulness } from './copy.ts'
import { shareOutside } from './cut.ts'
import { faceOf } from './face.ts'
import { burntShare } from './glare.ts'
import { marksOf } from './marks-of.ts'
import { gridStrength } from './moire.ts'
import { scoreOf } from './score-of.ts'

type Rgb = readonly [number, number, number]
const size = { width: 856, height: 540 }
const whole: Quad = [[0, 0], [856, 0], [856, 540], [0, 540]] // biome-ignore format: a quad

const paint = (colour: (x: number, y: number) => Rgb): Image => {
  const data = new Uint8ClampedArray(size.width * size.height * 3)
  for (let at = 0; at < size.width * size.height; at++) data.set(colour(at % size.width, Math.floor(at / size.width)), at * 3)
  return { data, ...size, channels: 3 }
}

/** Pale ground with rows of strokes, and a coloured field in its middle; the edges are `soft` px wide. */
const card = (soft = 1) =>
  paint((x, y): Rgb => {
    const isRow = y % 60 > 20 && y % 60 < 50
    const stroke = isRow
      ? Math.min(1, Math.max(0, 0.5 + (4 - Math.abs(((x + 24 + 10 * Math.sin(x / 41 + 2 * Math.floor(y / 60))) % 24) - 12)) / soft))
      : 0
    const ground: Rgb = x > 550 && x < 750 && y > 100 && y < 400 ? [200, 120, 90] : [225, 228, 236]
    return [ground[0] * (1 - 0.8 * stroke), ground[1] * (1 - 0.8 * stroke), ground[2] * (1 - 0.8 * stroke)]
  })
const over = ({ data, ...rest }: Image, change: (rgb: Rgb, x: number, y: number) => Rgb): Image => {
  const out = new Uint8ClampedArray(data.length)
  for (let at = 0; at < data.length; at += 3) {
    const pixel = at / 3
    const rgb: Rgb = [data[at] as number, data[at + 1] as number, data[at + 2] as number]
    out.set(change(rgb, pixel % rest.width, Math.floor(pixel / rest.width)), at)
  }
  return { ...rest, data: out }
}
const face = (image: Image) => faceOf(image, whole, 320)

test('a face is the inside of its quad, laid straight', () => {
  const turned: Quad = [[856, 0], [856, 540], [0, 540], [0, 0]] // biome-ignore format: a quad
  expect(faceOf(card(), turned, 214)).toMatchObject({ width: 135, height: 214 })
})

test('a score is one half at the alarm', () => {
  expect([scoreOf(0, 2), scoreOf(2, 2), scoreOf(Number.POSITIVE_INFINITY, 2)]).toEqual([0, 0.5, 1])
})

test('a grey copy has no colour, whatever the light; the card has', () => {
  const grey = over(card(), ([r, g, b]) => {
    const tone = (r + g + b) / 3
    return [tone * 1, tone * 0.9, tone * 0.7]
  })
  expect(colourfulness(face(grey))).toBeLessThan(0.02)
  expect(colourfulness(face(card()))).toBeGreaterThan(0.3)
})

test('a lamp burns out a part; white paper is no lamp', () => {
  const lit = over(card(), ([r, g, b], x, y) => {
    const added = 400 * Math.exp(-((x - 200) ** 2 + (y - 200) ** 2) / 2 / 60 ** 2)
    return [r + added, g + added, b + added]
  })
  expect(burntShare(face(lit))).toBeGreaterThan(0.02)
  expect(burntShare(face(card()))).toBe(0)
  expect(burntShare(face(paint(() => [255, 255, 255])))).toBe(0)
})

test('edges are as wide as they were drawn', () => {
  const [sharp, soft] = [card(1), card(7)].map((image) => edgeWidth(image, face(image).toPicture, face(image)) ?? Number.NaN)
  expect(sharp).toBeLessThan(0.0012)
  expect(soft).toBeGreaterThan(0.002)
  expect(
    edgeWidth(
      paint(() => [200, 200, 200]),
      face(card()).toPicture,
      size,
    ),
  ).toBeNull()
})

test('the pixels of a screen are a grid; print and noise are none', () => {
  let state = 1
  const noise = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return ((state >>> 16) % 13) - 6
  }
  const noisy = over(card(), ([r, g, b]) => [r + noise(), g + noise(), b + noise()])
  const shown = over(noisy, ([r, g, b], x, y) => {
    const wave = 1 + 0.1 * Math.sin((2 * Math.PI * (x + 0.2 * y)) / 2.9)
    return [r * wave, g * wave, b * wave]
  })
  expect(gridStrength(shown, face(shown))).toBeGreaterThan(4 * gridStrength(noisy, face(noisy)))
})

test('a finger comes from the border; a portrait does not, nor does a shadow', () => {
  const held = over(card(), (rgb, x, y) => (Math.abs(x - 300) < 70 && y > 350 ? [198, 146, 112] : rgb))
  const shaded = over(card(), (rgb, x) => (x < 300 ? [rgb[0] * 0.6, rgb[1] * 0.6, rgb[2] * 0.6] : rgb))
  expect(inspectBorder(face(held), size).covered).toBeGreaterThan(0.03)
  expect(inspectBorder(face(card()), size).covered).toBe(0)
  expect(inspectBorder(face(shaded), size).covered).toBe(0)
})

test('what runs along a whole side lies beside the document, whose outline is too wide', () => {
  const wide = over(card(), (rgb, x) => (x > 800 ? [146, 108, 74] : rgb))
  const { covered, outline } = inspectBorder(face(wide), size)
  expect(covered).toBe(0)
  expect(Math.abs(outline[1][0] - 800)).toBeLessThan(17)
})

test('what is outside the picture is counted in long sides', () => {
  expect(shareOutside(whole, size)).toBe(0)
  expect(shareOutside([[-85.6, 0], [770.4, 0], [770.4, 540], [-85.6, 540]], size)).toBeCloseTo(0.1) // biome-ignore format: a quad
})

test('a good picture raises no alarm', () => {
  for (const score of Object.values(marksOf(card(), whole))) expect(score).toBeLessThan(0.5)
})
