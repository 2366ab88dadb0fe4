import { invert, transformPoint } from '@recto/core'
import { expect, test } from 'vitest'
import { level } from './level.ts'
import { greyOf, rowsOf } from './ops.fixture.ts'
import { turn, unturn } from './turn.ts'

const picture = greyOf([1, 2, 3], [4, 5, 6])

test('quarters are counter-clockwise', () => {
  expect(rowsOf(turn(picture, 0))).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ])
  expect(rowsOf(turn(picture, 90))).toEqual([
    [3, 6],
    [2, 5],
    [1, 4],
  ])
  expect(rowsOf(turn(picture, 180))).toEqual([
    [6, 5, 4],
    [3, 2, 1],
  ])
  expect(rowsOf(turn(picture, 270))).toEqual([
    [4, 1],
    [5, 2],
    [6, 3],
  ])
})

test.each([0, 90, 180, 270] as const)('the way back from %i degrees finds every pixel', (degrees) => {
  const turned = turn(picture, degrees)
  for (const [y, row] of rowsOf(turned).entries()) {
    for (const [x, value] of row.entries()) {
      const [sourceX, sourceY] = transformPoint(unturn(degrees, picture), [x + 0.5, y + 0.5])
      expect(rowsOf(picture)[Math.floor(sourceY)]?.[Math.floor(sourceX)]).toBe(value)
    }
  }
})

test('levelling by 90 degrees holds the picture, and its way back leads to the old corners', () => {
  const { image, toBefore } = level(picture, 90)
  expect([image.width, image.height]).toEqual([2, 3])
  const [x, y] = transformPoint(toBefore, [0, 0])
  expect(x).toBeCloseTo(3)
  expect(y).toBeCloseTo(0)
  expect(transformPoint(invert(toBefore), [3, 0])[0]).toBeCloseTo(0)
})
