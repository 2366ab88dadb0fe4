import { type Quad, quadOfBox } from '@recto/core'
import { expect, test } from 'vitest'
import { alongText, isTall, reversed } from './along-text.ts'
import { boxesOfMap } from './boxes-of-map.ts'
import { defaultSides, detectionSize, scaleForText, sidesAt } from './detection-size.ts'
import { grow } from './grow.ts'
import { meanInside } from './mean-inside.ts'
import { isCutToLine, isStrip } from './single-line.ts'

const map = (width: number, height: number, probability: (x: number, y: number) => number) => ({
  data: Float32Array.from({ length: width * height }, (_, at) => probability(at % width, Math.floor(at / width))),
  width,
  height,
})

test('sizes: small pictures are enlarged, strips only as far as they may, large ones shrunk; all are multiples of 32', () => {
  expect(detectionSize({ width: 800, height: 500 }, defaultSides, 32)).toEqual({ width: 1024, height: 640 })
  expect(detectionSize({ width: 1325, height: 78 }, defaultSides, 32)).toEqual({ width: 1280, height: 64 })
  expect(detectionSize({ width: 4000, height: 3000 }, defaultSides, 32)).toEqual({ width: 1280, height: 960 })
  expect(detectionSize({ width: 100, height: 100 }, defaultSides, 32)).toEqual({ width: 416, height: 416 })
  expect(detectionSize({ width: 1, height: 1 }, defaultSides, 32)).toEqual({ width: 32, height: 32 })
})

test('a region grows by area times ratio by perimeter, to whole pixels', () => {
  // 100 x 20: 2000 * 1.6 / 240 = 13.3
  expect(grow(quadOfBox({ x: 50, y: 50, width: 100, height: 20 }), 1.6)).toEqual({
    corners: quadOfBox({ x: 37, y: 37, width: 126, height: 46 }),
    shortSide: 46,
  })
})

test('the mean is taken over the quad with its border', () => {
  const half = map(20, 10, (x) => (x < 10 ? 1 : 0))
  expect(meanInside(half, quadOfBox({ x: 5, y: 2, width: 9, height: 4 }))).toBeCloseTo(0.5)
  const diamond: Quad = [
    [10, 0],
    [18, 5],
    [10, 9],
    [2, 5],
  ]
  expect(
    meanInside(
      map(20, 10, () => 0.7),
      diamond,
    ),
  ).toBeCloseTo(0.7)
})

test('a region of the map becomes a box of the picture, weak and tiny ones nothing', () => {
  const region = (x: number, y: number): boolean => x >= 40 && x < 80 && y >= 20 && y < 28
  expect(
    boxesOfMap(
      map(128, 64, (x, y) => (region(x, y) ? 0.9 : 0)),
      { width: 256, height: 128 },
    ),
  ).toHaveLength(1)
  const [box] = boxesOfMap(
    map(128, 64, (x, y) => (region(x, y) ? 0.9 : 0)),
    { width: 256, height: 128 },
  )
  expect(box?.quad).toEqual([
    [70, 30],
    [170, 30],
    [170, 66],
    [70, 66],
  ])
  expect(
    boxesOfMap(
      map(128, 64, (x, y) => (region(x, y) ? 0.4 : 0)),
      { width: 256, height: 128 },
    ),
  ).toEqual([])
  expect(
    boxesOfMap(
      map(128, 64, (x, y) => (x < 2 && y < 2 ? 0.9 : 0)),
      { width: 256, height: 128 },
    ),
  ).toEqual([])
})

test('text in a tall box runs downwards from its top right', () => {
  const [a, b, c, d] = quadOfBox({ x: 0, y: 0, width: 10, height: 15 })
  expect(isTall([a, b, c, d])).toBe(true)
  expect(alongText([a, b, c, d])).toEqual([b, c, d, a])
  expect(reversed([a, b, c, d])).toEqual([c, d, a, b])
  expect(isTall(quadOfBox({ x: 0, y: 0, width: 10, height: 14 }))).toBe(false)
})

test('a strip is one line; a long picture is one where its boxes stand side by side and fill it', () => {
  expect(isStrip({ width: 30_000, height: 15 })).toBe(true)
  expect(isStrip({ width: 300, height: 15 })).toBe(false)
  const box = (x: number, y: number, width: number, height: number) => ({ quad: quadOfBox({ x, y, width, height }), confidence: 1 })
  expect(isCutToLine({ width: 400, height: 50 }, [box(10, 8, 150, 30), box(180, 10, 150, 30)])).toBe(true)
  expect(isCutToLine({ width: 400, height: 100 }, [box(10, 8, 150, 30), box(10, 50, 150, 30)])).toBe(false)
  expect(isCutToLine({ width: 400, height: 100 }, [box(10, 30, 150, 20)])).toBe(false)
  expect(isCutToLine({ width: 400, height: 50 }, [])).toBe(false)
})

test('a part of a page is seen no larger than its text needs', () => {
  const part = { width: 200, height: 160 }
  expect(scaleForText(part, 0, defaultSides)).toBe(4)
  expect(scaleForText(part, 16, defaultSides)).toBe(2)
  expect(scaleForText(part, 4, defaultSides)).toBe(4)
  expect(detectionSize(part, sidesAt(2, part), 32)).toEqual({ width: 416, height: 320 })
  expect(detectionSize(part, sidesAt(0.5, part), 32)).toEqual({ width: 96, height: 96 })
})
