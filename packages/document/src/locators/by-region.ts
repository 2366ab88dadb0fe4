import { type Box, quadOfBox, transformQuad } from '@recto/core'
import type { Locator } from '../contract.ts'
import { partsOf } from '../find-labels.ts'
import type { Ground } from '../ground.ts'
import { centreY, inReadingOrder, type PlacedLine, type Span, trimSpan } from '../sheet.ts'
import type { Candidate } from './candidate.ts'
import { wholeNumber } from './whole-number.ts'

/** What stands in the box of the registered layout: the place itself, and of each line in its rows the characters whose centres are inside. */
export const byRegion = ({ boxMm }: Extract<Locator, { readonly by: 'region' }>, ground: Ground): readonly Candidate[] => {
  const { registration } = ground
  if (registration === null) return []
  const spans = ground.sheet.lines.flatMap((line): readonly Span[] => {
    const within = ({ x, width }: Box): boolean => x + width / 2 >= boxMm.x && x + width / 2 <= boxMm.x + boxMm.width
    const [first, last] = [line.chars.findIndex(within), line.chars.findLastIndex(within)]
    if (first < 0) return []
    const middle = (centreY(line.chars[first] as Box) + centreY(line.chars[last] as Box)) / 2
    if (middle < boxMm.y || middle > boxMm.y + boxMm.height) return []
    const [from, to] = besideLabels(line, wholeNumber(line, first, last + 1), ground)
    const span = trimSpan({ line, from, to })
    return span === null ? [] : [span]
  })
  return [
    { spans: inReadingOrder(spans), fit: registration.fit, source: 'text', quad: transformQuad(quadOfBox(boxMm), registration.toPage) },
  ]
}

type Range = readonly [from: number, to: number]

/** A range without a label, or the rest of one, that reaches over an edge of the box: it was read in one line with the value. */
const besideLabels = ({ line }: PlacedLine, range: Range, { printed }: Ground): Range =>
  printed
    .flatMap(({ hit, isInPlace }) => partsOf(hit).map((part) => ({ ...part, isInPlace })))
    .filter((part) => part.line === line)
    .reduce<Range>(([from, to], part) => {
      if ((part.from < from || (part.isInPlace && part.from === from)) && from < part.to) return [Math.min(to, part.to), to]
      return part.from < to && to < part.to ? [from, Math.max(from, part.from)] : [from, to]
    }, range)
