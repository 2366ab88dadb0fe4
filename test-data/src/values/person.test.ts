import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canDraw } from '../draw/fonts.ts'
import { createRng } from '../rng.ts'
import { daysIn } from './calendar-date.ts'
import { ethnicGroups, minorities } from './ethnic-groups.ts'
import { checkCharacterOf } from './id-number.ts'
import { givenFemale, givenMale, givenNeutral, givenRare } from './name-characters.ts'
import { inventPerson } from './person.ts'
import { inventProse } from './sentence.ts'
import { surnames } from './surnames.ts'

const people = Array.from({ length: 500 }, (_, i) => inventPerson(createRng(`person/${i}`)))

/** What the recogniser can say at all. */
const charset = new Set(readFileSync(new URL('../../../models/ppocrv6-rec-small/dict.txt', import.meta.url), 'utf8').split('\n'))

describe('an invented person', () => {
  it('has a number whose check character, birth date and sex are right', () => {
    for (const { number, birth, sex } of people) {
      expect(number).toMatch(/^[1-6]\d{16}[\dX]$/)
      expect(checkCharacterOf(number.slice(0, 17))).toBe(number[17])
      expect(Number(number.slice(6, 14))).toBe(birth.year * 10000 + birth.month * 100 + birth.day)
      expect(Number(number[16]) % 2).toBe(sex === '男' ? 1 : 0)
    }
  })

  it('is born on days that exist, edge days among them', () => {
    for (const { birth } of people) expect(birth.day).toBeLessThanOrEqual(daysIn(birth.year, birth.month))
    const days = new Set(people.map(({ birth }) => `${birth.month}-${birth.day}`))
    expect([...days]).toEqual(expect.arrayContaining(['1-1', '12-31', '2-29']))
  })

  it('lives in the region of its number, on at most four lines of eleven', () => {
    for (const { address } of people) {
      expect(address.length).toBeLessThanOrEqual(44)
      expect(address).toMatch(/^.{2,}(省|市|区)/u)
    }
  })

  it('holds a card whose validity follows the age at issue', () => {
    for (const { birth, validFrom, validTo } of people) {
      const issued = Number(validFrom.replaceAll('.', ''))
      const age = Math.floor((issued - (birth.year * 10000 + birth.month * 100 + birth.day)) / 10000)
      const years = age < 16 ? 5 : age < 26 ? 10 : age < 46 ? 20 : undefined
      if (years === undefined) expect(validTo).toBe('长期')
      else expect(Number(validTo.slice(0, 4))).toBe(Number(validFrom.slice(0, 4)) + years)
    }
  })

  it('is spelled with characters that fonts and recogniser have', () => {
    const text = people.map((person) => person.name + person.address + person.authority).join('')
    expect([...new Set(text)].filter((character) => !charset.has(character))).toEqual([])
    expect(canDraw('sans', text)).toBe(true)
  })
})

describe('the lists', () => {
  it('know 56 ethnic groups', () => {
    expect(new Set(minorities).size).toBe(55)
    expect(ethnicGroups).toHaveLength(56)
  })

  it('hold no character that the recogniser cannot say', () => {
    const listed = surnames.map(([surname]) => surname).join('') + givenMale + givenFemale + givenNeutral + givenRare
    expect([...new Set(listed)].filter((character) => !charset.has(character))).toEqual([])
  })
})

describe('GB 11643', () => {
  it("gives the standard's own examples their check characters", () => {
    expect(checkCharacterOf('11010519491231002')).toBe('X')
    expect(checkCharacterOf('44052418800101001')).toBe('4')
  })
})

it('prose is drawable and readable', () => {
  const prose = inventProse(createRng('prose'), 5000)
  expect(canDraw('sans', prose)).toBe(true)
  expect([...new Set(prose)].filter((character) => !charset.has(character))).toEqual([])
})
