import { expect, test } from 'vitest'
import { afterPassing, score, unprovenCeiling } from './score.ts'

const check = { code: 'c', chance: 1 / 11, holds: () => true }
const unchecked = { passed: [], failed: [], tried: 1 }

test('a passed test follows Bayes: 0.5 that a wrong value passes in one of eleven cases becomes 11/12', () => {
  expect(afterPassing(0.5, 1 / 11)).toBeCloseTo(11 / 12)
  expect(afterPassing(0.5, 1)).toBeCloseTo(0.5)
  expect(afterPassing(0, 0)).toBe(0)
})

test('nothing proves an unchecked field', () => {
  expect(score(1, 1, unchecked)).toBe(unprovenCeiling)
})

test('a passed check lifts over the ceiling, a failed one caps low', () => {
  expect(score(0.95, 1, { passed: [check], failed: [], tried: 1 })).toBeGreaterThan(0.99)
  expect(score(1, 1, { passed: [], failed: [check], tried: 1 })).toBeLessThan(0.5)
})

test('a check passed because of replacements is weaker proof', () => {
  const once = score(0.3, 1, { passed: [check], failed: [], tried: 1 })
  const often = score(0.3, 1, { passed: [check], failed: [], tried: 8 })
  expect(often).toBeLessThan(once)
  expect(often).toBeLessThan(0.9)
})

test('a broken rule speaks against the field that nothing else proves', () => {
  const broken = [{ holds: false, chance: 0.1 }]
  expect(score(1, 1, unchecked, broken)).toBeLessThanOrEqual(0.5)
  expect(score(1, 1, { passed: [check], failed: [], tried: 1 }, broken)).toBeGreaterThan(0.5)
})

test('a rule that a wrong value hardly meets overrules a loose check', () => {
  const loose = { code: 'list', chance: 0.03, loose: true, holds: () => false }
  const proof = { passed: [], failed: [loose], tried: 1 }
  expect(score(0.95, 1, proof)).toBe(0.85)
  expect(score(0.95, 1, proof, [{ holds: true, chance: 0.3 }])).toBe(0.85)
  expect(score(0.95, 1, proof, [{ holds: true, chance: 0.01 }])).toBeGreaterThan(0.99)
  const untold = { ...loose, chance: 1 }
  expect(score(0.95, 1, { ...proof, failed: [untold] }, [{ holds: true, chance: 0.01 }])).toBe(0.85)
})
