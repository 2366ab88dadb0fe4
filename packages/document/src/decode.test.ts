import { expect, test } from 'vitest'
import { lineAt } from '../../testing/src/page-literal.ts'
import { decodeSlots, fitFillers, type Glyph, narrow, spellings } from './decode.ts'

const glyphs = (text: string): readonly Glyph[] => lineAt(text, 0, 0).chars.map((char) => ({ char, posterior: undefined }))
const digits = '0123456789'
const texts = (text: string, most = 8): readonly string[] =>
  spellings(decodeSlots(glyphs(text), digits) ?? [], most, 0.02).map((spelling) => spelling.text)

test('characters outside the alphabet give way to runners-up inside it', () => {
  expect(texts('1O|02')).toEqual(['102'])
})

test('spellings come likeliest first', () => {
  expect(texts('8|3')).toEqual(['8', '3'])
})

test('look-alikes stand in where no runner-up is known', () => {
  expect(texts('1O2')).toEqual(['102'])
})

test('noise at the ends is left out, nothing inside is ever dropped', () => {
  expect(texts('号12')).toEqual(['12'])
  expect(decodeSlots(glyphs('1汉2'), digits)).toBeNull()
})

test('full-width digits are digits', () => {
  expect(texts('１２')).toEqual(['12'])
})

test('each position has its own alphabet where the form says so', () => {
  const slots = decodeSlots(glyphs('8|BO8'), '0123456789ABO') ?? []
  const form = [['AB', '0123456789', '0123456789']]
  expect(narrow(slots, form).map(({ options }) => options[0]?.text)).toEqual(['B', '0', '8'])
  expect(narrow(slots, [['AB']])).toEqual(slots)
})

test('the longest row of fillers is stretched or cut to the length of the form', () => {
  const fitted = (text: string, length: number): string =>
    fitFillers(decodeSlots(glyphs(text), 'AB<') ?? [], '<', [Array.from({ length }, () => 'AB<')])
      .map(({ options }) => options[0]?.text)
      .join('')
  expect(fitted('AB<<B<<<A', 11)).toBe('AB<<B<<<<<A')
  expect(fitted('AB<<B<<<A', 8)).toBe('AB<<B<<A')
  expect(fitted('AB<B', 5)).toBe('AB<B')
})
