import { type Image, quadOfBox, type TextLine } from '@recto/core'
import { expect, test } from 'vitest'
import { toldBySlant } from './by-slant.ts'

const size = 40

/** Two characters beside one another: a stroke that leans by so many px from top to bottom, and a stem. */
const pictureOf = (lean: number): Image => {
  const data = new Uint8ClampedArray(2 * size * size).fill(230)
  for (let y = 5; y < 35; y++)
    for (let x = 0; x < 3; x++) {
      data[y * 2 * size + Math.round(20 + lean * (0.5 - (y - 5) / 30)) + x] = 30
      data[y * 2 * size + 60 + x] = 30
    }
  return { data, width: 2 * size, height: size, channels: 1 }
}

/** A row as long as those of tax-control codes, of which the picture shows the beginning. */
const rest = '<+2848-9*3>06754<2'

const lineOf = (text: string, confidence: number, other: string, tail = rest): TextLine => ({
  text: text + tail,
  confidence,
  quad: quadOfBox({ x: 0, y: 0, width: 2 * size, height: size }),
  chars: [...text, ...tail].map((letter, index) => ({
    text: letter,
    confidence: index === 0 ? confidence : 1,
    quad: quadOfBox({ x: index * size, y: 0, width: size, height: size }),
    steps: [index, index + 1] as const,
    alternatives: index === 0 ? [{ text: other, confidence: Math.max(0, 0.98 - confidence) }] : [],
  })),
})

const told = (line: TextLine, lean: number): TextLine => toldBySlant({ image: pictureOf(lean), quad: line.quad }, line)

test('a stroke that leans is a slash, however surely it was read', () => {
  expect(told(lineOf('11', 0.6, '/'), 10).text).toBe(`/1${rest}`)
  expect(told(lineOf('11', 0.9995, '/'), 10).text).toBe(`/1${rest}`)
  const [first] = told(lineOf('11', 0.6, '/'), 10).chars
  expect(first).toMatchObject({ alternatives: [{ text: '1' }] })
  expect(first?.steps).toBeUndefined()
})

test('one that stands upright bears out a figure, and makes none of a slash', () => {
  expect(told(lineOf('11', 0.6, '/'), 0).chars[0]?.confidence).toBeGreaterThan(0.9)
  expect(told(lineOf('/1', 0.6, '1'), 0).text).toBe(`/1${rest}`)
})

test('one that may be something else stays as it was read', () => {
  expect(told(lineOf('11', 0.9, '7'), 10).text).toBe(`11${rest}`)
  expect(told(lineOf('11', 0.4, '7'), 10).text).toBe(`11${rest}`)
})

test('figures without the signs of a tax-control code, or in a short line, may be set in italics', () => {
  expect(told(lineOf('11', 0.6, '/', '284893067542198341'), 10).text).toBe('11284893067542198341')
  expect(told(lineOf('11', 0.6, '/', '<+2'), 10).text).toBe('11<+2')
})
