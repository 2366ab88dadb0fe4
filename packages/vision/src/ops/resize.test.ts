import { expect, test } from 'vitest'
import { greyOf, rgbOf, rowsOf } from './ops.fixture.ts'
import { resample } from './resample.ts'
import { resize } from './resize.ts'
import { shrink } from './shrink.ts'

// Expected values: cv2.resize of OpenCV 5.0, INTER_LINEAR and INTER_AREA.
const picture = [
  [0, 100, 200],
  [50, 150, 250],
] as const

test('enlarging is bilinear around pixel centres', () => {
  expect(rowsOf(resize(greyOf(...picture), 6, 2))).toEqual([
    [0, 25, 75, 125, 175, 200],
    [50, 75, 125, 175, 225, 250],
  ])
  expect(rowsOf(resize(greyOf(...picture), 3, 4))).toEqual([
    [0, 100, 200],
    [13, 113, 213],
    [38, 138, 238],
    [50, 150, 250],
  ])
})

test('shrinking takes two neighbours, an exact half their mean', () => {
  expect(rowsOf(resize(greyOf([0, 10, 20, 30, 40, 50]), 2, 1))).toEqual([[10, 40]])
  expect(rowsOf(resize(greyOf([0, 10, 20, 30], [10, 20, 30, 41]), 2, 1))).toEqual([[10, 30]])
})

test('channels stay apart', () => {
  const { data } = resize(rgbOf([0, 100]), 4, 1)
  expect([...data]).toEqual([0, 1, 2, 25, 26, 27, 75, 76, 77, 100, 101, 102])
})

test('blocks are averaged, what fills no block is left out', () => {
  expect(rowsOf(shrink(rgbOf([0, 3, 6, 9, 12, 15, 99], [0, 3, 6, 9, 12, 15, 99], [0, 3, 6, 9, 12, 15, 99]), 3))).toEqual([[3, 12]])
})

test('resampling does not alias: alternating columns become grey', () => {
  const stripes = greyOf(...Array.from({ length: 8 }, () => Array.from({ length: 64 }, (_, x) => (x % 2) * 200)))
  expect(new Set(rowsOf(resample(stripes, 16, 2)).flat())).toEqual(new Set([100]))
})
