import { expect, test } from 'vitest'
import { isStation, spells } from './stations.ts'

test.each(['北京', '上海虹桥', '南丰', '呼和浩特东'])('%s is a station', (name) => {
  expect(isStation(name)).toBe(true)
})

test('a name that was never one is none', () => {
  expect(isStation('青石坡东')).toBe(false)
})

test.each([
  ['Nanfeng', '南丰', true],
  ['ShangHaiHongQiao', '上海虹桥', true],
  ['Chongqingbei', '重庆北', true],
  ['Changshanan', '长沙南', true],
  ['Lvshun', '旅顺', true],
  ['Nanfen', '南丰', false],
  ['Nanchang', '南丰', false],
  ['Nanfeng', '南㴚', null],
])('%s spells %s: %s', (latin, name, expected) => {
  expect(spells(latin, name)).toBe(expected)
})
