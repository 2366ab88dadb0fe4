import { expect, test } from 'vitest'
import { airportCodes } from './airport-codes.ts'
import { isCarrier, isDesignator, isNameOf, isNumberOf, isTicketPrefix } from './carriers.ts'
import { cityNames } from './city-names.ts'
import { isAirport, isPlace } from './places.ts'

test.each(['北京首都', 'T3北京首都', 'T2 杭州', '上海虹桥SHA', 'PVG', '成都天府机场', '广州白云'.slice(0, 2), 'NRT', '兰州LHW T1'])(
  '%s is a place',
  (text) => {
    expect(isPlace(text)).toBe(true)
  },
)

test.each(['青石坡', '杭州PEK', 'ZZZ', 'T2', ''])('%s is none', (text) => {
  expect(isPlace(text)).toBe(false)
})

test('the list of codes has every airport of its source', () => {
  expect(airportCodes.replace(/[A-Z] |\s/gu, '').length / 2).toBe(7884)
  for (const code of ['AAA', 'AZZ', 'PEK', 'ZZV']) expect(isAirport(code), code).toBe(true)
})

/** Smaller airports of China that the list of codes lacks, most of them opened since 2009, and three abroad that moved. */
const unlisted =
  'BZJ CWJ DBC DTU FRU FYJ FYN GMQ HPG HTT JGD JHQ JMJ JSJ JUH KJI LGZ LIJ NLH NLT PNH REP RIZ RKZ SHF WGN WNH WUT XNT XYI YIC YLN ZQZ'

test('airports of the names are in the list of codes, but for those', () => {
  const listed = new Set(
    airportCodes
      .trim()
      .split(/\n(?=[A-Z] )/u)
      .flatMap((group) => (group.slice(2).replace(/\n/gu, '').match(/../gu) ?? []).map((pair) => group.charAt(0) + pair)),
  )
  const codes = new Set(cityNames.match(/(?<=\s)[A-Z]{3}/gu))
  expect([...codes].filter((code) => !listed.has(code)).sort().join(' ')).toBe(unlisted) // biome-ignore format: one chain
})

test('airlines by designator, number and name', () => {
  expect(isDesignator('9C')).toBe(true)
  expect(isDesignator('QX')).toBe(false)
  expect(isCarrier('国航')).toBe(true)
  expect(isCarrier('CA国航')).toBe(true)
  expect(isCarrier('CA东航')).toBe(false)
  expect(isCarrier('青石航')).toBe(false)
  expect(isNameOf('CA', '国航')).toBe(true)
  expect(isNameOf('CA', '东航')).toBe(false)
  expect(isNameOf('CA', '青石航')).toBeNull()
  expect(isNumberOf('MU', '781')).toBe(true)
  expect(isNumberOf('MU', '999')).toBe(false)
  expect(isNumberOf('QX', '999')).toBeNull()
  expect(isTicketPrefix('784')).toBe(true)
  expect(isTicketPrefix('000')).toBe(false)
})
