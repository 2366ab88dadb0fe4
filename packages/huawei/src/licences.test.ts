import type { AnyReadResult } from '@recto/document'
import { expect, test } from 'vitest'
import { printedDate, printedPeriod } from './printed-date.ts'
import { readResult } from './read-result.fixture.ts'
import { toHuawei } from './to-huawei.ts'

type Fields = AnyReadResult['documents'][number]['fields']
const field = (value: unknown, text = '') => ({ value, text, confidence: 0.95, quads: [], source: 'text' as const, issues: [] })
const read = (type: string, layout: string, fields: Fields): AnyReadResult =>
  readResult([{ type, layout, confidence: 0.99, quad: null, fields }], 100, 60)
const today = { today: '2026-01-01' }

test.each([
  ['2019-01-01', '2019年1月1日', '2019年1月1日'],
  ['2019-01-01', '年月 日2019 01 01', '2019年01月01日'],
  ['2008-10-20', '二零零八年十月二十日', '二零零八年十月二十日'],
  ['2008-10-20', '年月日二零零八十二十', '二零零八年十月二十日'],
])('%s printed as %s', (value, text, printed) => {
  expect(printedDate(value, text)).toBe(printed)
})

test('a term is answered as it is printed', () => {
  expect(printedPeriod({ from: '2019-01-01', to: '长期' }, '2019年1月1日 至 长期')).toBe('2019年1月1日至长期')
  expect(printedPeriod({ from: null, to: '长期' }, '长期')).toBe('长期')
})

test('a business licence: either number under one name, dates as printed', () => {
  const fields = { registrationNumber: field('110108000000016'), foundDate: field('2008-10-20', '2008年10月20日') }
  expect(toHuawei('business-license', read('business-license', 'company-landscape', fields), today).response).toMatchObject({
    result: { registration_number: '110108000000016', found_date: '2008年10月20日', name: '', business_scope: '' },
  })
})

test('a road-transport certificate says whether it is temporary', () => {
  const result = read('transportation-license', 'card', { vehicleNumber: field('京A12345'), temporary: field('临时') })
  expect(toHuawei('transportation-license', result, today)).toMatchObject({
    response: { result: { vehicle_number: '京A12345', issuing_authority: '', is_temporary_certificate: true } },
    confidence: { vehicle_number: 0.95, owner_name: 0 },
  })
})

test('another document is refused by its code', () => {
  for (const name of ['business-license', 'transportation-license'] as const)
    expect(toHuawei(name, read('id-card', 'front', {}), today).response).toMatchObject({ error_code: 'AIS.0104' })
})
