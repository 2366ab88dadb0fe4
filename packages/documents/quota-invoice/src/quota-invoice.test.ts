import { extract } from '@recto/document'
import { pageOfFixture, testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import invoice from '../fixtures/invoice.json' with { type: 'json' }
import { quotaInvoice } from './quota-invoice.ts'

testDocument(quotaInvoice, [invoice], import.meta.url)

const read = (change: Readonly<Record<string, string>>) => {
  const lines = invoice.lines.map((line) => ({ ...line, text: change[line.text] ?? line.text }))
  return extract(quotaInvoice, pageOfFixture({ ...invoice, lines })).documents[0]?.fields
}

const heading = '上海市国家税务局通用定额发票'

test.each([
  ['国家税务总局广东省税务局通用定额发票', '广东省'],
  ['广东省深圳市国家税务局通用定额发票', '广东省深圳市'],
  ['江苏省地方税务局通用定额发票', '江苏省'],
  ['国家税务总局深圳市税务局通用定额发票', '深圳市'],
])('%s is of %s', (title, location) => {
  const fields = read({ [heading]: title })
  expect(fields?.location?.value).toBe(location)
  expect(fields?.title?.value).toBe(title)
})

test('a heading that disagrees with the invoice code is doubted', () => {
  const location = read({ [heading]: '江苏省地方税务局通用定额发票' })?.location
  expect(location?.issues.map(({ code }) => code)).toContain('rule/region-in-code')
  expect(location?.confidence).toBeLessThan(0.9)
})

test('a sum in words that is no face value stays, doubtful', () => {
  const amount = read({ 壹: '柒' })?.amount
  expect(amount).toMatchObject({ value: '70.00' })
  expect(amount?.confidence).toBeLessThan(0.9)
})

test('a value of a tenth is one', () => {
  expect(read({ 壹: '伍角', 拾: '整', 元: '(盖章有效)' })?.amount?.value).toBe('0.50')
})
