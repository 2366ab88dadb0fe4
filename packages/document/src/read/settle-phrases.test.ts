import { expect, test } from 'vitest'
import type { Glyph } from '../decode.ts'
import { settlePhrases } from './settle-phrases.ts'

/** Characters read with this certainty, one of them with another reading. */
const glyphsOf = (text: string, at = -1, other = '', odds = 0): readonly Glyph[] =>
  [...text].map((letter, index) => ({
    char: {
      text: letter,
      confidence: index === at ? 1 - odds : 0.99,
      quad: [[0, 0], [1, 0], [1, 1], [0, 1]],
      alternatives: index === at ? [{ text: other, confidence: odds }] : [],
    },
    posterior: undefined,
  })) // biome-ignore format: a quad

const textOf = (glyphs: readonly Glyph[], phrases: readonly string[]) =>
  settlePhrases(glyphs, phrases)
    .map(({ text }) => text)
    .join('')

test('a letter of a phrase that was read as another is the phrase’s where that was among its readings', () => {
  expect(textOf(glyphsOf('货物冷减保鲜', 3, '藏', 0.09), ['冷藏保鲜'])).toBe('货物冷藏保鲜')
  expect(textOf(glyphsOf('货物冷减保鲜', 3, '臧', 0.09), ['冷藏保鲜'])).toBe('货物冷减保鲜')
})

test('what is told against a likelier reading stays less sure than what agrees with it', () => {
  const [mended] = settlePhrases(glyphsOf('减保鲜物', 0, '藏', 0.09), ['藏保鲜物'])
  const [agreed] = settlePhrases(glyphsOf('藏保鲜物', 0, '减', 0.2), ['藏保鲜物'])
  expect(mended?.certainty).toBeLessThan(0.8)
  expect(agreed?.certainty).toBeGreaterThan(0.98)
})

test('two phrases that may both stand there leave it open', () => {
  const [, , told] = settlePhrases(glyphsOf('家具销售', 2, '零', 0.4), ['家具销售', '家具零售'])
  expect(told?.text).toBe('销')
  expect(told?.certainty).toBeLessThan(0.7)
})

test('the longest phrase counts; full-width forms are as they were read; what no phrase tells has no certainty', () => {
  const told = settlePhrases(glyphsOf('甲许可项目:乙', 2, '司', 0.3), ['可项目', '许可项目：'])
  expect(told.map(({ text }) => text).join('')).toBe('甲许可项目:乙')
  expect(told.map(({ certainty }) => certainty !== null)).toEqual([false, true, true, true, true, true, false])
})
