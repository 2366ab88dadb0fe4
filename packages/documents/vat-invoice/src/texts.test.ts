import { expect, test } from 'vitest'
import {
  asUnit,
  lastEight,
  lastTenOrTwelve,
  moreThanAUnit,
  noDigitLost,
  starsInPairs,
  telephone,
  unlessSum,
  withMask,
  withoutNextHeading,
  withStars,
} from './texts.ts'

test.each([
  ['乳制品·低脂高钙奶粉', '*乳制品*低脂高钙奶粉'],
  ['柴油*0号车用柴油[VI]', '*柴油*0号车用柴油(VI)'],
  ['*汽油*95号车用汽油(VIA)', '*汽油*95号车用汽油(VIA)'],
  ['92号车用汽油[V[A]', '92号车用汽油(VIA)'],
  ['92号车用汽油(V)', '92号车用汽油(V)'],
  ['0号车用柴油[V一', '0号车用柴油(VI)'],
  ['0号车用柴油(V', '0号车用柴油(V'],
  ['螺丝*10', '螺丝*10'],
])('the category of %s stands between stars', (read, name) => {
  expect(withStars(read)).toBe(name)
})

test('a star or a bracket without its like is doubted', () => {
  expect(starsInPairs.holds('92号车用汽油(VIA')).toBe(false)
  expect(starsInPairs.holds('92号车用汽油(VIA)')).toBe(true)
  expect(starsInPairs.holds('螺丝*10')).toBe(false)
  expect(starsInPairs.holds('*五金*螺丝')).toBe(true)
})

test('a masked number of a citizen keeps its length, another mask stays as it is', () => {
  expect(withMask('320611****8185')).toBe('320611********8185')
  expect(withMask('32061****8185')).toBe('32061****8185')
  expect(withMask('E12****78')).toBe('E12****78')
})

test('digits of the number beside it are left out', () => {
  expect(lastEight('601456946')).toBe('01456946')
  expect(lastTenOrTwelve('54600181150')).toBe('4600181150')
  expect(lastTenOrTwelve('032002300204')).toBe('032002300204')
})

test('a telephone number that lost its hyphen is doubted, a mobile one behind a door number is not', () => {
  expect(telephone.holds('水岸名都19号楼1单元1405034047635624')).toBe(false)
  expect(telephone.holds('水岸名都19号楼1单元14050340-47635624')).toBe(true)
  expect(telephone.holds('香樟园6号楼6单元200213662374074')).toBe(true)
})

test('a unit without its number is no size', () => {
  expect(moreThanAUnit.holds('号')).toBe(false)
  expect(moreThanAUnit.holds('0号')).toBe(true)
  expect(moreThanAUnit.holds('无')).toBe(true)
})

test('what looks like a measure word but measures nothing is that word', () => {
  expect([asUnit('↑'), asUnit('不'), asUnit('吨')]).toEqual(['个', '个', '吨'])
})

test('the totals below the trips are no trip', () => {
  expect(['合', '合计', '￥36.50', 'Y36.50', '608.28(小写)'].map(unlessSum)).toEqual(['', '', '', '', ''])
  expect(['火车', '合肥', '二等座'].map(unlessSum)).toEqual(['火车', '合肥', '二等座'])
})

test('a character of the heading beside a party is none of its name or number', () => {
  expect(['启明商贸有限公司备', '友谊北街47号0624-84579056注', '交通银行1234567码'].map(withoutNextHeading)).toEqual([
    '启明商贸有限公司',
    '友谊北街47号0624-84579056',
    '交通银行1234567',
  ])
  expect(withoutNextHeading('启明电子设备')).toBe('启明电子设备')
})

test('a category without its stars is doubted, the good of that name is not', () => {
  expect(starsInPairs.holds('电子计算机服务器')).toBe(false)
  expect(['*电子计算机*服务器', '电子计算机', '服务器'].every((name) => starsInPairs.holds(name))).toBe(true)
})

test('a long price with many equal digits in a row may have lost one of them', () => {
  expect(noDigitLost.holds('159.6455555556')).toBe(false)
  expect(['159.645555555556', '0.00123455555555555', '159.64550001', '12.5'].every((price) => noDigitLost.holds(price))).toBe(true)
})
