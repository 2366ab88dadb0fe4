import type { Glance, Lab } from '@recto/core'
import { extract } from '@recto/document'
import { lineAt, page, pageOf, testDocument } from '@recto/testing'
import { describe, expect, test } from 'vitest'
import oneRow from '../fixtures/one-row.json' with { type: 'json' }
import twoRow from '../fixtures/two-row.json' with { type: 'json' }
import { licensePlate } from './license-plate.ts'

testDocument(licensePlate, [oneRow, twoRow], import.meta.url)

/** What the second looks of a document see: the number once, then the two grounds. */
const seen = (number: string, ...colours: readonly (readonly [ground: Lab, ink: Lab])[]): readonly Glance[] => [
  { id: 'license-plate#0/number', see: 'line', ink: 'any', lines: [lineAt(number, 100, 20)] },
  ...colours.map(([ground, ink]): Glance => ({ id: 'license-plate#0/colour', see: 'colour', ground, ink })),
]

test('every plate is looked at by the recogniser that knows the provinces, and its grounds are asked for', () => {
  const { wishes } = extract(
    licensePlate,
    page`
    皖A·195K9
  `,
  )
  expect(wishes.map(({ see }) => see).toSorted()).toEqual(['colour', 'colour', 'line', 'line'])
  expect(wishes.filter(({ see }) => see === 'line')).toEqual([1, 2].map(() => expect.objectContaining({ recognizer: 'plates' })))
})

test('what reads like a plate is one only when the second look finds its form', () => {
  const street = page`
    82V9L7
  `
  expect(extract(licensePlate, street).documents).toEqual([])
  expect(extract(licensePlate, street, seen('浙B2V9L7')).documents[0]?.fields.number?.value).toBe('浙B2V9L7')
  expect(extract(licensePlate, street, seen('82V9L7')).documents).toEqual([])
})

test('a last character that was not read with the others is found by the second look', () => {
  const police = page`
    津U·D800
  `
  expect(extract(licensePlate, police).documents).toEqual([])
  expect(extract(licensePlate, police, seen('津UD800警')).documents[0]?.fields.number?.value).toBe('津UD800警')
})

test('a plate that was read as two lines is one', () => {
  const { documents } = extract(
    licensePlate,
    page`
    新W   85412F
  `,
  )
  expect(documents.map(({ fields }) => fields.number?.value)).toEqual(['新W85412F'])
})

describe('the colour is told from the grounds', () => {
  const white: Lab = [90, 0, 0]
  const black: Lab = [12, 0, 0]
  test.each<readonly [colour: string, left: Lab, right: Lab, ink: Lab, number: string]>([
    ['blue', [35, 10, -50], [35, 10, -50], white, '皖A195K9'],
    ['blue', [30, -2, -28], [30, -2, -28], [60, -12, 8], '皖A195K9'],
    ['yellow', [76, 8, 75], [70, 7, 70], black, '皖A195K9'],
    ['green', [80, -35, 15], [75, -40, 18], black, '沪AF71017'],
    ['yellow_green', [76, 8, 75], [70, -42, 18], black, '新W85412F'],
    ['white', [92, -1, 3], [90, 0, 4], black, '皖A195K9'],
    ['black', [14, 1, -2], [14, 1, -2], white, '皖A195K9'],
  ])('%s', (colour, left, right, ink, number) => {
    const glances = seen(number, [left, ink], [right, ink])
    const { documents } = extract(licensePlate, pageOf([lineAt(number, 40, 40)]), glances)
    expect(documents[0]?.fields.colour?.value).toBe(colour)
    expect(documents[0]?.fields.colour?.confidence).toBeGreaterThan(0.9)
  })

  test('one that its number cannot have is doubted', () => {
    const glances = seen('皖A195K9', [[80, -35, 15], black], [[75, -40, 18], black])
    const { documents } = extract(licensePlate, pageOf([lineAt('皖A195K9', 40, 40)]), glances)
    expect(documents[0]?.fields.colour).toMatchObject({ value: 'green', confidence: 0.5 })
    expect(documents[0]?.fields.number?.confidence).toBe(0.5)
  })
})
