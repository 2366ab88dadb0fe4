import { expect, test } from 'vitest'
import { invoiceCode, regionOfInvoice } from './invoice-code.ts'

test.each([
  ['131001620666', true],
  ['000001600111', true],
  ['4403162130', true],
  ['331001620666', false],
  ['199001620666', false],
  ['131009920666', false],
  ['13100162066', false],
])('%s: %s', (code, expected) => {
  expect(invoiceCode.holds(code)).toBe(expected)
})

test('the region is in the code', () => {
  expect(regionOfInvoice('131001620666')).toBe('上海市')
  expect(regionOfInvoice('144031620666')).toBe('广东省深圳市')
  expect(regionOfInvoice('000001600111')).toBeNull()
})
