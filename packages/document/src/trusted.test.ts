import { identity } from '@recto/core'
import { expect, test } from 'vitest'
import { lineAt } from './line-at.fixture.ts'
import { trusted } from './trusted.ts'

const layout = { size: { width: 200, height: 100 }, cues: [], find: {} }

const registration = (labels: number, residualMm: number) => ({
  toPage: identity,
  toMm: identity,
  inliers: Array.from({ length: labels }, () => ({ label: '名称', line: lineAt('名称', 0, 0), from: 0, to: 2, cost: 0, strong: true })),
  anchored: [],
  residualMm,
  fit: 0.8,
})

test('where many labels agree that others were not read does not doubt their places', () => {
  expect(trusted(registration(20, 0), layout).fit).toBe(1)
  expect(trusted(registration(6, 0), layout).fit).toBe(0.8)
  expect(trusted(registration(20, 5), layout).fit).toBe(0.8)
})
