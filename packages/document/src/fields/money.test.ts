import { describe, expect, it } from 'vitest'
import { lineAt, pageOf } from '../../../testing/src/page-literal.ts'
import { cents, defineDocument, extract, money, rightOf } from '../index.ts'

const bill = defineDocument({
  id: 'bill',
  title: { zh: '账单', en: 'Bill' },
  view: 'page',
  fields: { total: money('合计', 'Total') },
  layouts: { only: { size: { width: 100, height: 100 }, cues: [/合计/u], find: { total: rightOf('合计') } } },
})

const totalOf = (printed: string) => extract(bill, pageOf([lineAt('合计', 100, 100), lineAt(printed, 200, 100)])).documents[0]?.fields.total

describe('money', () => {
  it.each([
    ['￥12.37', '12.37'],
    ['¥1,234,567.80', '1234567.80'],
    ['412.29元', '412.29'],
    ['CNY 2340.00', '2340.00'],
    ['-12.37', '-12.37'],
    ['5999,00', '5999.00'],
  ])('reads %s', (printed, value) => {
    expect(totalOf(printed)).toMatchObject({ value })
  })

  it('doubts a sum without its point', () => {
    expect(totalOf('￥1237')).toMatchObject({ value: '1237', issues: [{ code: 'check/form' }] })
    expect(totalOf('￥1237')?.confidence).toBeLessThan(0.5)
  })

  it('counts hundredths exactly', () => {
    expect(['0.29', '-1.1', '4503599627.35'].map(cents)).toEqual([29, -110, 450359962735])
  })
})
