import { expect, test } from 'vitest'
import { readAmount, readChineseNumber } from './read-amount.ts'

test.each([
  ['贰佰万元整', '2000000.00', 'CNY'],
  ['壹佰万元整', '1000000.00', 'CNY'],
  ['贰佰万元（人民币）', '2000000.00', 'CNY'],
  ['人民币100万元', '1000000.00', 'CNY'],
  ['10万元人民币', '100000.00', 'CNY'],
  ['1,234.5万美元', '12345000.00', 'USD'],
  ['(人民币)壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整', '12345678.90', 'CNY'],
  ['叁拾元零伍分', '30.05', 'CNY'],
  ['壹拾伍万零叁佰元正', '150300.00', 'CNY'],
  ['拾万元', '100000.00', 'CNY'],
  ['壹亿零伍拾万圆整', '100500000.00', 'CNY'],
  ['壹万亿元', '1000000000000.00', 'CNY'],
  ['叁点伍万元', '35000.00', 'CNY'],
  ['500.000000万人民币', '5000000.00', 'CNY'],
  ['3000 万 元 人 民 币', '30000000.00', 'CNY'],
  ['￥1,280.00', '1280.00', 'CNY'],
  ['伍拾万港元', '500000.00', 'HKD'],
  ['2亿日元', '200000000.00', 'JPY'],
  ['伍角', null, null],
  ['零元整', '0.00', 'CNY'],
  ['零元伍角整', '0.50', 'CNY'],
])('%s', (text, amount, currency) => {
  expect(readAmount(text)).toEqual(amount === null ? null : { amount, currency })
})

test.each(['', '元', '无', '货币出资', '壹佰万', '1.2.3万元', '12,34万元', '人民币', '百元贰万亿元甲'])('"%s" is no sum', (text) => {
  expect(readAmount(text)).toBeNull()
})

test.each([
  ['十', 10n],
  ['二十', 20n],
  ['二〇一九', 2019n],
  ['一千零一夜', null],
  ['三千五百万', 35_000_000n],
  ['', null],
])('number %s', (text, value) => {
  expect(readChineseNumber(text)).toBe(value)
})
