import { expect, test } from 'vitest'
import { groundAndInk } from './ground-and-ink.ts'
import { histogramOf, otsu } from './histogram.ts'
import { greyOf } from './ops.fixture.ts'
import { redAsGrey } from './red-as-grey.ts'
import { toGrey } from './to-grey.ts'
import { toLab } from './to-lab.ts'
import { toTensor } from './to-tensor.ts'

const red = [200, 30, 30] as const
const white = [250, 250, 250] as const
const picture = { data: Uint8ClampedArray.from([white, white, red, white].flat()), width: 2, height: 2, channels: 3 } as const

test('luminance after BT.601', () => {
  expect([...toGrey(picture).data]).toEqual([250, 250, 81, 250])
})

test('the ink of seals vanishes, brown print and dark ink under a seal stay', () => {
  const row = (...colours: readonly (readonly [number, number, number])[]) =>
    ({ data: Uint8ClampedArray.from(colours.flat()), width: colours.length, height: 1, channels: 3 }) as const
  const ground = Array.from({ length: 12 }, () => white)
  const seen = redAsGrey(row(...ground, red, [228, 150, 150], [150, 82, 45], [60, 20, 20])).data
  const levelAt = (index: number): number => seen[3 * (12 + index)] as number
  expect([levelAt(0), levelAt(1)]).toEqual([250, 250])
  expect(levelAt(2)).toBeLessThan(160)
  expect(levelAt(3)).toBe(60)
})

test('Lab of white, black and pure red (reference values of D65)', () => {
  for (const [colour, expected] of [
    [
      [255, 255, 255],
      [100, 0, 0],
    ],
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
    [
      [255, 0, 0],
      [53.24, 80.09, 67.2],
    ],
  ] as const) {
    for (const [index, value] of toLab(colour[0], colour[1], colour[2]).entries()) expect(value).toBeCloseTo(expected[index] ?? 0, 1)
  }
})

test('ground is what there is more of', () => {
  const { ground, ink } = groundAndInk(picture)
  expect(ground[0]).toBeGreaterThan(95)
  expect(ink[1]).toBeGreaterThan(40)
})

test('Otsu parts two heaps', () => {
  expect(otsu(histogramOf(greyOf([10, 11, 12, 200, 201])))).toBe(12)
})

test('a tensor holds the channels in the order asked for, normalised, and 0 beside the picture', () => {
  const write = toTensor({ channelOrder: 'BGR', mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] })
  const data = new Float32Array(2 * 3 * 4).fill(9)
  write({ data: Uint8ClampedArray.from([255, 0, 51]), width: 1, height: 1, channels: 3 }, data, 1, 2, 2)
  expect([...data.subarray(0, 12)]).toEqual(new Array(12).fill(9))
  expect([...data.subarray(12)].map((value) => Math.round(value * 10) / 10)).toEqual([-0.6, 0, 0, 0, -1, 0, 0, 0, 1, 0, 0, 0])
})
