import type { FieldSpec } from '../contract.ts'
import { cleanText } from '../fields/clean-text.ts'
import type { Issue } from '../result.ts'
import { isCertain, type Span, spanChars, spansText } from '../sheet.ts'
import { leastCertain } from './certainty.ts'
import { glyphsOf } from './glyphs.ts'
import { hasHole, hasLostRow } from './has-hole.ts'
import { parse, strayCost, unparsable } from './parse.ts'
import type { Interpretation } from './reading.ts'
import { settlePhrases, type Told } from './settle-phrases.ts'

/** What a hole in the text costs. */
const holeCost = 0.5

/** Free text: as it was read, but for words of a vocabulary that it is written in. */
export const readText = (field: FieldSpec<unknown>, spans: readonly Span[]): Interpretation => {
  const text = spansText(spans)
  const glyphs = glyphsOf(spans)
  const told = field.phrases === undefined ? [] : settlePhrases(glyphs, field.phrases)
  const parsed = parse(field, told.length === 0 ? text : inWords(spans, told))
  if (!parsed.success) return unparsable(field, text)
  const whole = cleanText(text)
  const isPart = typeof parsed.data === 'string' && parsed.data.length < whole.length
  const isHoled = !isCertain(spans) && (spans.some(hasHole) || hasLostRow(spans))
  const issues: readonly Issue[] = [
    ...(parsed.data === whole || parsed.data === cleanText(text, true)
      ? []
      : [{ code: 'repaired', message: `Read as "${text.trim()}", decided for "${parsed.data}".` }]),
    ...(isHoled ? [{ code: 'incomplete', message: `There is room for a character or a row that was not read in "${text.trim()}".` }] : []),
  ]
  const read = leastCertain(glyphs, told) * (isPart ? strayCost : 1) * (isHoled ? holeCost : 1)
  return { value: parsed.data, text, read, tried: 1, issues }
}

/** The characters of spans as phrases tell them, with the blanks between. */
const inWords = (spans: readonly Span[], told: readonly Told[]): string => {
  let index = 0
  return spans
    .flatMap(spanChars)
    .map(({ text }) => (text.trim() === '' ? text : (told[index++]?.text ?? text)))
    .join('')
}
