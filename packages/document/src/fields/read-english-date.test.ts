import { expect, test } from 'vitest'
import { readEnglishDate } from './read-english-date.ts'

test.each([
  ['28 MAR 1981', '1981-03-28'],
  ['03 8月/AUG 1981', '1981-08-03'],
  ['5-May-2012', '2012-05-05'],
  ['29 FEB 2023', null],
  ['28 MRA 1981', null],
  ['1981-03-28', null],
])('%s is %s', (text, iso) => {
  expect(readEnglishDate(text)).toBe(iso)
})
