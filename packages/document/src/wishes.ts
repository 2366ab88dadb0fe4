import { type Box, type Ink, quadOfBox, transformQuad, type Wish } from '@recto/core'
import { aroundPrint } from './around-print.ts'
import { type DocumentSpec, type FieldKind, type FieldSpec, isRows, type Layout, type Locator, locatorsOf } from './contract.ts'
import { doubtful, lookMargin } from './doubt.ts'
import type { Ground } from './ground.ts'
import type { LabelLocator } from './locator.ts'
import { spaceAbove } from './locators/above-label.ts'
import type { Known } from './locators/dependent.ts'
import { labelsFor } from './locators/labels-for.ts'
import { reachOf } from './locators/reach.ts'
import { hasRows, isLong } from './read/from-looks.ts'
import type { Reading } from './read/reading.ts'
import { rowWishes } from './row-wishes.ts'
import { closeWishes, colourWishes } from './scene-wishes.ts'
import { centreY, spanBox, unite } from './sheet.ts'
import { isBox, isWhole } from './whole-block.ts'

/** Kinds that one crop cannot show. */
const notAgain: readonly FieldKind[] = ['area', 'list']

const darkInk = ['dark'] as const

type Spec = Pick<DocumentSpec, 'view' | 'fields' | 'models' | 'seals' | 'ruled'>

/** The looks at what is doubtful. */
const inksOf = ({ seals, ruled }: Spec): readonly Ink[] => [
  'any',
  ...(seals === undefined ? [] : darkInk),
  ...(ruled === true ? (['unruled'] as const) : []),
]

/**
 * A second look for each field that is doubtful or was missed where it should stand; one for each box of a colour, one
 * for each field of a QR code, and always one for a scene's numbers when the document names the recogniser that knows them.
 */
export const wishesOf = (spec: Spec, layout: Layout<string>, ground: Ground, known: Known, document: string): readonly Wish[] =>
  [...known].flatMap(([key, reading]): readonly Wish[] => {
    const field = spec.fields[key]
    if (field === undefined || notAgain.includes(field.kind)) return []
    const inks = inksOf(spec)
    if (isRows(field)) return rowWishes(key, field, locatorsOf(layout, key), ground, reading, document, inks)
    if (reading.spans.length === 0 && (field.optional || isOfEmptyGroup(key, layout, known))) return []
    const locators = locatorsOf(layout, key)
    const id = `${document}/${key}`
    const special = [
      ...colourWishes(id, locators, ground),
      ...codeWishes(id, locators, ground),
      ...closeWishes(id, recognizerOf(spec, field), locators, ground),
    ]
    if (special.length > 0) return special
    const isSure = reading.value !== null && reading.source !== 'derived' && reading.confidence >= doubtful
    const isSettled = field.sealed !== true && (isSure || isWhole(locators, reading))
    const goesOn = mayGoOn(locators, ground, reading)
    if (isSettled && !goesOn) return []
    const further = goesOn && !locators.some(isBox) ? [whereToGoOn(locators, ground, reading)] : []
    const isOwnKnown = isLong(locators, reading) || (isSettled && further.length > 0)
    const boxes = [...(isOwnKnown ? [] : whereToLook(field, locators, ground, reading)), ...further]
    const alphabet = field.alphabet === undefined ? {} : { alphabet: field.alphabet }
    // Headings are sought on all of the page in dark ink where seals lie anywhere.
    const isSeenUnsealed = spec.seals === 'anywhere' && locators.some(isAbove)
    // Blocks of several lines stand beside rules, not over them, and what a rule crosses is found in parts at least.
    const wish = (see: 'line' | 'lines', box: Box): readonly Wish[] =>
      (isSure && field.sealed === true ? darkInk : inks)
        .filter((ink) => see === 'line' || (ink === 'dark' ? !isSeenUnsealed : ink === 'any'))
        .filter((ink) => ink !== 'unruled' || reading.spans.length > 0)
        .map((ink): Wish => ({ id, quad: transformQuad(quadOfBox(box), ground.toPage), see, ink, ...alphabet }))
    return [
      ...boxes.flatMap((box) => wish(locators.some(hasRows) ? 'lines' : 'line', box)),
      ...brokenRow(locators, ground, reading).flatMap((row) => wish('line', row)),
    ]
  })

/** Whether nothing was read of a group of fields that are filled in together. */
const isOfEmptyGroup = (key: string, { together = [] }: Layout<string>, known: Known): boolean => {
  const groups = together.filter((group) => group.includes(key))
  return groups.length > 0 && groups.every((group) => group.every((other) => (known.get(other)?.spans.length ?? 0) === 0))
}

/** Parts of one row in a box of several that make no value: lone strokes between them are missed where boxes are looked for, so the row is one. */
const brokenRow = (locators: readonly Locator<string>[], ground: Ground, { value, spans }: Reading): readonly Box[] => {
  if (value !== null || spans.length === 0 || ground.registration === null) return []
  const boxes = spans.map(spanBox)
  const row = unite(boxes)
  const isOneRow = boxes.every((box) => Math.abs(centreY(box) - centreY(row)) < box.height / 2)
  return locators.flatMap((locator) =>
    isOneRow && isBox(locator) ? [{ ...locator.boxMm, y: row.y - lookMargin * row.height, height: row.height * (1 + 2 * lookMargin) }] : [],
  )
}

/** The whole document for its codes: they are found by their own marks. */
const codeWishes = (id: string, locators: readonly Locator<string>[], { bounds, toPage }: Ground): readonly Wish[] =>
  bounds !== null && locators.some((locator) => locator.by === 'code')
    ? [{ id, quad: transformQuad(quadOfBox(bounds), toPage), see: 'codes' }]
    : []

const recognizerOf = ({ view, models }: Spec, { kind }: FieldSpec<unknown>): string | undefined =>
  view === 'scene' && kind === 'code' ? models?.recognizer : undefined

/** A row that reaches this share of its box is full; one of a paragraph that ends so many heights before the longest. */
const full = 0.8
const fullWithin = 1.8

/** A value's only row that reaches this share of the way to the next label, or to the edge, which has a margin. */
const fullAlone = 0.7

/** What ends a paragraph. */
const ending = /[。.）)*]$/u

/** The last row that was read is full and there is room for another: a lone character there is easily missed. */
const mayGoOn = (locators: readonly Locator<string>[], ground: Ground, { spans, text }: Reading): boolean => {
  const last = spans.at(-1)
  if (last === undefined) return false
  const { x, width, height } = spanBox(last)
  const end = x + width
  return locators.some((locator) => {
    if (!hasRows(locator) || !('lines' in locator) || spans.length >= locator.lines || isAbove(locator)) return false
    if (locator.by === 'region') return end >= locator.boxMm.x + full * locator.boxMm.width
    if (ending.test(text.trim())) return false
    const whole = unite(spans.map(spanBox))
    if (spans.length > 1) return end >= whole.x + whole.width - fullWithin * height
    const room = expectedBox([locator], ground)
    return room !== null && end >= room.x + fullAlone * room.width
  })
}

/** So many heights below the last row another may stand. */
const rowsBelow = 1.8

/** The last row and the one that may stand below it, above the row of the next label. */
const whereToGoOn = (locators: readonly Locator<string>[], ground: Ground, { spans }: Reading): Box => {
  const boxes = spans.map(spanBox)
  const [whole, row] = [unite(boxes), boxes.at(-1) as Box]
  const room = expectedBox(locators, ground)
  const bottom = Math.min(row.y + row.height * (1 + rowsBelow), room === null ? Number.POSITIVE_INFINITY : room.y + room.height)
  const margin = lookMargin * row.height
  const [left, top] = [whole.x - margin, row.y - margin]
  return { x: left, y: top, width: whole.width + 2 * margin, height: Math.max(bottom, row.y + row.height) - top }
}

/**
 * Where the value was read, and where it fails its checks in all of its place too: a part of it may have been missed. Of several rows in a
 * box some may have been missed, so that the whole box is looked at.
 */
const whereToLook = (
  { sealed }: FieldSpec<unknown>,
  locators: readonly Locator<string>[],
  ground: Ground,
  reading: Reading,
): readonly Box[] => {
  for (const locator of locators) if (isBox(locator) && ground.registration !== null) return [locator.boxMm]
  const expected = expectedBox(locators, ground)
  if (expected !== null && locators.some(isAbove)) return [expected]
  const place = expected === null ? [] : [expected]
  if (reading.spans.length === 0) return place
  const print = aroundPrint(reading.spans)
  const own = sealed === true && expected !== null && reading.confidence < doubtful ? upTo(expected, print) : print
  const isOneLook = reading.failed.length === 0 || locators.some(({ by }) => by === 'rows')
  return isOneLook ? [own] : [own, ...place]
}

/** What was read doubtfully on a sealed place up to the right edge of that: the seal may hide its end. */
const upTo = (place: Box, print: Box): Box => ({ ...print, width: Math.max(print.width, place.x + place.width - print.x) })

/** A heading: seals stand over it by design, so that a part of it says nothing of the rest. */
const isAbove = (locator: Locator<string>): locator is LabelLocator => locator.by === 'label' && locator.side === 'above'

/** The declared box, else the space from the label to the next. */
const expectedBox = (locators: readonly Locator<string>[], ground: Ground): Box | null => {
  for (const locator of locators) {
    if (locator.by === 'region' && ground.registration !== null) return locator.boxMm
    if (locator.by !== 'label' || locator.side === 'below') continue
    const label = labelsFor(locator, ground)[0]
    if (label !== undefined && isAbove(locator)) return spaceAbove(label, locator, ground)
    const box = label === undefined ? null : upToEdge(reachOf(label, locator, ground).box, ground)
    if (box !== null && box.width > 0) return box
  }
  return null
}

/** The box up to the layout's edge, to that of the text where the layout is not registered, or to a block in its rows. */
const upToEdge = ({ x, y, width, height }: Box, { bounds, blocks, sheet }: Ground): Box => {
  const inRows = blocks.filter((block) => block.y < y + height && block.y + block.height > y && block.x > x)
  const { x: left, width: wide } = bounds ?? unite(sheet.lines.map(({ box }) => box))
  const edge = left + wide
  return { x, y, width: Math.min(width, edge - x, ...inRows.map((block) => block.x - x)), height }
}
