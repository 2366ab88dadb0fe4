import { expect, test } from 'vitest'
import { lineAt, pageOf } from '../../../testing/src/page-literal.ts'
import { behind, defineDocument, extract, money, rightOf, text, within } from '../index.ts'

/** A list whose sums stand in columns of their own, at 10 px a mm. */
const list = defineDocument({
  id: 'list',
  title: { zh: '清单', en: 'List' },
  view: 'page',
  fields: { net: money('金额', 'Net'), tax: money('税额', 'Tax'), remarks: text('备注', 'Remarks') },
  layouts: {
    only: {
      size: { width: 100, height: 60 },
      cues: [/小计/u],
      places: { 名称: [10, 10], 小计: [10, 30] },
      find: {
        net: within(0, 20, 60, 20, rightOf('小计')),
        tax: behind(65, rightOf('小计')),
        remarks: rightOf('名称'),
      },
    },
  },
})
const put = (words: string, xMm: number, yMm: number) => lineAt(words, 10 * xMm, 10 * yMm, 30)
const read = (...lines: readonly ReturnType<typeof put>[]) =>
  extract(list, pageOf([put('名称', 7, 10), put('小计', 7, 30), ...lines])).documents[0]?.fields

test('of several values behind a label each column has its own', () => {
  const fields = read(put('100.00', 40, 30), put('13.00', 75, 30))
  expect([fields?.net?.value, fields?.tax?.value]).toEqual(['100.00', '13.00'])
  expect(read(put('100.00', 40, 30))?.tax?.value).toBeNull()
})

test('the colon between label and value is left out, one within the value is not', () => {
  expect(read(put('：合同编号', 13, 10), put('：HT-01', 30, 10))?.remarks?.value).toBe('合同编号：HT-01')
})
