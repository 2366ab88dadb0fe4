import type { AnyReadResult } from '@recto/document'
import { expect, test } from 'vitest'
import { readResult } from './read-result.fixture.ts'
import { toHuawei } from './to-huawei.ts'

type Fields = AnyReadResult['documents'][number]['fields']
const field = (value: unknown, text = '') => ({ value, text, confidence: 0.95, quads: [], source: 'text' as const, issues: [] })
const none = { ...field(null), confidence: 0 }
const read = (type: string, layout: string, fields: Fields): AnyReadResult =>
  readResult([{ type, layout, confidence: 0.99, quad: null, fields }], 1000, 600)
const today = { today: '2026-01-01' }

test('a new vehicle: sums with their sign, the layout by its title, nothing of the other form', () => {
  const fields = { code: field('144031600660'), total: field('175800.00'), taxReceipt: none }
  expect(toHuawei('mvs-invoice', read('mvs-invoice', 'new', fields), today)).toEqual({
    response: {
      result: { code: '144031600660', total: '￥175800.00', tax_payment_receipt: '', type: '机动车销售统一发票' },
    },
    confidence: { code: 0.95, total: 0.95, tax_payment_receipt: 0 },
  })
})

test('a used vehicle that was invoiced by its buyer', () => {
  const fields = { buyerTaxNumber: field('110105194912310021'), reverseIssue: field('反向开具') }
  const { response } = toHuawei('mvs-invoice', read('mvs-invoice', 'used-electronic', fields), today)
  expect(response).toMatchObject({
    result: { buyer_id: '110105194912310021', reverse_issue: true, type: '电子发票（二手车销售统一发票）' },
  })
})

test('auto-classification names them', () => {
  const { response } = toHuawei('auto-classification', read('mvs-invoice', 'used', { reverseIssue: none }), today)
  expect(response).toMatchObject({ result: [{ type: 'mvs_invoice', content: { reverse_issue: false } }] })
})
