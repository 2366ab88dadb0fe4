import type { Box, TextLine } from '@recto/core'
import { rowOf, type Span, spanBox, spansText } from '../sheet.ts'

/** Of spans that lie over one another (a stamp across a value), the label's own line, else the one nearest the row's middle. */
export const oneRow = (spans: readonly Span[], middle: number, own?: TextLine): readonly Span[] => {
  const distance = (span: Span): number => (span.line.line === own ? 0 : Math.abs(rowOf(span) - middle))
  const once = spans.filter((span) => !spans.some((other) => other !== span && beginsAs(other, span)))
  const nearest = [...once].sort((a, b) => distance(a) - distance(b))
  const kept: Span[] = []
  for (const span of nearest) if (!kept.some((other) => covers(spanBox(other), spanBox(span)))) kept.push(span)
  return once.filter((span) => kept.includes(span))
}

/** The other's first letters were found twice: a box may reach over the end of the one before. */
const beginsAs = (other: Span, span: Span): boolean => {
  const [whole, part] = [spanBox(other), spanBox(span)]
  const isAtItsBeginning = Math.abs(whole.x - part.x) < part.height / 2 && part.width < whole.width
  return isAtItsBeginning && spansText([other]).startsWith(spansText([span]))
}

const covers = (a: Box, b: Box): boolean => {
  const shared = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  return shared > 0.3 * Math.min(a.width, b.width)
}
