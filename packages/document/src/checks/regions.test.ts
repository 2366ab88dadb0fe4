import { expect, test } from 'vitest'
import { regionCode, regionOf } from './regions.ts'

test.each([
  ['上海市', '31'],
  ['广东省深圳市', '4403'],
  ['深圳市', '4403'],
  ['内蒙古', '15'],
  ['广西壮族自治区南宁市', '4501'],
  ['国家税务总局', null],
])('%s is %s', (name, code) => {
  expect(regionCode(name)).toBe(code)
})

test.each([
  ['4403', '广东省深圳市'],
  ['3100', '上海市'],
  ['0000', null],
])('%s belongs to %s', (code, name) => {
  expect(regionOf(code)).toBe(name)
})
