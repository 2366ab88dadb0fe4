import { describe, expect, it } from 'vitest'
import { vinAlphabet, vinCheck, vinCheckCharacter } from './vin.ts'

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
