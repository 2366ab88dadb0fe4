import { expect, it } from 'vitest'
import { isSameValue, normalise } from './normalise.ts'

it.each([
  ['￥１２．５０', '¥12.50'],
  ['（甲），乙。', '(甲),乙.'],
  ['买买提·艾力', '买买提・艾力'],
  ['A  B\u3000C', 'ABC'],
  ['2012—2032', '2012-2032'],
])('%s is %s', (a, b) => {
  expect(normalise(a)).toBe(normalise(b))
})

it.each([
  ['1974年4月11日', '1974-04-11', true],
  ['2012.07.22', '2012-07-22', true],
  ['740812', '1974-08-12', true],
  ['1974年4月11日', '1974-04-12', false],
  ['长期', '长期', true],
  ['汉', '满', false],
  ['￥53.0元', '53.0', true],
  ['2.30元/公里', '￥2.30', true],
  ['南昌站', '南昌', true],
  ['￥53.0元', '530', false],
])('%s and %s: the same is %s', (printed, read, same) => {
  expect(isSameValue(printed, read)).toBe(same)
})
