import type { Image } from '@recto/core'
import { expect, test } from 'vitest'
import { redBlobs } from './red-blobs.ts'

const cell = 10

/** White paper of 400 × 300 px on which `isRed` says where red ink is. */
const paper = (isRed: (x: number, y: number) => boolean): Image => ({
  data: Uint8ClampedArray.from(
    Array.from({ length: 400 * 300 }, (_, at) => (isRed(at % 400, Math.floor(at / 400)) ? [210, 90, 80] : [245, 245, 240])).flat(),
  ),
  width: 400,
  height: 300,
  channels: 3,
})

const isOnRing = (x: number, y: number): boolean => Math.abs(Math.hypot(x - 155, y - 155) - 50) < 4

test('the ring of a seal is one blob, whatever lies inside', () => {
  expect(redBlobs(paper(isOnRing), cell, 4, 28)).toEqual([{ x: 100, y: 100, width: 110, height: 110 }])
})

test('thin rules that the form prints in red, red letters and a red page are none', () => {
  expect(
    redBlobs(
      paper((_, y) => y % 40 === 0),
      cell,
      4,
      28,
    ),
  ).toEqual([])
  expect(
    redBlobs(
      paper((x, y) => x > 100 && x < 220 && y > 100 && y < 115),
      cell,
      4,
      28,
    ),
  ).toEqual([])
  expect(
    redBlobs(
      paper(() => true),
      cell,
      4,
      28,
    ),
  ).toEqual([])
})

test('a seal over red rules is still one', () => {
  const [seal] = redBlobs(
    paper((x, y) => isOnRing(x, y) || y % 40 === 0),
    cell,
    4,
    28,
  )
  expect(seal).toEqual({ x: 100, y: 100, width: 110, height: 110 })
})
