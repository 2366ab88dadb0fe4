import { extract } from '@recto/document'
import { type Fixture, pageOfFixture, testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import back from '../fixtures/back.json' with { type: 'json' }
import electronic from '../fixtures/electronic.json' with { type: 'json' }
import front from '../fixtures/front.json' with { type: 'json' }
import { vehicleLicense } from './vehicle-license.ts'

testDocument(vehicleLicense, [front, back, electronic], import.meta.url)

const read = (fixture: Fixture, change: Readonly<Record<string, string>>) => {
  const lines = fixture.lines.map((line) => ({ ...line, text: change[line.text] ?? line.text }))
  return extract(vehicleLicense, pageOfFixture({ ...fixture, lines })).documents[0]?.fields
}

test('a look-alike in the identification number is put right, and said', () => {
  const vin = read(front, { 'LSGTNS733AF8O|06444': 'LSGTNS73B|3AF806444' })?.vin
  expect(vin).toMatchObject({ value: 'LSGTNS733AF806444' })
  expect(vin?.issues.map(({ code }) => code)).toEqual(['repaired'])
})

test('an identification number whose check digit fails stays as printed, doubtful', () => {
  const vin = read(front, { 'LSGTNS733AF8O|06444': 'LSGTNS7Z3AF806444' })?.vin
  expect(vin).toMatchObject({ value: 'LSGTNS7Z3AF806444' })
  expect(vin?.issues.map(({ code }) => code)).toEqual(['check/vin'])
  expect(vin?.confidence).toBeLessThan(0.5)
})

test('a letter of a spread label that was read with the value is none of it', () => {
  const lines = front.lines
    .filter(({ text }) => text !== '住址')
    .map((line) => (line.text.startsWith('山西省临猗') ? { ...line, x: 11, text: `址 ${line.text}` } : line))
  const fields = extract(vehicleLicense, pageOfFixture({ ...front, lines })).documents[0]?.fields
  expect(fields?.address?.value).toBe('山西省临猗县翠湖街道锦绣华庭D8栋1904')
})

test('of two dates in a row each stays with its label, and a missing one is missing', () => {
  const lines = front.lines.filter(({ text }) => text !== '2014-04-29' && text !== '发证日期')
  const fields = extract(vehicleLicense, pageOfFixture({ ...front, lines })).documents[0]?.fields
  expect(fields?.registrationDate?.value).toBeNull()
  expect(fields?.issueDate?.value).toBe('2020-05-25')
})

test('what is printed as none is null, with what was read', () => {
  const fields = read(back, {})
  expect(fields?.ratedLoad).toMatchObject({ value: null, text: '--' })
})

test('dates out of order and masses out of order are said', () => {
  const codes = (fields: ReturnType<typeof read>, key: 'issueDate' | 'grossMass') => fields?.[key]?.issues.map(({ code }) => code)
  expect(codes(read(front, { '2020-05-25': '2012-05-25' }), 'issueDate')).toEqual(['rule/registered-before-issue'])
  expect(codes(read(back, { '1940kg': '1040kg' }), 'grossMass')).toEqual(['rule/gross-above-unladen'])
})

test('where a label was read in English alone, the last letter of the Chinese one before the value is none of it', () => {
  const change: Readonly<Record<string, object>> = {
    住址: { text: 'Address', y: 28.8, height: 1.7, x: 2.9 },
    山西省临猗县翠湖街道锦绣华庭D8栋1904: { text: '址山西省临猗县翠湖街道锦绣华庭D8栋1904', x: 9 },
  }
  const lines = front.lines.map((line) => ({ ...line, ...change[line.text] }))
  const [document] = extract(vehicleLicense, pageOfFixture({ ...front, lines })).documents
  expect(document?.fields.address?.value).toBe('山西省临猗县翠湖街道锦绣华庭D8栋1904')
})
