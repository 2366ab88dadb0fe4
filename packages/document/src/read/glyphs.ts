import type { TextChar } from '@recto/core'
import type { Glyph } from '../decode.ts'
import { type Span, spanChars } from '../sheet.ts'

/** A character of a span with the posterior of its line. */
export const glyphOf = ({ line: { line } }: Span, char: TextChar): Glyph => ({
  char,
  posterior: line.posterior,
  isCertain: line.certain === true,
})

/** The characters of spans with their posteriors, blanks left out. */
export const glyphsOf = (spans: readonly Span[]): readonly Glyph[] =>
  spans.flatMap((span) => spanChars(span).flatMap((char) => (char.text.trim() === '' ? [] : [glyphOf(span, char)])))
