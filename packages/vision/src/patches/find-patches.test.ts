import type { Image } from '@recto/core'
import { boxOf } from '@recto/core'
import { describe, expect, it } from 'vitest'
import { findPatches } from './find-patches.ts'

type Rgb = readonly [number, number, number]

/** A grey street of 300 × 200 with a painted rectangle at (100, 80), its top edge slanting by `slant`, and bars as its characters. */
const street = (ground: Rgb, ink: Rgb, { width = 88, height = 28, slant = 0, bars = 6 } = {}): Image => {
  const data = new Uint8ClampedArray(300 * 200 * 3).fill(120)
  for (let x = 0; x < width; x++) {
    const isBar = bars > 0 && Math.floor((x / width) * (2 * bars + 1)) % 2 === 1
    for (let y = 0; y < height; y++) {
      const isInk = isBar && y > 5 && y < height - 6
      data.set(isInk ? ink : ground, ((80 + y + Math.round(slant * x)) * 300 + 100 + x) * 3)
    }
  }
  return { data, width: 300, height: 200, channels: 3 }
}

const white: Rgb = [240, 240, 240]
const black: Rgb = [20, 20, 20]

describe('findPatches', () => {
  it.each([
    ['blue', [15, 80, 165], white],
    ['blue by night', [12, 28, 62], [90, 95, 100]],
    ['yellow', [240, 180, 20], black],
    ['green', [120, 205, 160], black],
  ] as const)('finds a %s plate', (_name, ground, ink) => {
    const [quad, ...others] = findPatches(street(ground, ink))
    expect(others).toEqual([])
    if (quad === undefined) throw new Error('nothing was found')
    const { x, y, width, height } = boxOf(quad)
    for (const [found, drawn] of [
      [x, 100],
      [y, 80],
      [width, 88],
      [height, 28],
    ] as const)
      expect(Math.abs(found - drawn)).toBeLessThanOrEqual(2)
  })

  it('follows the corners of a slanting one', () => {
    const [quad] = findPatches(street([15, 80, 165], white, { slant: 0.25 }))
    expect(quad?.[1][1]).toBeGreaterThan((quad?.[0][1] ?? 0) + 15)
  })

  it.each([
    ['a blank sign', street([15, 80, 165], white, { bars: 0 })],
    ['a strip', street([15, 80, 165], white, { width: 190, height: 20 })],
    ['a grey plate', street([150, 150, 155], black)],
  ])('passes over %s', (_name, image) => expect(findPatches(image)).toEqual([]))
})
