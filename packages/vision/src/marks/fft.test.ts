import { expect, test } from 'vitest'
import { transform } from './fft.ts'

test('a plane wave is one peak, and its mirror', () => {
  const side = 16
  const re = Float32Array.from({ length: side * side }, (_, at) =>
    Math.cos((2 * Math.PI * (3 * (at % side) + 5 * Math.floor(at / side))) / side),
  )
  const im = new Float32Array(side * side)
  transform({ side, re, im })
  const peaks = [...re.keys()].filter((at) => Math.hypot(re[at] as number, im[at] as number) > 1e-3)
  expect(peaks).toEqual([5 * side + 3, 11 * side + 13])
  expect(re[5 * side + 3]).toBeCloseTo((side * side) / 2, 3)
})

test('other sides are refused', () => {
  expect(() => transform({ side: 12, re: new Float32Array(144), im: new Float32Array(144) })).toThrow(RangeError)
})
