import { type Quad, quadOfBox } from '@recto/core'
import type { AnyReadResult } from '@recto/document'
import { expect, test } from 'vitest'
import { toHuawei } from './to-huawei.ts'

const at = (y: number): Quad => quadOfBox({ x: 10, y, width: 100, height: 20 })
const field = (value: readonly string[], quads: readonly Quad[] = [], confidence = 0.95) => ({
  value,
  text: value.join('\n'),
  confidence,
  quads,
  source: 'text' as const,
  issues: [],
})
const answer = (documents: readonly unknown[]) =>
  toHuawei('business-card', { status: 'read', width: 800, height: 500, documents } as unknown as AnyReadResult, { today: '2026-01-01' })

test('mobiles and telephones are one list in printed order; what else is stated has its key and note', () => {
  const fields = {
    names: field(['王五']),
    mobiles: field(['13912345678'], [at(100)]),
    phones: field(['0571-87654321', '0571-87654322'], [at(60), at(140)], 0.8),
    qqs: field(['12345']),
    accounts: field(['6217001234567890123']),
    accountHolders: field(['王五']),
    accountBranches: field(['中国银行杭州分行']),
  }
  const { response, confidence } = answer([{ type: 'business-card', layout: 'card', confidence: 1, quad: null, fields }])
  expect(response).toEqual({
    result: {
      name: ['王五'],
      title: [],
      company: [],
      department: [],
      phone: ['0571-87654321', '13912345678', '0571-87654322'],
      address: [],
      email: [],
      fax: [],
      postcode: [],
      website: [],
      extra_info_list: [
        { item: 'qq', value: '12345', note: [] },
        { item: 'bank', value: '6217001234567890123', note: ['王五', '中国银行杭州分行'] },
      ],
    },
  })
  expect(confidence).toMatchObject({ name: 0.95, phone: 0.8, title: 0 })
})

test('a picture without a card is answered with empty lists', () => {
  expect(answer([]).response).toMatchObject({ result: { name: [], phone: [], extra_info_list: [] } })
})
