import type { Image } from '@recto/core'
import { expect, test } from 'vitest'
import { assess } from './assess.ts'

const grey = (width: number, height: number, level: (x: number, y: number) => number): Image => ({
  data: Uint8ClampedArray.from({ length: width * height }, (_, at) => level(at % width, Math.floor(at / width))),
  width,
  height,
  channels: 1,
})
const stripes = (low: number, high: number) => grey(200, 100, (x) => (Math.floor(x / 10) % 2 === 0 ? low : high))

test('a picture of one pixel, or of one colour, is rejected with its reason', () => {
  expect(assess(grey(1, 1, () => 255))).toMatchObject({ verdict: 'reject', reasons: ['too-small', 'no-contrast'] })
  expect(assess(grey(100, 100, () => 200))).toMatchObject({ verdict: 'reject', reasons: ['no-contrast'] })
})

test('sharp stripes are sharp, and good', () => {
  expect(assess(stripes(40, 200))).toMatchObject({ verdict: 'good', sharpness: 1, glare: 0, reasons: [] })
})

test('a slow ramp is blurred', () => {
  const ramp = assess(grey(400, 50, (x) => x / 2))
  expect(ramp.verdict).toBe('poor')
  expect(ramp.reasons).toContain('blurred')
})

test('a dark picture says so', () => {
  expect(assess(stripes(5, 40)).reasons).toContain('too-dark')
})

test('burnt-out parts of a grey picture are glare, white paper is not', () => {
  expect(assess(grey(100, 100, (x, y) => (x < 20 ? 255 : y % 10 < 5 ? 60 : 140)))).toMatchObject({ glare: 0.2, reasons: ['glare'] })
  expect(assess(grey(100, 100, (x, y) => (x % 10 === 0 && y % 2 === 0 ? 0 : 255))).glare).toBe(0)
})
