import type { Image } from '@recto/core'
import { expect, test } from 'vitest'
import { inkSlant } from './ink-slant.ts'

/** A light square of 40 px with strokes 3 px wide from row 5 to row 35, each given by its columns at both. */
const strokes = (...ends: readonly (readonly [top: number, bottom: number])[]): Image => {
  const data = new Uint8ClampedArray(40 * 40).fill(230)
  for (const [top, bottom] of ends)
    for (let y = 5; y < 35; y++) for (let x = 0; x < 3; x++) data[y * 40 + Math.round(top + ((bottom - top) * (y - 5)) / 30) + x] = 30
  return { data, width: 40, height: 40, channels: 1 }
}

test('a stem stands, a slash falls to the left', () => {
  expect(inkSlant(strokes([19, 19]))).toBeCloseTo(0, 1)
  expect(inkSlant(strokes([24, 15]))).toBeCloseTo(-0.3, 1)
})

test('the stroke nearest to the middle is meant', () => {
  expect(inkSlant(strokes([2, 2], [24, 15], [36, 36]))).toBeCloseTo(-0.3, 1)
})

test('where nothing stands alone, nothing is said', () => {
  expect(inkSlant(strokes())).toBeNull()
  expect(inkSlant(strokes([0, 36], [36, 0]))).toBeNull()
})
