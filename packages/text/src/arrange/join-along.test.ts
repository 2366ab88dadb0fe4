import { type Box, type Image, quadOfBox } from '@recto/core'
import { expect, test } from 'vitest'
import { joinAlong } from './join-along.ts'

const paper = (ruledAt?: number): Image => {
  const data = new Uint8ClampedArray(300 * 60 * 3).fill(240)
  if (ruledAt !== undefined) for (let y = 0; y < 60; y++) data.fill(20, (y * 300 + ruledAt) * 3, (y * 300 + ruledAt + 1) * 3)
  return { data, width: 300, height: 60, channels: 3 }
}
const joined = (boxes: readonly Box[], image = paper()): readonly unknown[] =>
  joinAlong(
    boxes.map((box) => ({ quad: quadOfBox(box), confidence: 0.9 })),
    image,
  ).map(({ quad }) => quad)
const left = { x: 10, y: 10, width: 22, height: 20 }
const right = { x: 48, y: 11, width: 22, height: 20 }

test('two characters of one heading become one line', () => {
  expect(joined([right, left])).toEqual([quadOfBox({ x: 10, y: 10, width: 60, height: 21 })])
})

test('a ruling line between them keeps them apart, so do a wide gap, another height and another base', () => {
  expect(joined([left, right], paper(40))).toHaveLength(2)
  expect(joined([left, { ...right, x: 60 }])).toHaveLength(2)
  expect(joined([left, { ...right, height: 36 }])).toHaveLength(2)
  expect(joined([left, { ...right, y: 20 }])).toHaveLength(2)
})

test('longer boxes and columns stay as they are', () => {
  expect(joined([left, { ...right, width: 90 }])).toHaveLength(2)
  expect(
    joined([
      { ...left, height: 40 },
      { ...right, height: 40 },
    ]),
  ).toHaveLength(2)
})
