import { expect, test } from 'vitest'
import type { Check } from './contract.ts'
import { findInconsistencies } from './inconsistencies.ts'
import type { Reading } from './read/reading.ts'
import { placeLine } from './sheet.ts'

const check: Check<unknown> = { code: 'sum', chance: 0.1, holds: () => false }

const reading = (changes: Partial<Reading> = {}, height = 3): Reading => {
  const quad = [
    [0, 0],
    [9, 0],
    [9, height],
    [0, height],
  ] as const
  const chars = [{ text: '一', confidence: 1, quad, alternatives: [] }]
  const line = placeLine({ text: '一', confidence: 1, quad, chars }, [1, 0, 0, 0, 1, 0, 0, 0, 1])
  const common = { value: '一', text: '一', read: 1, tried: 1, issues: [], place: 1, confidence: 1, source: 'text', quads: [quad] } as const
  return { ...common, spans: [{ line, from: 0, to: 1 }], passed: [], failed: [], ...changes }
}

test('nothing disagrees where checks and rules hold', () => {
  expect(findInconsistencies(new Map([['number', reading({ passed: [check] })]]))).toEqual({ score: 0, issues: [] })
})

test('a failed check counts as much as the value was clear; one that right values may fail does not count', () => {
  const clear = findInconsistencies(new Map([['number', reading({ failed: [check] })]]))
  expect(clear.score).toBeCloseTo(0.9)
  expect(clear.issues).toMatchObject([{ code: 'check/sum' }])
  expect(findInconsistencies(new Map([['number', reading({ failed: [check], read: 0.3 })]])).score).toBeCloseTo(0.27)
  expect(findInconsistencies(new Map([['number', reading({ failed: [{ ...check, loose: true }] })]])).issues).toEqual([])
})

test('a rule that two fields break is one inconsistency', () => {
  const issues = [{ code: 'rule/birth', message: '' }]
  const { score, issues: found } = findInconsistencies(
    new Map([
      ['number', reading({ issues })],
      ['birthDate', reading({ issues, read: 0.5 })],
    ]),
  )
  expect(score).toBeCloseTo(0.4)
  expect(found).toEqual([{ code: 'rule/birth', message: 'number and birthDate disagree.' }])
})

test('a value higher than those printed in one size with it is odd; of two nobody can tell', () => {
  const known = new Map([
    ['sex', reading({}, 3)],
    ['birthDate', reading({}, 3.3)],
    ['address', reading({}, 5)],
  ])
  expect(findInconsistencies(known, ['sex', 'birthDate', 'address']).issues).toMatchObject([{ code: 'type-size' }])
  expect(findInconsistencies(known, ['sex', 'address'])).toEqual({ score: 0, issues: [] })
})
