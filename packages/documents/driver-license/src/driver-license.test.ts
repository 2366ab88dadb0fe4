import { extract } from '@recto/document'
import { pageOfFixture, testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import back from '../fixtures/back.json' with { type: 'json' }
import electronic from '../fixtures/electronic.json' with { type: 'json' }
import front from '../fixtures/front.json' with { type: 'json' }
import { driverLicense } from './driver-license.ts'

testDocument(driverLicense, [front, back, electronic], import.meta.url)

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
