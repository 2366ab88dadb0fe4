import type { AnyReadResult } from '@recto/document'
import { expect, test } from 'vitest'
import { toHuawei } from './to-huawei.ts'

const field = (value: unknown, text = '') => ({
  value,
  text,
  confidence: value === null ? 0 : 0.99,
  quads: [],
  source: 'text' as const,
  issues: [],
})
const answer = (text: string) => {
  const fields = { cardNumber: field('4111111111111111', text), bankName: field('招商银行'), kind: field(null), validThru: field('07/31') }
  const documents = [{ type: 'bankcard', layout: 'front', confidence: 1, quad: null, fields }]
  return toHuawei('bankcard', { status: 'read', width: 800, height: 500, documents } as unknown as AnyReadResult, { today: '2026-01-01' })
    .response
}

test('the number keeps its printed groups; an empty field is empty with a confidence of 0', () => {
  expect(answer('4111 1111 1111 1111')).toMatchObject({
    result: {
      bank_name: '招商银行',
      card_number: '4111 1111 1111 1111',
      issue_date: '',
      expiry_date: '07/31',
      type: '',
      confidence: { bank_name: 0.99, card_number: 0.99, issue_date: 0, expiry_date: 0.99, type: 0 },
    },
  })
})

test('where digits were repaired the groups are not known', () => {
  expect(answer('4111 1111 I111 1111')).toMatchObject({ result: { card_number: '4111111111111111' } })
})
