import type { AnyReadResult } from '@recto/document'
import { expect, test } from 'vitest'
import { toHuawei } from './to-huawei.ts'

type Documents = AnyReadResult['documents']
const quad = [
  [10.2, 20],
  [58, 20],
  [58, 44],
  [10, 44],
] as const
const field = (value: unknown, ...codes: readonly string[]) => ({
  value,
  text: '',
  confidence: 0.98765,
  quads: [quad],
  source: 'text' as const,
  issues: codes.map((code) => ({ code, message: '' })),
})
const front = (...codes: readonly string[]): Documents[number] => ({
  type: 'id-card',
  layout: 'front',
  confidence: 0.99,
  quad,
  fields: {
    name: field('顾念慈'),
    sex: field('女'),
    ethnicity: field('汉'),
    birthDate: field('1988-02-29'),
    address: { ...field(null), quads: [], confidence: 0 },
    idNumber: field('33010619880229006X', ...codes),
  },
})
const back = (from: string, to: string): Documents[number] => ({
  type: 'id-card',
  layout: 'back',
  confidence: 0.99,
  quad,
  fields: { authority: field('杭州市公安局'), validity: field({ from, to }) },
})
const read = (documents: Documents, width = 100): AnyReadResult => ({
  status: 'read',
  page: 1,
  width,
  height: 60,
  quality: { verdict: 'good', sharpness: 1, glare: 0, exposure: 0.5, textHeightPx: 20, reasons: [] },
  angleDegrees: -90,
  lines: [{ text: '合计', confidence: 0.99312, quad, chars: [{ text: '合', confidence: 0.9, quad }] }],
  tables: [],
  codes: [],
  device: 'cpu',
  models: [],
  timings: {},
  documents,
})
const today = { today: '2026-01-01' }

test('one side is answered flat, with what the other side has left out', () => {
  const { response, confidence } = toHuawei('id-card', read([front()]), today)
  expect(response).toMatchObject({
    result: {
      name: '顾念慈',
      birth: '1988-02-29',
      address: '',
      verification_result: { valid_number: true, valid_birth: true, valid_sex: true, valid_date: false, valid_validity_period: false },
      text_location: {
        name: [
          [10, 20],
          [58, 20],
          [58, 44],
          [10, 44],
        ],
        address: [],
      },
    },
  }) // prettier-ignore
  expect(response).not.toHaveProperty('result.issue')
  expect(confidence).toMatchObject({ name: 0.9877, address: 0 })
})

test('with an invalid number nothing agrees with it', () => {
  const { response } = toHuawei('id-card', read([front('check/cn-id-number')]), today)
  expect(response).toMatchObject({ result: { verification_result: { valid_number: false, valid_birth: false, valid_sex: false } } })
})

test('both sides are answered apart', () => {
  const { response } = toHuawei('id-card', read([front(), back('2012-07-22', '2032-07-22')]), today)
  expect(response).toMatchObject({
    result: {
      front: { name: '顾念慈' },
      back: { issue: '杭州市公安局', valid_from: '2012-07-22', verification_result: { valid_date: true, valid_validity_period: true } },
    },
  })
})

test('a side beside the other carries its own checks alone', () => {
  const { response } = toHuawei('id-card', read([front(), back('2012-07-22', '2032-07-22')]), today)
  expect(response).toHaveProperty('result.front.verification_result', { valid_number: true, valid_birth: true, valid_sex: true })
  expect(response).toHaveProperty('result.back.verification_result', { valid_date: true, valid_validity_period: true })
  expect(response).not.toHaveProperty('result.back.portrait_location')
})

test.each([
  ['2012-02-29', '2022-02-28', true, false],
  ['2020-03-01', '长期', true, true],
  ['2020-03-01', '2027-03-01', false, true],
])('a period from %s to %s: legal %s, open %s', (from, to, legal, open) => {
  const { response } = toHuawei('id-card', read([back(from, to)]), today)
  expect(response).toMatchObject({ result: { verification_result: { valid_validity_period: legal, valid_date: open } } })
})

test('two cards of one side, no card, and a picture out of bounds are errors by their codes', () => {
  expect(toHuawei('id-card', read([front(), front()]), today).response).toMatchObject({ error_code: 'AIS.0122' })
  expect(toHuawei('id-card', read([]), today).response).toMatchObject({ error_code: 'AIS.0104' })
  expect(toHuawei('id-card', read([front()], 9000), today).response).toMatchObject({ error_code: 'AIS.0103' })
})

test('general text carries every character and the direction', () => {
  expect(toHuawei('general-text', read([]), today).response).toMatchObject({
    result: {
      direction: 270,
      words_block_count: 1,
      words_block_list: [{ words: '合计', confidence: 0.9931, char_list: [{ char: '合', char_confidence: 0.9 }] }],
    },
  })
})

test('auto classification names each side, and answers an empty list to a picture without', () => {
  expect(toHuawei('auto-classification', read([front(), back('2012-07-22', '长期')]), today).response).toMatchObject({
    result: [
      { status: { error_code: 'AIS.0000' }, type: 'id_card_portrait_side' },
      { type: 'id_card_emblem_side', content: { valid_to: '长期' } },
    ],
  })
  expect(toHuawei('auto-classification', read([]), today).response).toEqual({ result: [] })
})
