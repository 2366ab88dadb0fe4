import { describe, expect, it } from 'vitest'
import { vinAlphabet, vinCheck, vinCheckAbroad, vinCheckCharacter } from './vin.ts'
import { countryOfVin, makerOfVin } from './vin-makers.ts'

describe('vinCheck', () => {
  it('holds for the example of 49 CFR 565.15 and for seventeen ones', () => {
    expect(vinCheckCharacter('1G4AH59H45G118341')).toBe('4')
    expect(vinCheck.holds('1G4AH59H45G118341')).toBe(true)
    expect(vinCheck.holds('11111111111111111')).toBe(true)
  })

  it('holds with X for a remainder of ten', () => {
    expect(vinCheck.holds('1M8GDM9AXKP042788')).toBe(true)
  })

  it('fails for a wrong digit, a wrong length and a letter that the alphabet lacks', () => {
    for (const wrong of ['1M8GDM9AXKP042789', '1M8GDM9AXKP04278', '1M8GDM9AXKPO42788', '']) expect(vinCheck.holds(wrong)).toBe(false)
  })

  it('sees every change of one character to one of another worth', () => {
    const vin = '1M8GDM9AXKP042788'
    const unseen = [...vin].flatMap((own, index) =>
      [...vinAlphabet]
        .filter((other) => other !== own && vinCheck.holds(vin.slice(0, index) + other + vin.slice(index + 1)))
        .map((other) => `${own}${other}`),
    )
    expect(
      unseen.filter((pair) => !/^(?:[1AJ]{2}|[2BKS]{2}|[3CLT]{2}|[4DMU]{2}|[5ENV]{2}|[6FW]{2}|[7GPX]{2}|[8HY]{2}|[9RZ]{2})$/u.test(pair)),
    ).toEqual([])
  })
})

describe('where the check character is asked for', () => {
  it.each(['LSVAA49J132047371', '1M8GDM9AXKP042788', '5YJ3E1EA7KF317000'])('%s must agree', (vin) => {
    expect(vinCheck.about?.(vin)).toBe(true)
    expect(vinCheckAbroad.about?.(vin)).toBe(false)
  })

  it.each(['WVWZZZ1KZ8M317048', 'TMBJG65J483141944', 'KNAPC811DC7205343', 'JM1BK324661504401'])('%s may hold anything', (vin) =>
    expect(vinCheckAbroad.about?.(vin)).toBe(true),
  )
})

it('names makers and countries that it knows, and no others', () => {
  expect([makerOfVin('LSVAA49J132047371'), countryOfVin('LSVAA49J132047371')]).toEqual(['上汽大众', 'CN'])
  expect([makerOfVin('TMBJG65J483141944'), countryOfVin('TMBJG65J483141944')]).toEqual(['Škoda', 'CZ'])
  expect([makerOfVin('ZZZAA49J132047371'), countryOfVin('BZZAA49J132047371')]).toEqual([null, null])
})
