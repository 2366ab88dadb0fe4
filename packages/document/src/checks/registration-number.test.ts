import { describe, expect, it } from 'vitest'
import { registrationCheckDigit, registrationNumber } from './registration-number.ts'

describe('registrationNumber', () => {
  it('holds for the example of GS 15-2006 and for what registrationCheckDigit makes', () => {
    expect(registrationNumber.holds('110108000000016')).toBe(true)
    expect(registrationNumber.holds(`33010800001234${registrationCheckDigit('33010800001234')}`)).toBe(true)
  })

  it('fails for another length and for letters', () => {
    for (const wrong of ['1101080000000', '11010800000001', '11010800000001O', '']) expect(registrationNumber.holds(wrong)).toBe(false)
  })

  it('sees every change of one digit', () => {
    const number = '110108000000016'
    const unseen = [...number].flatMap((own, index) =>
      [...'0123456789'].filter(
        (other) => other !== own && registrationNumber.holds(number.slice(0, index) + other + number.slice(index + 1)),
      ),
    )
    expect(unseen).toEqual([])
  })
})
