import { type Box, boxOf, grow, invert, type Matrix3, type TextPage, transformQuad } from '@recto/core'
import { type Fields, type Layout, locatorsOf } from './contract.ts'
import { hitQuad, type LabelHit, partQuad, partsOf } from './find-labels.ts'
import { type LayoutMatch, standsOn } from './match-layouts.ts'
import { overprintShift, shifted } from './overprint.ts'
import type { Registration } from './register.ts'
import { levelling, type PlacedLine, placeLines, type Sheet } from './sheet.ts'
import { trusted } from './trusted.ts'

/** A printed label in the sheet's space: seen, or expected where the registered layout prints it. */
export interface PlacedLabel {
  readonly label: string
  readonly box: Box
  /** Where it was read; `null` when it was not. */
  readonly hit: LabelHit | null
  /** Its right edge is where the label ends: it was read, or the layout says how wide it is printed. */
  readonly isWhole: boolean
  /** How far it can be trusted as the start of a value, 0..1. */
  readonly fit: number
}

/** A label that was read, in the sheet's space. */
export interface PrintedLabel {
  readonly hit: LabelHit
  readonly box: Box
  /** It stands where the layout has it; the same words elsewhere may be of a value. */
  readonly isInPlace: boolean
}

/** Everything that locators look at: the page's lines and a layout's labels, in one level space. */
export interface Ground {
  /** The layout's own lines: those of other documents and of portraits are left out. */
  readonly sheet: Sheet
  /** From the sheet's space to page px. */
  readonly toPage: Matrix3
  readonly registration: Registration | null
  readonly labels: readonly PlacedLabel[]
  /** Labels that were read, also where values slipped so far that labels do not tell where they are: none of their letters is of a value. */
  readonly printed: readonly PrintedLabel[]
  /** Boxes that hold no text by design (portraits, seals), in the sheet's space. */
  readonly blocks: readonly Box[]
  /** The layout's outline in the sheet's space; `null` when it is not registered. */
  readonly bounds: Box | null
  /** What a born-digital file states about itself. */
  readonly facts: NonNullable<TextPage['facts']>
}

const fitOfHit = (hit: LabelHit): number => (hit.cost === 0 ? 1 : hit.strong ? 0.98 : 0.93)
const fitOfExpected = 0.9

/** Around the whole label, as high as its last part: what was read apart is tilted apart. */
const boxOfHit = (hit: LabelHit, toSpace: Matrix3): Box => {
  const last = boxOf(transformQuad(partQuad(hit), toSpace))
  const { x } = boxOf(transformQuad(hitQuad(hit), toSpace))
  return { ...last, x, width: last.x + last.width - x }
}

/** Text may reach this far over the edge of a registered layout, mm. */
const marginMm = 3

/** What a layout's locators look at; both extractions of a page look at the same. */
export const layGround = (page: TextPage, match: LayoutMatch, layout: Layout<string>, fields: Fields): Ground => {
  const ground = laid.get(match) ?? groundOf(page, match, layout, fields)
  laid.set(match, ground)
  return ground
}

const laid = new WeakMap<LayoutMatch, Ground>()

const groundOf = (page: TextPage, match: LayoutMatch, layout: Layout<string>, fields: Fields): Ground => {
  const found = match.registration === null ? null : trusted(match.registration, layout)
  const shift = found === null ? null : overprintShift(layout, found, page.lines)
  const registration = found === null || shift === null ? found : shifted(found, shift)
  const toSpace = registration?.toMm ?? levelling(page.lines)
  const seen = match.hits.map(
    (hit): PlacedLabel => ({
      label: hit.label,
      box: printedWide(boxOfHit(hit, toSpace), registration === null ? undefined : layout.places?.[hit.label]),
      hit,
      isWhole: true,
      fit: fitOfHit(hit),
    }),
  )
  const inPlace = new Set(registration?.inliers ?? match.hits)
  const printed = match.hits.map((hit): PrintedLabel => ({ hit, box: boxOfHit(hit, toSpace), isInPlace: inPlace.has(hit) }))
  const bounds = registration === null ? null : grow({ x: 0, y: 0, ...layout.size }, marginMm)
  const blocks = registration === null ? [] : blocksOf(layout, fields)
  const { beside = [] } = match
  const stands = ({ line, box }: PlacedLine): boolean =>
    !beside.some((quad) => standsOn(line, quad)) &&
    (bounds === null || centreIn(box, bounds)) &&
    !blocks.some((block) => centreIn(box, block))
  const sheet = placeLines(page.lines, toSpace)
  const lines = sheet.lines.filter((line) => stands(line) && !(shift !== null && isPrinted(line, match.hits)))
  return {
    registration,
    toPage: registration?.toPage ?? invert(toSpace),
    printed,
    labels: shift !== null ? [] : registration === null ? seen : [...seen, ...expected(layout, seen, lines, registration)],
    sheet: { ...sheet, lines },
    blocks,
    bounds,
    facts: page.facts ?? {},
  }
}

/** A label's box up to where its letters are spread to: the last of them may not have been read with the others. */
const printedWide = (box: Box, place: Places[string] | undefined): Box => {
  const [x, , width] = place ?? [0, 0]
  return width === undefined ? box : { ...box, width: Math.max(box.width, x + width / 2 - box.x) }
}

/** Nothing of the line was typed over the form. */
const isPrinted = ({ line }: PlacedLine, hits: readonly LabelHit[]): boolean =>
  hits.flatMap(partsOf).some((part) => part.line === line && part.from === 0 && part.to === line.chars.length)

type Places = NonNullable<Layout<string>['places']>

/**
 * Labels that the layout prints but nobody read, at their places, in the size of those that were read; where none was, labels are
 * as large as the text.
 */
const expected = (
  layout: Layout<string>,
  seen: readonly PlacedLabel[],
  lines: readonly PlacedLine[],
  { fit }: Registration,
): readonly PlacedLabel[] => {
  const height = median((seen.length > 0 ? seen : lines).map(({ box }) => box.height))
  const width = seen.length > 0 ? median(seen.map(({ label, box }) => box.width / [...label].length)) : height
  return unseenPlaces(layout.places ?? {}, seen)
    .map(([label, [x, y, printed]]) => {
      const length = printed ?? [...label].length * width
      const box = { x: x - length / 2, y: y - height / 2, width: length, height }
      return { label, box, hit: null, isWhole: printed !== undefined, fit: fitOfExpected * fit }
    })
    .filter(({ box }) => !seen.some((other) => centreIn(box, other.box)))
}

/** Labels that nobody read: of those that the form may print at one place, the first, and none where another of them was read. */
const unseenPlaces = (places: Places, seen: readonly PlacedLabel[]): readonly (readonly [string, Places[string]])[] => {
  const taken = new Set(seen.map(({ label }) => String(places[label])))
  const isFirst = (place: string, index: number): boolean => Object.values(places).findIndex((other) => String(other) === place) === index
  return Object.entries(places).filter(([, place], index) => !taken.has(String(place)) && isFirst(String(place), index))
}

const blocksOf = (layout: Layout<string>, fields: Fields): readonly Box[] =>
  Object.keys(layout.find)
    .filter((key) => fields[key]?.kind === 'area')
    .flatMap((key) => locatorsOf(layout, key).flatMap((locator) => (locator.by === 'region' ? [locator.boxMm] : [])))

/** The middle value, of an even number the upper one; 0 of none. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

const centreIn = (box: Box, bounds: Box): boolean => {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  return x >= bounds.x && x <= bounds.x + bounds.width && y >= bounds.y && y <= bounds.y + bounds.height
}
