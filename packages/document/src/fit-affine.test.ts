import { type Matrix3, transformPoint } from '@recto/core'
import { expect, test } from 'vitest'
import { fitLevel } from './fit-affine.ts'

const size = { width: 90, height: 60 }
const tilted: Matrix3 = [9.9, -1, 50, 1, 9.9, 80, 0, 0, 1]
/** As a column of labels lets a similarity guess it. */
const guess: Matrix3 = [10, -1, 50, 0, 9.9, 80, 0, 0, 1]
const column = [5, 15, 25, 35, 45].map((y) => ({ mm: [10, y] as const, px: transformPoint(tilted, [10, y]), weight: 1 }))
const along = [9.9 / Math.hypot(9.9, 1), 1 / Math.hypot(9.9, 1)] as const
const farOff = (map: Matrix3 | null): number => {
  const [[x, y], [u, v]] = [transformPoint(map ?? guess, [80, 30]), transformPoint(tilted, [80, 30])]
  return Math.hypot(x - u, y - v)
}

test('rows say where the far end of a layout is whose labels stand in one column', () => {
  expect(farOff(guess)).toBeGreaterThan(50)
  expect(farOff(fitLevel(column, [{ px: [500, 400], along }], guess, size))).toBeLessThan(10)
})
