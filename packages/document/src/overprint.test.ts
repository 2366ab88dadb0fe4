import { scaling } from '@recto/core'
import { expect, test } from 'vitest'
import { lineAt } from '../../testing/src/page-literal.ts'
import type { Layout } from './contract.ts'
import { overprintShift, shifted } from './overprint.ts'

const layout: Layout<string> = {
  size: { width: 100, height: 100 },
  cues: [],
  find: {},
  overprint: [
    { pattern: /(\d{4}年)/u, from: [10, 80] },
    { pattern: /(京[A-Z]\d{5})/u, from: [10, 40] },
    { pattern: /(\d+吨)/u, from: [10, 60] },
  ],
}
const registration = { toPage: scaling(10, 10), toMm: scaling(0.1, 0.1), inliers: [], anchored: [], residualMm: 0, fit: 1 }
const typed = (dx: number, dy: number) =>
  [['2017年', 80], ['京A12345', 40], ['20吨', 60]].map(([text, y]) => lineAt(String(text), (10 + dx) * 10, (Number(y) + dy) * 10)) // biome-ignore format: values

test('values that are off alike say how far', () => {
  expect(overprintShift(layout, registration, typed(1, -20))).toEqual([1, -20])
})

test('values in their places are not off, and neither are two that disagree', () => {
  expect(overprintShift(layout, registration, typed(0.5, 1))).toBeNull()
  expect(overprintShift(layout, registration, [...typed(0, -20).slice(0, 1), ...typed(0, 12).slice(1, 2)])).toBeNull()
  expect(overprintShift({ ...layout, overprint: [] }, registration, typed(0, -20))).toBeNull()
})

test('what was typed is where the shifted form has it', () => {
  const { toMm } = shifted(registration, [1, -20])
  expect([toMm[2], toMm[5]]).toEqual([-1, 20])
})

test('off sideways by less than a character values are in their own cells; off by rows or further they are doubted', () => {
  expect(shifted(registration, [-3, 0.5]).fit).toBe(1)
  expect(shifted(registration, [1, -20]).fit).toBeLessThan(1)
  expect(shifted(registration, [-5, 0]).fit).toBeLessThan(1)
})
