import type { Box, TextLine } from '@recto/core'
import { isSpeck, partsOf } from '../find-labels.ts'
import type { Ground, PlacedLabel } from '../ground.ts'
import { type PlacedLine, rowOf, type Span, spanBox, spansText, trimSpan } from '../sheet.ts'
import { wholeNumber } from './whole-number.ts'

/**
 * The parts of all lines whose characters' centres lie in the box's width and whose own beginning is within `half` of `middle`, labels
 * left out. What is in the label's own line stands in its row whatever the layout's tilt.
 */
export const spansWithin = (box: Box, middle: number, half: number, ground: Ground, own?: TextLine): readonly Span[] => {
  const spans = ground.sheet.lines.flatMap((line) => {
    if (isDownwards(line)) return []
    const inside = ({ x, width }: Box): boolean => x + width / 2 >= box.x && x + width / 2 <= box.x + box.width
    const first = line.chars.findIndex(inside)
    if (first < 0) return []
    const [from, to] = wholeNumber(line, first, line.chars.findLastIndex(inside) + 1)
    const isInRow = line.line === own || Math.abs(rowOf({ line, from, to }) - middle) <= half
    return isInRow ? openSpans(line, from, to, ground) : []
  })
  const [first, ...rest] = spans.sort((a, b) => spanBox(a).x - spanBox(b).x)
  return first === undefined ? [] : [behindColon(first), ...rest]
}

/** A colon or speck beside a label. */
const isMark = (text: string): boolean => isSpeck(text) || /^[:：]+$/u.test(text)

/** Set in a column, such as what stands at the edges of receipts: no value of a label in a row. */
const isDownwards = ({ box, chars }: PlacedLine): boolean => chars.length > 2 && box.height > 2 * box.width

/** What a form prints between a label and its value is no part of the value. */
export const behindColon = (span: Span): Span => {
  if (!/^[:：]$/u.test(span.line.line.chars[span.from]?.text ?? '')) return span
  return trimSpan({ ...span, from: span.from + 1 }) ?? span
}

/** The parts of a line's range that no label of the layout occupies, without the punctuation that stands beside one. */
export const openSpans = (line: PlacedLine, from: number, to: number, ground: Ground): readonly Span[] => {
  const taken = ground.labels.flatMap(({ hit }) => (hit === null ? [] : partsOf(hit))).filter((part) => part.line === line.line)
  const spans: Span[] = []
  let start = from
  for (let index = from; index <= to; index++) {
    const closed = index === to || taken.some((part) => part.from <= index && index < part.to)
    if (!closed) continue
    const span = trimSpan({ line, from: start, to: index })
    if (span !== null && !(taken.length > 0 && isMark(spansText([span])))) spans.push(span)
    start = index + 1
  }
  return spans
}

/** Where the value goes on in the label's own line, the end of another that begins beneath the label is none of it. */
export const ofOwnLine = (row: readonly Span[], { hit, box }: PlacedLabel): readonly Span[] => {
  const isOwn = ({ line }: Span): boolean => line.line === hit?.line
  return row.some(isOwn) ? row.filter((span) => isOwn(span) || span.line.box.x > box.x + box.width / 2) : row
}
