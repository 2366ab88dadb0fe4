import type { AnyReadResult } from '@recto/document'
import { expect, test } from 'vitest'
import { toHuawei } from './to-huawei.ts'

const field = (value: unknown) => ({ value, text: '', confidence: 0.98765, quads: [], source: 'text' as const, issues: [] })
const zone = {
  type: field('P'),
  issuer: field('CHN'),
  number: field('EJ7315029'),
  surname: field('OUYANG'),
  givenNames: field('NIANCI'),
  nationality: field('CHN'),
  birthDate: field('1988-02-29'),
  sex: field('F'),
  expiryDate: field('2031-07-11'),
  line1: field('POCHNOUYANG<<NIANCI'),
  line2: field('EJ73150293CHN8802294F3107110'),
}
const answer = (layout: string, fields: object) =>
  toHuawei(
    'passport',
    {
      status: 'read',
      width: 800,
      height: 600,
      documents: [{ type: 'passport', layout, confidence: 1, quad: null, fields }],
    } as unknown as AnyReadResult,
    {
      today: '2026-01-01',
    },
  )

test('a foreign document is its zone, with seven confidences', () => {
  const { response } = answer('td3', { ...zone, issuer: field('UTO') })
  expect(response).toEqual({
    result: {
      passport_type: 'P',
      country_code: 'UTO',
      surname: 'OUYANG',
      given_name: 'NIANCI',
      passport_number: 'EJ7315029',
      date_of_birth: '1988-02-29',
      sex: 'F',
      date_of_expiry: '2031-07-11',
      nationality: 'CHN',
      machine_code: 'POCHNOUYANG<<NIANCI',
      machine_code2: 'EJ73150293CHN8802294F3107110',
      extra_info: {},
      confidence: Object.fromEntries(
        ['country_code', 'surname', 'given_name', 'passport_number', 'date_of_birth', 'sex', 'date_of_expiry'].map((name) => [
          name,
          0.9877,
        ]),
      ),
    },
  })
})

test('of a Chinese passport each language goes where it belongs; what was not read is empty', () => {
  const { response, confidence } = answer('chinese', {
    ...zone,
    localName: field('欧阳念慈'),
    printedSex: field('女/F'),
    printedNationality: field('中国/CHINESE'),
    birthPlace: field('浙江/ZHEJIANG'),
    issueDate: field('2021-07-12'),
    issuePlace: field(null),
    authority: field('国家移民管理局/NATIONAL IMMIGRATION ADMINISTRATION, PRC'),
  })
  expect(response).toMatchObject({
    result: {
      nationality: 'CHINESE',
      place_of_birth: 'ZHEJIANG',
      place_of_issue: '',
      date_of_issue: '2021-07-12',
      issuing_authority: 'NATIONAL IMMIGRATION ADMINISTRATION, PRC',
      extra_info: {
        local_language: {
          name: '欧阳念慈',
          sex: '女',
          nationality: '中国',
          place_of_birth: '浙江',
          place_of_issue: '',
          issuing_authority: '国家移民管理局',
        },
      },
    },
  })
  expect(confidence).toMatchObject({ extra_info: { local_language: { name: 0.9877 } } })
})

test('a picture without such a document is not supported', () => {
  const nothing = { status: 'unknown', width: 800, height: 600, documents: [] } as unknown as AnyReadResult
  expect(toHuawei('passport', nothing, { today: '2026-01-01' }).response).toMatchObject({ error_code: 'AIS.0104' })
})
