import { extract } from '@recto/document'
import { pageOfFixture, testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import back from '../fixtures/back.json' with { type: 'json' }
import electronic from '../fixtures/electronic.json' with { type: 'json' }
import front from '../fixtures/front.json' with { type: 'json' }
import frontWithTerm from '../fixtures/front-with-term.json' with { type: 'json' }
import { driverLicense } from './driver-license.ts'

testDocument(driverLicense, [front, frontWithTerm, back, electronic], import.meta.url)

test('English labels that were read with a value, whole or in part, are none of it', () => {
  const lines = front.lines.map((line) => (line.text === 'Nationality中国' ? { ...line, text: 'onality中国' } : line))
  const fields = extract(driverLicense, pageOfFixture({ ...front, lines })).documents[0]?.fields
  expect(fields?.sex?.value).toBe('女')
  expect(fields?.nationality?.value).toBe('中国')
})

test.each([
  ['C1', []],
  ['A1A2', []],
  ['C1E', []],
  ['C1C1', ['check/form']],
  ['A2C', ['check/form']],
])('vehicle classes %s: %j', (classes, issues) => {
  const lines = front.lines.map((line) => (line.text === 'C1|I' ? { ...line, text: classes } : line))
  const read = extract(driverLicense, pageOfFixture({ ...front, lines })).documents[0]?.fields.licenseClass
  expect(read).toMatchObject({ value: classes })
  expect(read?.issues.map(({ code }) => code)).toEqual(issues)
})

test('a face of which next to nothing but the title, the number and the period was read is no supplementary page', () => {
  const read = front.lines.filter(({ text }) => /机动车驾驶证|\d{17}|至/u.test(text))
  const { documents } = extract(driverLicense, pageOfFixture({ ...front, lines: read }))
  expect(documents.map(({ layout }) => layout)).toEqual(['front'])
})

test.each([
  ['2008-02-29', '6年', { from: '2008-02-29', to: '2014-02-28' }],
  ['2008-02-29', '10年', { from: '2008-02-29', to: '2018-02-28' }],
  ['2010-02-20', '长期', { from: '2010-02-20', to: '长期' }],
])('a licence valid from %s for %s', (from, term, validity) => {
  const lines = frontWithTerm.lines.map((line) =>
    line.text === '2010-02-20' ? { ...line, text: from } : line.text === '6年' ? { ...line, text: term } : line,
  )
  const fields = extract(driverLicense, pageOfFixture({ ...frontWithTerm, lines })).documents[0]?.fields
  expect(fields?.validity).toMatchObject({ value: validity, source: 'derived' })
})

test('without its term a licence of that time has no period', () => {
  const lines = frontWithTerm.lines.filter(({ text }) => text !== '6年')
  const fields = extract(driverLicense, pageOfFixture({ ...frontWithTerm, lines })).documents[0]?.fields
  expect(fields?.validFrom?.value).toBe('2010-02-20')
  expect(fields?.validity?.value).toBeNull()
})

const authorityOf = (firstRow: string) => {
  const lines = front.lines.map((line) => (line.text === '江西省赣州' ? { ...line, text: firstRow } : line))
  return extract(driverLicense, pageOfFixture({ ...front, lines })).documents[0]?.fields.issuingAuthority
}

test('a seal whose province lost a character, and whose place does not tell it, is doubted', () => {
  const authority = authorityOf('西省某某')
  expect(authority?.value).toBe('西省某某市公安局交通警察支队')
  expect(authority?.issues.map(({ code }) => code)).toContain('check/traffic-police')
  expect(authority?.confidence).toBeLessThan(0.5)
})

test('the city tells its province', () => {
  expect(authorityOf('西省赣州')).toMatchObject({ value: '江西省赣州市公安局交通警察支队', issues: [{ code: 'repaired' }] })
})

test('a licence that never expires is valid for good', () => {
  const lines = front.lines.map((line) => (line.text.includes(' 至 ') ? { ...line, text: '2010-02-20至长期' } : line))
  expect(extract(driverLicense, pageOfFixture({ ...front, lines })).documents[0]?.fields.validity?.value).toEqual({
    from: '2010-02-20',
    to: '长期',
  })
})

test('both pages beside each other are two documents', () => {
  const second = back.lines.map((line) => ({ ...line, x: line.x + 95 }))
  const { documents } = extract(driverLicense, pageOfFixture({ ...front, lines: [...front.lines, ...second] }))
  expect(documents.map(({ layout }) => layout).sort()).toEqual(['back', 'front'])
  expect(documents.find(({ layout }) => layout === 'back')?.fields.fileNumber?.value).toBe('360701538195')
})

test('a full row may go on: the box is looked at again', () => {
  const lines = front.lines
    .filter(({ text }) => text !== '42号')
    .map((line) => (line.text.startsWith('四川省') ? { ...line, text: '四川省广汉市黄土镇罗岗村第十二村民小组四十二' } : line))
  const { wishes } = extract(driverLicense, pageOfFixture({ ...front, lines }))
  expect(wishes).toContainEqual(expect.objectContaining({ id: 'driver-license#0/address', see: 'lines' }))
})
