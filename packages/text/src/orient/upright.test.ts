import { type Frame, identity, quadOfBox } from '@recto/core'
import { expect, test } from 'vitest'
import type { Models } from '../models.ts'
import { toUpright } from './upright.ts'

const picture: Frame = { data: new Uint8ClampedArray(400 * 400 * 3), width: 400, height: 400, channels: 3, toSource: identity }

/** Models of a page with so many lines that stand as in the picture; the page model takes it for one on its head. */
const models = (lines: number): Models => ({
  detect: async () =>
    Array.from({ length: lines }, (_, row) => ({ quad: quadOfBox({ x: 50, y: 20 + 30 * row, width: 300, height: 20 }), confidence: 1 })),
  detectIn: async () => [],
  recognize: async (crops) => crops.map(({ quad }) => ({ text: '', confidence: 0, quad, chars: [] })),
  orientLines: async (crops) => crops.map(({ image }) => ((image as Frame).toSource[0] === 1 ? 0.02 : 0.98)),
  orientPage: async (views) => views.map(({ image }) => ((image as Frame).toSource[0] === 1 ? [0.1, 0, 0.9, 0] : [0.9, 0, 0.1, 0])),
})

test('many lines of one voice overrule the page model', async () => {
  expect((await toUpright(picture, models(10))).map(({ frame }) => frame.toSource)).toEqual([identity])
})

test('a few do not', async () => {
  const [upright, ...others] = await toUpright(picture, models(3))
  expect(others).toEqual([])
  expect(upright?.frame.toSource[0]).toBe(-1)
})
