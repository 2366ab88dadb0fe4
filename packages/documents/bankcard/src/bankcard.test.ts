import { extract } from '@recto/document'
import { lineAt, page, pageOf, testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import front from '../fixtures/front.json' with { type: 'json' }
import { bankcard } from './bankcard.ts'
import { bankOf } from './banks.ts'
import { schemeOf } from './schemes.ts'

testDocument(bankcard, [front], import.meta.url)

const only = (literal: ReturnType<typeof page>) => extract(bankcard, literal).documents[0]?.fields

test('the number of an upright card stands in rows of four', () => {
  const fields = only(page`
    招商银行
    4111
    1111
    1111
    1111
    VALID THRU 07/31
  `)
  expect(fields?.cardNumber?.value).toBe('4111111111111111')
  expect(fields?.scheme?.value).toBe('Visa')
  expect(fields?.validThru?.value).toBe('07/31')
  expect(fields?.validFrom?.value).toBeNull()
})

test('it is likely by the groups of its number too, not by words of a bank, a date and a year', () => {
  const confidence = (literal: ReturnType<typeof page>) => extract(bankcard, literal).documents[0]?.confidence
  expect(
    confidence(page`
    招商银行
    4111
    1111
    1111
    1111
    VALID THRU 07/31
  `),
  ).toBeGreaterThan(0.8)
  expect(
    confidence(page`
    招商银行
    2023
    05/21
  `),
  ).toBeLessThan(0.5)
})

test('a look-alike that the check digit decides is repaired; an invalid number stays as printed, doubtful', () => {
  const repaired = only(page`
    招商银行
    4111 1111 11I|11 1111
  `)?.cardNumber
  expect(repaired).toMatchObject({ value: '4111111111111111', text: '4111 1111 11I1 1111' })
  expect(repaired?.issues.map(({ code }) => code)).toEqual(['repaired'])
  const invalid = only(page`招商银行 4111 1111 1111 1112`)?.cardNumber
  expect(invalid).toMatchObject({ value: '4111111111111112' })
  expect(invalid?.confidence).toBeLessThan(0.5)
  expect(invalid?.issues.map(({ code }) => code)).toContain('check/luhn')
})

test('three groups of sixteen digits are no number; the whole is', () => {
  const whole = page`
    招商银行
    4111   1111 1111 1111
  `
  expect(only(whole)?.cardNumber?.value).toBe('4111111111111111')
  expect(
    only(page`
    招商银行
    1336 9890 1294
  `)?.cardNumber?.value,
  ).toBeNull()
})

test('of two dates in boxes that overlap a little the first is not the end', () => {
  const lines = [lineAt('招商银行', 20, 40), lineAt('4111111111111111', 20, 100), lineAt('07/25', 100, 160), lineAt('07/30', 138, 160)]
  const fields = extract(bankcard, pageOf(lines)).documents[0]?.fields
  expect(fields?.validFrom?.value).toBe('07/25')
  expect(fields?.validThru?.value).toBe('07/30')
})

test('a number of which a part is masked is no number', () => {
  expect(only(page`招商银行 6225 7583 **** ****`)?.cardNumber?.value).toBeNull()
  expect(only(page`招商银行 6212 2612 3456 78XX XX2`)?.cardNumber?.value).toBeNull()
})

test('the name below an upright number may begin with an X', () => {
  const fields = only(page`
    招商银行
    4111
    1111
    1111
    1111
    XUE TIANWEI
  `)
  expect(fields?.cardNumber?.value).toBe('4111111111111111')
})

test.each([
  ['工商银行', '中国工商银行'],
  ['China Merchants Bank', '招商银行'],
  ['重庆三峡银行', '重庆三峡银行'],
])('%s is %s', (printed, name) => {
  expect(bankOf(printed)).toBe(name)
})

test.each([
  ['6225', 'UnionPay'],
  ['2221', 'Mastercard'],
  ['2720', 'Mastercard'],
  ['2721', null],
  ['5600', null],
  ['3528', 'JCB'],
  ['371', 'American Express'],
  ['9558', null],
])('a number that begins with %s is of %s', (start, scheme) => {
  expect(schemeOf(start)).toBe(scheme)
})
