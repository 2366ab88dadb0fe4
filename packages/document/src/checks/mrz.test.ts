import { describe, expect, test } from 'vitest'
import { mrzBirthDate, mrzCheckDigit, mrzComposite, mrzExpiryDate, mrzField, mrzGivenNames, mrzState, mrzSurname } from './mrz.ts'

/** ICAO Doc 9303 part 4, appendix B. */
const line2 = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'

describe('the zone of ICAO Doc 9303, part 4', () => {
  test.each([
    ['L898902C3', '6'],
    ['740812', '2'],
    ['120415', '9'],
    ['ZE184226B<<<<<', '1'],
  ])('check digit of %s is %s', (text, digit) => {
    expect(mrzCheckDigit(text)).toBe(digit)
  })

  test('its checks hold, and fail for any other digit', () => {
    const checks = [mrzField('number', [0, 10]), mrzField('birth', [13, 20]), mrzState('nationality', 10)]
    const composite = mrzComposite([[0, 10], [13, 20], [21, 43]], 44) // biome-ignore format: ranges
    for (const check of [...checks, composite]) expect(check.holds(line2), check.code).toBe(true)
    expect(mrzField('number', [0, 10]).holds(line2.replace('L898902C36', 'L898902C37'))).toBe(false)
    expect(composite.holds(`${line2.slice(0, 43)}1`)).toBe(false)
  })

  test('the check digit of an empty field may be a filler', () => {
    expect(mrzField('personal', [0, 15]).holds('<<<<<<<<<<<<<<<')).toBe(true)
    expect(mrzField('personal', [0, 15]).holds('<<<<<<<<<<<<<<0')).toBe(true)
    expect(mrzField('personal', [0, 15]).holds('A<<<<<<<<<<<<<<')).toBe(false)
  })
})

test.each([
  ['ERIKSSON<<ANNA<MARIA<<<<', 'ERIKSSON', 'ANNA MARIA'],
  ['VAN<DER<MUELLEN<<JO<<<', 'VAN DER MUELLEN', 'JO'],
  ['ARKFREITH<<<<<<<', 'ARKFREITH', ''],
  ['NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K', 'NILAVADHANANANDA', 'CHAYAPA DEJTHAMRONG K'],
])('%s is %s and %s', (names, surname, given) => {
  expect(mrzSurname(names)).toBe(surname)
  expect(mrzGivenNames(names)).toBe(given)
})

test.each([
  ['740812', '120415', '1974-08-12'],
  ['110101', '120704', '2011-01-01'],
  ['300101', '290101', '1930-01-01'],
  ['240229', '340228', '2024-02-29'],
  ['230229', '340228', null],
  ['<<<<<<', '340228', null],
])('born %s, valid to %s: %s', (birth, expiry, iso) => {
  expect(mrzBirthDate(birth, expiry)).toBe(iso)
})

test('an end of validity belongs to this century up to 2069', () => {
  expect(mrzExpiryDate('691231')).toBe('2069-12-31')
  expect(mrzExpiryDate('991231')).toBe('1999-12-31')
  expect(mrzExpiryDate('991331')).toBeNull()
})
