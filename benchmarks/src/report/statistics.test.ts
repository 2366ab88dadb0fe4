import { expect, it } from 'vitest'
import { mean, median, quantile, slope } from './statistics.ts'

it('gives quantiles between values', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(quantile([0, 10], 0.99)).toBeCloseTo(9.9)
  expect(() => median([])).toThrow(RangeError)
})

it('gives mean and slope', () => {
  expect(mean([1, 2, 6])).toBe(3)
  expect(slope([1, 3, 5, 7])).toBe(2)
  expect(slope([5, 5, 5])).toBe(0)
})
