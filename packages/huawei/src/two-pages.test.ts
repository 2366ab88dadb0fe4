import type { AnyReadResult } from '@recto/document'
import { expect, test } from 'vitest'
import { readResult } from './read-result.fixture.ts'
import { toHuawei } from './to-huawei.ts'

type Documents = AnyReadResult['documents']

const quad = [
  [10, 20],
  [58, 20],
  [58, 44],
  [10, 44],
] as const
const field = (value: unknown) => ({ value, text: '', confidence: 0.98765, quads: [quad], source: 'text' as const, issues: [] })
const document = (type: string, layout: string, fields: Readonly<Record<string, unknown>>): Documents[number] => ({
  type,
  layout,
  confidence: 0.99,
  quad,
  fields: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, field(value)])),
})
const read = (...documents: Documents): AnyReadResult => readResult(documents, 800, 600)
const today = { today: '2026-01-01' }

const main = document('driver-license', 'front', { licenseClass: 'C1', validity: { from: '2014-11-05', to: '长期' }, birthDate: null })
const second = document('driver-license', 'back', { fileNumber: '360701538195', record: '实习期至2021年05月09日。' })

test('one page is answered flat, with its medium and every name of the page', () => {
  const { response, confidence } = toHuawei('driver-license', read(main), today)
  expect(response).toMatchObject({
    result: { type: 'normal', class: 'C1', valid_from: '2014-11-05', valid_to: '长期', birth: '', issuing_authority: '' },
  })
  expect(response).not.toHaveProperty('result.record')
  expect(response).toHaveProperty('result.text_location.class', quad)
  expect(confidence).toMatchObject({ class: 0.9877, name: 0 })
})

test('both pages are answered apart', () => {
  const { response, confidence } = toHuawei('driver-license', read(second, main), today)
  expect(response).toMatchObject({ result: { front: { class: 'C1' }, back: { file_number: '360701538195' } } })
  expect(confidence).toMatchObject({ front: { class: 0.9877 }, back: { record: 0.9877 } })
})

test('an electronic licence lists its states and shows times with a blank', () => {
  const shown = document('driver-license', 'electronic', { states: ['正常', '超分'], generatedAt: '2025-01-23T07:01:10' })
  expect(toHuawei('driver-license', read(shown), today).response).toMatchObject({
    result: { type: 'electronic', status: ['正常', '超分'], generation_date: '2025-01-23 07:01:10', current_time: '' },
  })
  const blank = document('vehicle-license', 'electronic', { colour: '白' })
  expect(toHuawei('vehicle-license', read(blank), today).response).toMatchObject({ result: { color: '白', status: [], vin: '' } })
})

test('the supplementary page of a vehicle licence keeps units and asterisks', () => {
  const page = document('vehicle-license', 'back', { passengers: '7人', dimensions: '4765×1795×1665mm', barcodeText: '1421583626020' })
  expect(toHuawei('vehicle-license', read(page), today).response).toMatchObject({
    result: {
      type: 'normal',
      approved_passengers: '7人',
      dimension: '4765×1795×1665mm',
      code_number: '*1421583626020*',
      approved_load: '',
    },
  })
})

test('another document, or none, is no licence', () => {
  expect(toHuawei('vehicle-license', read(main), today).response).toMatchObject({ error_code: 'AIS.0104' })
  expect(toHuawei('driver-license', read(), today).response).toMatchObject({ error_code: 'AIS.0104' })
})

test('auto classification names the pages', () => {
  const { response } = toHuawei('auto-classification', read(main, second), today)
  expect(response).toMatchObject({
    result: [{ type: 'driver_license_front' }, { type: 'driver_license_back', content: { record: '实习期至2021年05月09日。' } }],
  })
})
