import { expect, test } from 'vitest'
import { crop } from './crop.ts'
import { cropQuad, cropQuadShrunk } from './crop-quad.ts'
import { greyOf, rgbOf, rowsOf } from './ops.fixture.ts'

const picture = greyOf([1, 2, 3], [4, 5, 6], [7, 8, 9])

test('a box inside is copied', () => {
  expect(rowsOf(crop(picture, { x: 1, y: 0, width: 2, height: 2 }))).toEqual([
    [2, 3],
    [5, 6],
  ])
})

test('outside the picture its border repeats, also where the box misses it altogether', () => {
  expect(rowsOf(crop(picture, { x: -1, y: 2, width: 3, height: 2 }))).toEqual([
    [7, 7, 8],
    [7, 7, 8],
  ])
  expect(rowsOf(crop(picture, { x: 5, y: -4, width: 2, height: 1 }))).toEqual([[3, 3]])
  expect(rowsOf(crop(rgbOf([1, 5]), { x: -3, y: 0, width: 2, height: 1 }))).toEqual([[1, 1]])
})

test('a quad is read from its first corner', () => {
  const corners = [
    [0, 0],
    [3, 0],
    [3, 2],
    [0, 2],
  ] as const
  const [a, b, c, d] = corners
  expect(rowsOf(cropQuad(picture, [a, b, c, d]))).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ])
  expect(rowsOf(cropQuad(picture, [b, c, d, a]))).toEqual([
    [3, 6],
    [2, 5],
    [1, 4],
  ])
  expect(rowsOf(cropQuad(picture, [c, d, a, b]))).toEqual([
    [6, 5, 4],
    [3, 2, 1],
  ])
  expect(rowsOf(cropQuad(picture, [d, a, b, c]))).toEqual([
    [4, 1],
    [5, 2],
    [6, 3],
  ])
})

test('a quad of a shrunk picture shows the same place, its size divided', () => {
  const ramp = greyOf(...Array.from({ length: 40 }, (_, y) => Array.from({ length: 40 }, (_, x) => 4 * x + 2 * y)))
  const quad = [
    [9, 6],
    [29, 10],
    [27, 20],
    [7, 16],
  ] as const
  const small = cropQuadShrunk(ramp, quad, 3)
  const [whole, [inWhole, inSmall]] = [
    cropQuad(ramp, quad),
    [
      { x: 10, y: 5 },
      { x: 3, y: 1 },
    ],
  ]
  expect([small.width, small.height]).toEqual([6, 3])
  const at = ({ data, width }: typeof small, { x, y }: { readonly x: number; readonly y: number }) => data[y * width + x] as number
  expect(Math.abs(at(small, inSmall) - at(whole, inWhole))).toBeLessThan(8)
  expect(cropQuadShrunk(ramp, quad, 1)).toEqual(whole)
})

test('a tilted quad of a ramp gives the ramp along the quad', () => {
  const ramp = greyOf(...Array.from({ length: 20 }, (_, y) => Array.from({ length: 20 }, (_, x) => 5 * x + 3 * y)))
  const tilted = cropQuad(ramp, [
    [4, 4],
    [12, 6],
    [11, 10],
    [3, 8],
  ])
  expect([tilted.width, tilted.height]).toEqual([8, 4])
  // One px along the quad is (1, 0.25) px of the picture: 5 + 0.75 levels.
  const [[first = 0, second = 0] = []] = rowsOf(tilted)
  expect(first).toBe(32)
  expect(second).toBe(38)
})
