import { expect, test } from 'vitest'
import { lineAt } from '../../testing/src/page-literal.ts'
import { decodeSlots, type Glyph, spellings } from './decode.ts'

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
