import { expect, test } from 'vitest'
import { trafficPolice, trafficPoliceRegion } from './traffic-police.ts'

test.each([
  ['广东省深圳市公安局交通警察支队', true],
  ['重庆市公安局交通巡逻警察总队', true],
  ['北京市公安局公安交通管理局', true],
  ['德清县公安局交通警察大队', true],
  ['广东省深圳市公安局交通警察支', false],
  ['广东省深圳市公安局父通警察支队', false],
  ['公安局交通警察支队', false],
  ['东省清远市公安局交通警察支队', false],
  ['内蒙古自治区包头市公安局交通警察支队', true],
])('%s: %s', (authority, holds) => {
  expect(trafficPolice.holds(authority)).toBe(holds)
})

test.each([
  ['广东省深圳市公安局交通警察支队', true],
  ['重庆市公安局交通巡逻警察总队', true],
  ['广安市公安局交通巡逻警察支队', true],
  ['安市公安局交通巡逻警察支队', false],
  ['新疆维吾尔自治区阿克苏地区公安局交通警察支队', true],
])('the place of %s: %s', (authority, holds) => {
  expect(trafficPoliceRegion.holds(authority)).toBe(holds)
})

test('the place of a brigade is not looked up', () => {
  expect(trafficPoliceRegion.about?.('德清县公安局交通警察大队')).toBe(false)
})
