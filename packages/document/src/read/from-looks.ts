import type { Box, Glance } from '@recto/core'
import type { FieldSpec, Locator } from '../contract.ts'
import { doubtful } from '../doubt.ts'
import type { Ground } from '../ground.ts'
import { withoutTail } from '../locators/without-tail.ts'
import { checksOf } from '../score.ts'
import { centreY, inReadingOrder, type Span, spanBox, unite } from '../sheet.ts'
import { spansOf } from './look-spans.ts'
import { parse } from './parse.ts'
import { completes, readField } from './read-field.ts'
import { nothing, type Reading } from './reading.ts'

type Locators = readonly Locator<string>[]

/** How far a second look is trusted where the layout did not register. */
const looseFit = 0.9

/** Lines of longer values were each cropped from the whole picture already: only what may stand below them is looked at. */
const mostRowsAgain = 3

/** Whether looks at a value show its end alone. */
export const isLong = (locators: Locators, { value, spans }: Reading): boolean =>
  value !== null && spans.length > mostRowsAgain && locators.some(isParagraph)

const isParagraph = (locator: Locator<string>): boolean => locator.by === 'label' && locator.side !== 'above' && locator.lines > 1

/** A reading for each look at its text; a value that stands in several rows takes a look at each of them. */
export const fromLines = (
  field: FieldSpec<unknown>,
  locators: Locators,
  glances: readonly Glance[],
  ground: Ground,
  first: Reading,
): readonly Reading[] => {
  if (isLong(locators, first)) return []
  const looks = looksOf(locators, withoutSeals(field, glances), ground)
  const rows = Math.max(1, ...locators.map((locator) => (locator.by === 'rows' ? locator.boxesMm.length : 1)))
  const fit = ground.registration?.fit ?? looseFit
  return Array.from({ length: Math.ceil(looks.length / rows) }, (_, round) => {
    const spans = looks.slice(round * rows, (round + 1) * rows).flat()
    return spans.length === 0 ? nothing : readField(field, { spans, fit, source: 'glance' })
  })
}

/**
 * All that was seen in any look, where it says more than each of them: one misses a part that another finds. Taken only where nothing
 * else was read, or where it goes on in further rows.
 */
export const fromAll = (
  field: FieldSpec<unknown>,
  locators: Locators,
  glances: readonly Glance[],
  ground: Ground,
  first: Reading,
  best: Reading,
): Reading => {
  if (!locators.some(hasRows)) return best
  const looked = looksOf(locators, withoutSeals(field, glances), ground).flat()
  if (looked.length === 0) return best
  const isFree = locators.some(({ by }) => by === 'label')
  const added = [...first.spans]
  for (const span of looked) {
    const isNew = !added.some((other) => covers(spanBox(other), spanBox(span)))
    if (isNew && (!isFree || goesOn(first.spans, span))) added.push(span)
  }
  if (added.length === first.spans.length) return best
  const all = readField(field, { spans: inReadingOrder(added), fit: ground.registration?.fit ?? looseFit, source: 'glance' })
  const isMore = best.value === null || completes(best, all)
  return all.value !== null && isMore ? all : best
}

export const hasRows = (locator: Locator<string>): boolean => (locator.by === 'label' || locator.by === 'region') && locator.lines > 1

/** The text of a look without blanks. */
const textOf = (glance: Glance): string =>
  'lines' in glance
    ? glance.lines
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/gu, '')
    : ''

/** The dark ink under a seal says a part of what was read first: the rest is the seal's. */
export const isSealed = (field: FieldSpec<unknown>, { text }: Reading, glances: readonly Glance[]): boolean => {
  const whole = text.replace(/\s+/gu, '')
  const isPart = (dark: string): boolean => dark.length < whole.length && whole.includes(dark) && isWhole(field, dark)
  return field.kind === 'text' && darkTexts(glances).some(isPart)
}

/** What fails its checks, and of which nothing is left without red ink, is a seal's alone. */
export const isSealAlone = ({ kind }: FieldSpec<unknown>, { failed }: Reading, glances: readonly Glance[]): boolean => {
  const dark = glances.filter((glance) => 'ink' in glance && glance.ink === 'dark')
  return kind === 'text' && failed.length > 0 && dark.length > 0 && dark.every((glance) => textOf(glance) === '')
}

/** A look that is less sure than this saw next to nothing: what a seal leaves of print can be faint. */
const faint = 0.7

/**
 * The looks that count: what was read surely on a sealed place is spoken against by a clear one alone, and what was read of all of the page
 * without its seals by none that sees them.
 */
export const heard = ({ sealed }: FieldSpec<unknown>, first: Reading, glances: readonly Glance[]): readonly Glance[] => {
  const isFree = first.value !== null && first.failed.length === 0 && isOfDarkInk(first)
  const counting = isFree ? glances.filter((glance) => !('ink' in glance) || !('lines' in glance) || glance.ink !== 'any') : glances
  return sealed === true && first.confidence >= doubtful
    ? counting.filter((glance) => !('lines' in glance) || glance.lines.every((line) => line.confidence >= faint))
    : counting
}

/** It was read without red ink in the first place. */
const isOfDarkInk = ({ spans }: Reading): boolean => spans.length > 0 && spans.every(({ line }) => line.line.ink === 'dark')

/** What stands on a sealed place says nothing of a value that was read there: looked at without red ink it is something else. */
export const isUnconfirmed = (field: FieldSpec<unknown>, reading: Reading, glances: readonly Glance[]): boolean => {
  const { value } = reading
  if (field.sealed !== true || typeof value !== 'string' || isOfDarkInk(reading)) return false
  const dark = darkTexts(glances)
  return dark.length > 0 && !dark.some((text) => bare(text).includes(bare(value)) || parse(field, text).data === value)
}

/** Without what values are parted by. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s,]+/gu, '')

const darkTexts = (glances: readonly Glance[]): readonly string[] =>
  glances.flatMap((glance) => ('ink' in glance && glance.ink === 'dark' && textOf(glance) !== '' ? [textOf(glance)] : []))

/** Of looks at free text with and without the ink of a seal: where the latter sees a part of the former, the rest is the seal's. */
const withoutSeals = (field: FieldSpec<unknown>, glances: readonly Glance[]): readonly Glance[] => {
  if (field.kind !== 'text') return glances
  const dark = darkTexts(glances).filter((text) => isWhole(field, text))
  const hasSeal = (glance: Glance): boolean =>
    'ink' in glance && glance.ink === 'any' && dark.some((text) => text.length < textOf(glance).length && textOf(glance).includes(text))
  return glances.filter((glance) => !hasSeal(glance))
}

/** What its checks refuse may have lost more than the seal. */
const isWhole = (field: FieldSpec<unknown>, text: string): boolean => {
  const parsed = parse(field, text)
  return parsed.success && checksOf(field, parsed.data).every((check) => check.holds(parsed.data))
}

/**
 * What each look saw, in reading order, without the last letters of the label before the value: where that was seen elsewhere only those
 * with the colon behind them.
 */
const looksOf = (locators: Locators, glances: readonly Glance[], ground: Ground): readonly (readonly Span[])[] => {
  const labels = locators.flatMap((locator) => (locator.by === 'label' ? locator.labels : []))
  const seen = ground.labels.filter(({ label, hit }) => hit?.strong === true && labels.includes(label))
  return glances.flatMap((glance) => {
    if (glance.see !== 'line' && glance.see !== 'lines') return []
    const spans = inReadingOrder(spansOf(glance, ground))
    const needsColon = seen.length > 0 && !seen.some(({ box }) => spans.slice(0, 1).some((span) => beginsIn(span, box)))
    return [withoutTail(labels, spans, needsColon)]
  })
}

/** The middle of the first character stands in the box. */
const beginsIn = ({ line: { chars }, from }: Span, { x, y, width, height }: Box): boolean => {
  const first = chars[from]
  if (first === undefined) return false
  const [middle, row] = [first.x + first.width / 2, centreY(first)]
  return middle >= x && middle <= x + width && row >= y && row <= y + height
}

/** Two looks find one thing in boxes that share at least this much of the smaller. */
const sharedLength = 0.4

const covers = (a: Box, b: Box): boolean => {
  const shared = (from: number, to: number, other: number, end: number): number => Math.min(to, end) - Math.max(from, other)
  const width = shared(a.x, a.x + a.width, b.x, b.x + b.width) / Math.min(a.width, b.width)
  const height = shared(a.y, a.y + a.height, b.y, b.y + b.height) / Math.min(a.height, b.height)
  return width > sharedLength && height > sharedLength
}

/** Rows of a paragraph begin within so many heights of its left edge, and follow within so many. */
const mostShift = 1
const mostStep = 2

const goesOn = (first: readonly Span[], span: Span): boolean => {
  const last = first.at(-1)
  if (last === undefined) return false
  const [whole, row, box] = [unite(first.map(spanBox)), spanBox(last), spanBox(span)]
  const step = (centreY(box) - centreY(row)) / row.height
  return Math.abs(box.x - whole.x) < mostShift * row.height && step > 0.4 && step < mostStep
}
