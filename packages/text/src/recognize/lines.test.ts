import { type Image, quadOfBox, type TextLine } from '@recto/core'
import { expect, test } from 'vitest'
import { hasRed, isUnderRed, surer } from './dark-ink.ts'
import { straighten } from './line-crop.ts'
import { planByWidth } from './plan-by-width.ts'
import { splitLong } from './split-long.ts'

const painted = (width: number, height: number, colour: (x: number, y: number) => readonly [number, number, number]): Image => ({
  data: Uint8ClampedArray.from(Array.from({ length: width * height }, (_, at) => colour(at % width, Math.floor(at / width))).flat()),
  width,
  height,
  channels: 3,
})
const line = (text: string, confidence: number): TextLine => ({
  text,
  confidence,
  quad: quadOfBox({ x: 0, y: 0, width: 40, height: 10 }),
  chars: [...text].map((char) => ({ text: char, confidence, quad: quadOfBox({ x: 0, y: 0, width: 10, height: 10 }), alternatives: [] })),
})

test('a line is 48 px high, its width rounded up, squeezed only beyond the most allowed', () => {
  const image = painted(40, 9, () => [1, 2, 3])
  const crop = { image, quad: quadOfBox({ x: 0, y: 0, width: 40, height: 9 }) }
  expect(straighten(crop, 1000)).toMatchObject({ width: 214, height: 48 })
  expect(straighten(crop, 192)).toMatchObject({ width: 192, height: 48 })
  expect([...straighten({ ...crop, ink: 'dark' }, 192).data.subarray(0, 3)]).toEqual([1, 1, 1])
})

test('only lines of one padded width share a batch, long ones first, every line once', () => {
  const image = painted(1, 1, () => [0, 0, 0])
  const lines = [100, 300, 101, 102].map((width) => ({ image, quad: quadOfBox({ x: 0, y: 0, width, height: 48 }) }))
  const pad = (width: number): number => Math.ceil(width / 8) * 8
  expect(planByWidth(lines, 2, pad)).toEqual([[1], [0, 2], [3]])
  expect(planByWidth(lines, 1, pad)).toEqual([[1], [0], [2], [3]])
})

test('a very long line is cut where the paper is blank', () => {
  const image = painted(2000, 10, (x, y) => (x >= 1004 && x < 1008 ? [255, 255, 255] : [((x + y) % 2) * 200, 0, 0]))
  const pieces = splitLong(image, quadOfBox({ x: 510, y: 0, width: 1000, height: 10 }))
  expect(pieces.map(([[left], [right]]) => [left, right])).toEqual([
    [510, 1006.5],
    [1006.5, 1510],
  ])
  expect(splitLong(image, quadOfBox({ x: 0, y: 0, width: 600, height: 10 }))).toHaveLength(1)
})

test('an unsure line crossed by red is looked at again; a sure one, a black one and a red ground are not', () => {
  const crossed = painted(40, 10, (x) => (x < 10 ? [220, 40, 40] : [250, 250, 250]))
  const quad = quadOfBox({ x: 0, y: 0, width: 40, height: 10 })
  expect(isUnderRed({ image: crossed, quad }, line('印章', 0.6))).toBe(true)
  expect(isUnderRed({ image: crossed, quad }, line('印章', 0.99))).toBe(false)
  expect(isUnderRed({ image: painted(40, 10, (x) => (x < 10 ? [9, 9, 9] : [250, 250, 250])), quad }, line('印章', 0.6))).toBe(false)
  expect(isUnderRed({ image: painted(40, 10, () => [220, 40, 40]), quad }, line('印章', 0.6))).toBe(false)
})

test('pink guilloche is red enough for a look without it; warm paper is not', () => {
  const quad = quadOfBox({ x: 0, y: 0, width: 40, height: 10 })
  expect(
    hasRed(
      painted(40, 10, (x) => (x % 9 === 0 ? [240, 215, 215] : [250, 250, 250])),
      quad,
    ),
  ).toBe(true)
  expect(
    hasRed(
      painted(40, 10, (x) => (x % 9 === 0 ? [90, 85, 80] : [240, 232, 220])),
      quad,
    ),
  ).toBe(false)
})

test('the surer reading wins, unless it lost the line', () => {
  expect(surer(line('天津专局', 0.6), line('天津市局', 0.9)).text).toBe('天津市局')
  expect(surer(line('天津市局', 0.6), line('局', 0.9)).text).toBe('天津市局')
})
