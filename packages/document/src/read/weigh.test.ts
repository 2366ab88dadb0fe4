import { expect, test } from 'vitest'
import { weigh } from './read-field.ts'
import { nothing, type Reading } from './reading.ts'

const form = { code: 'form', chance: 0.5, holds: () => true }
const reading = (value: string, isOfForm: boolean): Reading => ({
  ...nothing,
  value,
  text: value,
  read: 1,
  place: 1,
  confidence: isOfForm ? 0.97 : 0.4,
  passed: isOfForm ? [form] : [],
  failed: isOfForm ? [] : [form],
  issues: [],
})

test('of two looks the one that passes the checks is believed', () => {
  expect(weigh(reading('客', false), reading('客1', true))).toMatchObject({ value: '客1', confidence: 0.97 })
})

test('where the other one read something else clearly, each may be a part of what is printed', () => {
  const { value, confidence } = weigh(reading('客', false), reading('1', true))
  expect(value).toBe('1')
  expect(confidence).toBeLessThan(0.9)
})
