import { extract } from '@recto/document'
import { page, testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import number from '../fixtures/number.json' with { type: 'json' }
import { vin } from './vin.ts'

testDocument(vin, [number], import.meta.url)

const only = (literal: ReturnType<typeof page>) => extract(vin, literal).documents[0]?.fields

test('O, I and Q are none of its characters', () => {
  const fields = only(page`
    VIN 1M8GDM9AXKPO42788
  `)
  expect(fields?.vin?.value).toBe('1M8GDM9AXKP042788')
  expect(fields?.vin?.issues.map(({ code }) => code)).toEqual(['repaired'])
})

test('a look-alike that the check character decides is repaired', () => {
  const fields = only(page`
    1M8GDM9AXKP0427B|88
  `)
  expect(fields?.vin?.value).toBe('1M8GDM9AXKP042788')
  expect(fields?.vin?.confidence).toBeGreaterThan(0.9)
})

test('characters of one worth stay doubtful: the check cannot tell them apart', () => {
  const fields = only(page`
    1M8GDM9AXKP|G042788
  `)
  expect(fields?.vin?.value).toBe('1M8GDM9AXKP042788')
  expect(fields?.vin?.confidence).toBeLessThan(0.9)
})

test('a number whose check character is wrong is kept, doubtful, where one is asked for', () => {
  const fields = only(page`
    LSVAA49J334944394
  `)
  expect(fields?.vin?.value).toBe('LSVAA49J334944394')
  expect(fields?.vin?.confidence).toBeLessThan(0.5)
  expect(fields?.vin?.issues.map(({ code }) => code)).toContain('check/vin')
})

test('a European number without a check character is kept below 0.9, and not repaired', () => {
  const fields = only(page`
    WVWZZZ1KZ|28M317048
  `)
  expect(fields?.vin?.value).toBe('WVWZZZ1KZ8M317048')
  expect(fields?.vin?.confidence).toBeLessThan(0.9)
  expect(fields?.vin?.confidence).toBeGreaterThan(0.5)
  expect(fields?.manufacturer?.value).toBe('Volkswagen')
})

test('every number on the page is a document of its own', () => {
  const { documents } = extract(
    vin,
    page`
      LSVAA49J132047371
      1M8GDM9AXKP042788
    `,
  )
  expect(documents.map(({ fields }) => fields.vin?.value).toSorted()).toEqual(['1M8GDM9AXKP042788', 'LSVAA49J132047371'])
})

test('words and longer numbers are none', () => {
  expect(
    only(page`
    THE QUICK BROWN FOX JUMPS
    911101085923662400
  `),
  ).toBeUndefined()
})
