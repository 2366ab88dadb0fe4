import { describe, expect, it } from 'vitest'
import { plateAlphabet, plateForm, plateForms, plateProvinces } from './plate.ts'

describe('plateForm', () => {
  it.each([
    '京A12345',
    '浙B2V9L7',
    '川AA662F',
    '鄂F8888警',
    '琼A6716学',
    '粤Z1234港',
    '沪AF71017',
    '京A12345D',
    '使014578',
    '224578使',
    '沪22478领',
  ])('takes %s', (number) => expect(plateForm.holds(number)).toBe(true))

  it.each(['A12345', '京112345', '京A1234', '京AI2345', '京A1234O', '京AABC12', '京A123456', '京A警1234', '沪AZ71017'])(
    'refuses %s',
    (number) => expect(plateForm.holds(number)).toBe(false),
  )
})

it('knows the 31 provinces', () => expect(new Set(plateProvinces).size).toBe(31))

it('has no I and no O', () => expect(plateForms.flat().join('') + plateAlphabet).not.toMatch(/[IO]/u))
