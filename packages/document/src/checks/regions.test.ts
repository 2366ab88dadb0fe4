import { expect, test } from 'vitest'
import { regionCode, regionOf, withProvince } from './regions.ts'

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

test.each([
  ['东省肇庆市公安局交通警察支队', '广东省肇庆市公安局交通警察支队'],
  ['省娄底市公安局', '湖南省娄底市公安局'],
  ['广东省肇庆市公安局', '广东省肇庆市公安局'],
  ['肇庆市公安局', '肇庆市公安局'],
  ['东省某某市公安局', '东省某某市公安局'],
])('%s with its province is %s', (read, whole) => {
  expect(withProvince(read)).toBe(whole)
})
