import { type Matrix3, transformPoint } from '@recto/core'
import { expect, test } from 'vitest'
import { fitProjective } from './fit-projective.ts'

const grid = [20, 90, 170, 270].flatMap((x) => [30, 90, 150].map((y) => [x, y] as const))
const tilted: Matrix3 = [4.2, 0.3, 60, -0.2, 4, 90, 2e-4, -1e-4, 1]
const tiesBy = (map: Matrix3, shift = 0) =>
  grid.map((mm, index) => {
    const [x, y] = transformPoint(map, mm)
    return { mm, px: [x + (index % 2 === 0 ? shift : -shift), y] as const, weight: 1 }
  })
const errorOf = (found: Matrix3 | null, map: Matrix3): number =>
  Math.max(
    ...grid.map((mm) => {
      const [[x, y], [u, v]] = [transformPoint(map, mm), transformPoint(found ?? map, mm)]
      return Math.hypot(x - u, y - v)
    }),
  )

test('a tilted page is found to a tenth of a millimetre', () => {
  expect(errorOf(fitProjective(tiesBy(tilted)), tilted)).toBeLessThan(0.4)
})

test('labels that stand a millimetre off bend the page by less', () => {
  expect(errorOf(fitProjective(tiesBy(tilted, 4)), tilted)).toBeLessThan(4)
})

test('a flat page stays flat', () => {
  const flat: Matrix3 = [4, 0, 10, 0, 4, 20, 0, 0, 1]
  const found = fitProjective(tiesBy(flat))
  expect(errorOf(found, flat)).toBeLessThan(1e-6)
  expect(found?.[6]).toBeCloseTo(0, 9)
})

test('one point four times is no map', () => {
  expect(fitProjective(Array.from({ length: 4 }, () => ({ mm: [1, 1], px: [2, 2], weight: 1 })))).toBeNull()
})
