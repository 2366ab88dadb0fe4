import type { Box } from '@recto/core'
import type { Ground, PlacedLabel } from '../ground.ts'
import type { LabelLocator } from '../locator.ts'
import { centreY, rowOf, type Span, spanBox, spansText } from '../sheet.ts'
import { aboveLabel } from './above-label.ts'
import type { Candidate } from './candidate.ts'
import { labelsFor } from './labels-for.ts'
import { oneRow } from './one-row.ts'
import { type Reach, reachOf } from './reach.ts'
import { ofOwnLine, openSpans, spansWithin } from './spans-within.ts'
import { unreadNames, withoutTail } from './without-tail.ts'

/** A candidate for each printed label, the surest label first; of labels that lead to the same line the first named counts. */
export const byLabel = (locator: LabelLocator, ground: Ground): readonly Candidate[] => {
  const rank = ({ label, hit }: PlacedLabel): number => locator.labels.indexOf(label) + (hit === null ? locator.labels.length : 0)
  const candidates = [...labelsFor(locator, ground)]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((label): readonly Candidate[] => {
      if (locator.side === 'above') return [{ spans: aboveLabel(label, locator, ground), fit: label.fit, source: 'text' }]
      const found = locator.side === 'right' ? rightOfLabel(label, locator, ground) : belowLabel(label, locator.lines, ground)
      const spans = found.filter((span) => isOfSize(span, usualHeight(found)))
      return spans.length === 0 ? [] : [{ spans, fit: label.fit * doubtOf(spans, found, label, locator, ground), source: 'text' as const }]
    })
  const leadsTo = ({ spans }: Candidate, { line }: Span): boolean => spans.some((span) => span.line.line === line.line)
  return candidates
    .filter(({ spans }, index) => !candidates.slice(0, index).some((before) => spans.some((span) => leadsTo(before, span))))
    .sort((a, b) => b.fit - a.fit)
}

/** What the value's surroundings leave of the trust in its label. */
const doubtOf = (spans: readonly Span[], found: readonly Span[], label: PlacedLabel, locator: LabelLocator, ground: Ground): number =>
  (spans.length < found.length || isTorn(spans, locator.lines === 1) ? crossedFit : 1) *
  (isBetweenRows(spans, label, locator, ground) ? slippedFit : 1)

/** A value that stands this share of the way to the next label's row may be that one's: what is typed over a form slips. */
const slipped = 0.27
const slippedFit = 0.75

/** Labels stand in one column when they begin within so many heights. */
const columnHeights = 3

/** Where no layout says how the rows run: the value is half-way to the row of another label of the column. */
const isBetweenRows = ([first]: readonly Span[], label: PlacedLabel, locator: LabelLocator, ground: Ground): boolean => {
  if (first === undefined || locator.side !== 'right' || ground.registration !== null || first.line.line === label.hit?.line) return false
  const row = rowOf(first)
  const own = Math.abs(row - centreY(label.box))
  const labels = labelsFor(locator, ground)
  const others = ground.labels.filter(
    (other) => !labels.includes(other) && Math.abs(other.box.x - label.box.x) < columnHeights * label.box.height,
  )
  return others.some(({ box }) => own > slipped * (own + Math.abs(centreY(box) - row)))
}

/** A value is set in one size: what stands in its row in another size (a stamp, a watermark) is none of it. */
const sizes = [0.6, 1.5] as const

/** What crosses a value may hide a part of it. */
const crossedFit = 0.7

const isOfSize = (span: Span, height: number): boolean => {
  const ratio = rowHeight(span) / height
  return ratio >= sizes[0] && ratio <= sizes[1]
}

/** What stands so many heights behind the value in its row may be something else. */
const tornHeights = 2.5

/** A number is set close: digits that were found apart may be of two. */
const tornDigits = 0

const isTorn = (spans: readonly Span[], isOneRow: boolean): boolean =>
  spans.some((span, index) => {
    const before = spans[index - 1]
    if (before === undefined) return false
    if (isBelow(span, before)) return isOneRow
    const isWithinNumber = /\d$/u.test(spansText([before])) && /^\d/u.test(spansText([span]))
    const most = (isWithinNumber ? tornDigits : tornHeights) * rowHeight(span)
    return spanBox(span).x - spanBox(before).x - spanBox(before).width > most
  })

/** Of the first row, or of most where there are three or more: the first may have been read with its larger label. */
const usualHeight = (spans: readonly Span[]): number => {
  const heights = spans.map(rowHeight)
  return (heights.length < 3 ? heights[0] : heights.sort((a, b) => a - b)[heights.length >> 1]) ?? 0
}

/** Forms whose values are filled in later have them float above the rule: where nothing is in the row, so much more counts to it. */
const floating = 1.6

/** The value's row, and the rows that continue it. */
const rightOfLabel = (label: PlacedLabel, locator: LabelLocator, ground: Ground): readonly Span[] => {
  const { lines } = locator
  const own = labelsFor(locator, ground)
  const others = ground.labels.filter((other) => !own.includes(other))
  const reach = reachOf(label, locator, ground)
  const middle = centreY(label.box)
  const within = (half: number): readonly Span[] => ofOwnLine(spansWithin(reach.box, middle, half, ground, label.hit?.line), label)
  const onRow = within(reach.rowHalf)
  const near = within(reach.rowHalf * floating).filter((span) => !isOfOther(span, label, middle, others))
  const found = onRow.length > 0 ? onRow : near
  const row = ownColumn(oneRow(found, middle, label.hit?.line), label, others)
  const nearest = withoutTail(unreadNames(label, locator), row)
  if (lines === 1) return nearest
  const first = firstRow(nearest, near)
  const start = first[0]
  if (start === undefined) return []
  const { y, height } = reach.box
  const rest = spansWithin(reach.box, y + height / 2, height / 2, ground).filter((span) => isBelow(span, start))
  return [...first, ...runningOn(first, rest, reach, lines, (span, row) => isOfOther(span, label, row, others))]
}

/** A value goes on in rows so many heights below its label. */
const mostBelow = 5

/** The row up to what stands far behind it and begins where the value of a label further right and above does: that goes on there. */
const ownColumn = (row: readonly Span[], label: PlacedLabel, others: readonly PlacedLabel[]): readonly Span[] => {
  const beside = others.filter(({ box }) => {
    const above = centreY(label.box) - centreY(box)
    return box.x > label.box.x + label.box.width && above > 0 && above < mostBelow * box.height
  })
  const end = row.findIndex((span, index) => {
    const before = row.slice(0, index).findLast((other) => isOfSize(other, rowHeight(span)))
    if (before === undefined) return false
    const { x } = spanBox(span)
    const isFar = x - spanBox(before).x - spanBox(before).width > tornHeights * rowHeight(span)
    return isFar && beside.some(({ box }) => Math.abs(x - box.x - box.width) < columnHeights * rowHeight(span))
  })
  return end < 0 ? row : row.slice(0, end)
}

/** Another label of the column, or one between, stands left of the row, and nearer to it than the row `own`. */
const isOfOther = (span: Span, label: PlacedLabel, own: number, others: readonly PlacedLabel[]): boolean => {
  const row = rowOf(span)
  const isBetween = ({ x, width }: Box): boolean => x < spanBox(span).x && x + width > label.box.x
  return others.some((other) => isBetween(other.box) && Math.abs(centreY(other.box) - row) < Math.abs(own - row))
}

/** Rows are no closer than this share of their height. */
const leastStep = 0.45

const isBelow = (span: Span, other: Span): boolean => rowOf(span) - rowOf(other) >= leastStep * Math.min(rowHeight(span), rowHeight(other))

/** Boxes of long lines are higher than their text where they are tilted. */
const rowHeight = ({ line, from }: Span): number => line.chars[from]?.height ?? 0

/** Of a value in small rows beside a large label, the uppermost of those that are flush with the one nearest the label's middle. */
const firstRow = (nearest: readonly Span[], found: readonly Span[]): readonly Span[] => {
  const start = nearest[0]
  if (start === undefined) return []
  const flush = found.filter(
    (span) =>
      isBelow(start, span) && isOfSize(span, rowHeight(start)) && Math.abs(spanBox(span).x - spanBox(start).x) < spanBox(start).height,
  )
  const top = flush.reduce<Span | null>((best, span) => (best === null || isBelow(best, span) ? span : best), null)
  return top === null ? nearest : found.filter((span) => span === top || (!isBelow(span, top) && !isBelow(top, span)))
}

/** Rows that continue the first: flush with it, and no further apart than two lines of its text. */
const runningOn = (
  first: readonly Span[],
  rest: readonly Span[],
  reach: Reach,
  lines: number,
  isOther: (span: Span, row: number) => boolean,
): readonly Span[] => {
  const start = first[0]
  if (start === undefined) return []
  const head = { ...spanBox(start), height: rowHeight(start) }
  const taken: Span[] = []
  let bottom = rowOf(start)
  let rows = 1
  for (const span of [...rest].sort((a, b) => rowOf(a) - rowOf(b))) {
    const box = { ...spanBox(span), height: rowHeight(span) }
    const step = rowOf(span) - bottom
    const sameRow = rows > 1 && step < box.height / 2
    if (!sameRow && (rows === lines || step > 2.2 * Math.max(head.height, box.height) || isOther(span, bottom))) break
    if (!sameRow && Math.abs(box.x - head.x) > 2.5 * head.height && box.x > reach.box.x + 2.5 * head.height) continue
    taken.push(span)
    if (sameRow) continue
    bottom = rowOf(span)
    rows++
  }
  return taken
}

const belowLabel = ({ box }: PlacedLabel, lines: number, ground: Ground): readonly Span[] => {
  const height = box.height * 2.2 * lines
  const area = { x: box.x - box.height, y: box.y + box.height * 0.8, width: box.width + 2 * box.height, height }
  const spans = ground.sheet.lines.flatMap((line) => {
    if (!overlaps(line.box, area) || centreY(line.box) < area.y) return []
    return openSpans(line, 0, line.chars.length, ground)
  })
  spans.sort((a, b) => spanBox(a).y - spanBox(b).y)
  return spans.slice(0, lines)
}

const overlaps = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
