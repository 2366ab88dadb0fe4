import type { Glyph } from '../decode.ts'
import { type Span, spanChars } from '../sheet.ts'

/** The characters of spans with their posteriors, blanks left out. */
export const glyphsOf = (spans: readonly Span[]): readonly Glyph[] =>
  spans.flatMap((span) =>
    spanChars(span).flatMap((char) => (char.text.trim() === '' ? [] : [{ char, posterior: span.line.line.posterior }])),
  )
