import { expect, test } from 'vitest'
import { isLuhn } from './luhn.ts'

test.each([
  ['79927398713', true],
  ['79927398710', false],
  ['4111111111111111', true],
  ['4111111111111112', false],
  ['6011000990139424', true],
  ['', false],
])('%s: %s', (digits, holds) => {
  expect(isLuhn(digits)).toBe(holds)
})
