import { quadOfBox } from '@recto/core'
import { expect, test } from 'vitest'
import { placeLine } from '../sheet.ts'
import { wholeNumber } from './whole-number.ts'

/** A line of characters as wide as high; `_` is a gap. */
const lineOf = (text: string) => {
  const chars = [...text].flatMap((char, x) =>
    char === '_' ? [] : [{ text: char, confidence: 1, quad: quadOfBox({ x, y: 0, width: 1, height: 1 }), alternatives: [] }],
  )
  return placeLine(
    { text, confidence: 1, quad: quadOfBox({ x: 0, y: 0, width: text.length, height: 1 }), chars },
    [1, 0, 0, 0, 1, 0, 0, 0, 1],
  )
}

test.each([
  ['¥245690.28', 2, 10, '245690.28'],
  ['¥245690.28', 1, 9, '245690.28'],
  ['12_345', 2, 5, '345'],
  ['限5人', 1, 2, '5'],
  ['价245', 0, 4, '价245'],
])('%s from %i to %i is %s', (text, from, to, whole) => {
  const line = lineOf(text)
  const [first, end] = wholeNumber(line, from, to)
  expect(
    line.line.chars
      .slice(first, end)
      .map((char) => char.text)
      .join(''),
  ).toBe(whole)
})
