import { extract } from '@recto/document'
import { type Fixture, lineAt, pageOf, pageOfFixture, testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import chinese from '../fixtures/chinese.json' with { type: 'json' }
import td1 from '../fixtures/td1.json' with { type: 'json' }
import td2 from '../fixtures/td2.json' with { type: 'json' }
import td3 from '../fixtures/td3.json' with { type: 'json' }
import visaA from '../fixtures/visa-a.json' with { type: 'json' }
import visaB from '../fixtures/visa-b.json' with { type: 'json' }
import { passport } from './passport.ts'

const fixtures: readonly Fixture[] = [chinese, td3, td2, td1, visaA, visaB]
testDocument(passport, fixtures, import.meta.url)

const zone = (lines: readonly string[]) =>
  extract(passport, pageOf(lines.map((text, row) => lineAt(text, 60, 300 + 80 * row, 40)))).documents[0]
const { line1, line2 } = td3.expected

test('what a check digit decides is repaired, and says so', () => {
  const fields = zone([line1, line2.replace('651103', '65I|11O|03')])?.fields
  expect(fields?.birthDate).toMatchObject({ value: '1965-11-03' })
  expect(fields?.line2?.value).toBe(line2)
  expect(fields?.line2?.issues.map(({ code }) => code)).toEqual(['repaired'])
})

test('a wrong digit is caught by its own check digit, and doubts nothing beside it', () => {
  const fields = zone([line1, line2.replace('651103', '651104')])?.fields
  expect(fields?.birthDate?.value).toBe('1965-11-04')
  expect(fields?.birthDate?.confidence).toBeLessThan(0.5)
  expect(fields?.number?.confidence).toBeGreaterThan(0.9)
  expect(fields?.line2?.issues.map(({ code }) => code)).toEqual(['check/mrz-birth', 'check/mrz-composite'])
})

test.each([1, 2, 3])('%d fillers too few or too many cost nothing', (count) => {
  const fillers = '<'.repeat(count)
  expect(zone([line1.slice(0, -count), line2])?.fields.line1?.value).toBe(line1)
  expect(zone([line1, line2.replace(`<<<${fillers}`, '<<<')])?.fields.line2?.value).toBe(line2)
  expect(zone([line1, line2.replace('<<<', `<<<${fillers}`)])?.fields.expiryDate?.value).toBe('2029-09-30')
})

test('a digit among letters, and a letter among digits, are what can stand there', () => {
  const fields = zone([line1.replace('JOHANNA', 'J0|OHANNA'), line2.replace('6L3D1', '6L3DI|1')])?.fields
  expect(fields?.givenNames?.value).toBe('JOHANNA ELISABETH')
  expect(fields?.number).toMatchObject({ value: 'SPKR6L3D1' })
})

test('a document whose printed number differs from that of its zone is doubted', () => {
  const other = { ...chinese, lines: chinese.lines.map((line) => (line.text === 'EJ7315029' ? { ...line, text: 'EJ7315020' } : line)) }
  const fields = extract(passport, pageOfFixture(other)).documents[0]?.fields
  expect(fields?.printedNumber?.confidence).toBeLessThanOrEqual(0.5)
  expect(fields?.printedNumber?.issues.map(({ code }) => code)).toEqual(['rule/number-printed'])
})

test('a run of fillers that was found as a box of its own belongs to its line', () => {
  const names = 'P<NLDMEER<<JOHANNA'.padEnd(44, '<')
  const at = (text: string, from: number, row: number) => lineAt(text, 60 + from * 20, 300 + 80 * row, 40)
  const lines = [at(names.slice(0, 28), 0, 0), at(names.slice(28), 28, 0), at(line2, 0, 1)]
  const fields = extract(passport, pageOf(lines)).documents[0]?.fields
  expect(fields?.line1?.value).toBe(names)
  expect(fields?.givenNames?.value).toBe('JOHANNA')
})

test('a page of text holds no passport', () => {
  expect(zone(['PASSENGERS ARE KINDLY REQUESTED TO KEEP THEIR SEATS', 'The number is 651103 and the date 290930.'])).toBeUndefined()
})

test('a name that begins with what looks like a digit is one', () => {
  const [line1, line2, line3] = td1.lines.map(({ text }) => text) as [string, string, string]
  expect(zone([line1, line2, line3.replace('WEISSHAUPT', '0|OYELARANS')])?.fields.surname?.value).toBe('OYELARANS')
})

test('where the small print in Chinese was not read, the English beside it tells what stands below', () => {
  const lines = chinese.lines.map((line) => ({ ...line, text: line.text.replace(/^(?:姓名|性别|国籍|签发日期)\//u, '18/') }))
  const fields = extract(passport, pageOfFixture({ ...chinese, lines })).documents[0]?.fields
  expect(fields?.localName?.value).toBe('欧阳念慈')
  expect(fields?.printedNationality?.value).toBe('中国/CHINESE')
  expect(fields?.issueDate?.value).toBe('2021-07-12')
})
