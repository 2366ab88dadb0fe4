import type { Image } from '@recto/core'
import { expect, it } from 'vitest'
import { defocus, shake } from './blur.ts'

const spot = (side: number): Image => {
  const data = new Uint8ClampedArray(side * side)
  data[((side - 1) / 2) * side + (side - 1) / 2] = 255
  return { data, width: side, height: side, channels: 1 }
}

it('defocus spreads a spot evenly about itself', () => {
  const { data } = defocus(spot(9), 1)
  expect(data[40]).toBeGreaterThan(data[41] as number)
  expect(data[39]).toBe(data[41])
  expect(data[31]).toBe(data[49])
})

it('keeps a flat image flat, edges included', () => {
  const flat: Image = { data: new Uint8ClampedArray(60).fill(200), width: 10, height: 6, channels: 1 }
  expect(new Set(defocus(flat, 1.3).data)).toEqual(new Set([200]))
  expect(new Set(shake(flat, 4, 30).data)).toEqual(new Set([200]))
})

it('shake smears along its direction only', () => {
  const { data } = shake(spot(9), 4, 0)
  const lit = [...data.keys()].filter((i) => (data[i] as number) > 0)
  expect(lit.map((i) => Math.floor(i / 9))).toEqual([4, 4, 4, 4, 4])
})
