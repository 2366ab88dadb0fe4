import { code, defineDocument, matching, rightOf, text } from '@recto/document'
import { expect, test } from 'vitest'
import { lineAt, pageOf } from '../../testing/src/page-literal.ts'
import { classifyByCues, isOther } from './classify-by-cues.ts'

const account = /(?<!\d)(\d{16})(?!\d)/u

const card = defineDocument({
  id: 'card',
  title: { zh: '卡', en: 'Card' },
  view: 'card',
  fields: { number: code('卡号', 'Number', { alphabet: '0123456789' }) },
  layouts: { front: { size: { width: 86, height: 54 }, cues: [account, /银行/u], find: { number: matching(account) } } },
})

const invoice = defineDocument({
  id: 'invoice',
  title: { zh: '发票', en: 'Invoice' },
  view: 'page',
  fields: { buyer: text('购买方', 'Buyer') },
  layouts: {
    paper: {
      size: { width: 100, height: 100 },
      cues: [/发票号码/u],
      places: { 发票号码: [16, 12], 价税合计: [16, 52], 开票人员: [16, 92] },
      find: { buyer: rightOf('购买方') },
    },
  },
})

const form = [lineAt('发票号码', 100, 100), lineAt('价税合计', 100, 500), lineAt('开票人员', 100, 900)]
const bank = (x: number, y: number) => [lineAt('中国工商银行', x, y), lineAt('4111111111111111', x, y + 40)]
const idsOn = (lines: readonly ReturnType<typeof lineAt>[]) => classifyByCues(pageOf(lines), [card, invoice]).map(({ id }) => id)

test('an account number and the name of a bank are a card', () => {
  expect(idsOn(bank(400, 300))).toEqual(['card'])
})

test('on an invoice they are none, beside one they are', () => {
  expect(idsOn([...form, ...bank(400, 300)])).toEqual(['invoice'])
  expect(idsOn([...form, ...bank(1500, 300)])).toEqual(['invoice', 'card'])
})

test('words that a much surer document owns speak for no other; words of its own do', () => {
  const places = { 发票号码: [16, 12], 准驾车型: [70, 52] } as const
  const licence = defineDocument({
    ...invoice,
    id: 'licence',
    layouts: { paper: { ...invoice.layouts.paper, cues: [/驾驶证/u, /发票号码/u], places } },
  })
  const isOtherOn = (lines: readonly ReturnType<typeof lineAt>[]) => isOther(pageOf(lines), [invoice, licence], new Set(['licence']))
  expect(isOtherOn(form)).toBe(true)
  expect(isOtherOn([...form.slice(0, 1), lineAt('准驾车型', 640, 500), lineAt('驾驶证', 640, 900)])).toBe(false)
})
