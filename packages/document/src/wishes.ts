import { type Box, quadOfBox, transformQuad, type Wish } from '@recto/core'
import { type DocumentSpec, type FieldKind, type FieldSpec, type Layout, type Locator, locatorsOf } from './contract.ts'
import type { Ground } from './ground.ts'
import type { Known } from './locators/dependent.ts'
import { reachOf } from './locators/reach.ts'
import type { Reading } from './read/reading.ts'
import { closeWishes, colourWishes } from './scene-wishes.ts'
import { spanBox, unite } from './sheet.ts'

/** Fields below this are looked at again. */
const doubtful = 0.9

/** What was read is cropped this many text heights wider than it was found. */
const margin = 0.35

/** Kinds that one crop cannot show. */
const notAgain: readonly FieldKind[] = ['area', 'rows', 'list']

/** The lines of longer values were each cropped from the whole picture already: a second look only loses some of them. */
const mostRowsAgain = 3

const anyInk = ['any'] as const
const bothInks = ['any', 'dark'] as const

type Spec = Pick<DocumentSpec, 'view' | 'fields' | 'models' | 'seals'>

/**
 * A second look for each field that is doubtful, and in a registered layout for each that was missed; one for each box of a colour, one
 * for each field of a QR code, and always one for a scene's numbers when the document names the recogniser that knows them.
 */
export const wishesOf = (spec: Spec, layout: Layout<string>, ground: Ground, known: Known, document: string): readonly Wish[] =>
  [...known].flatMap(([key, reading]): readonly Wish[] => {
    const field = spec.fields[key]
    if (field === undefined || notAgain.includes(field.kind)) return []
    if (ground.registration === null && reading.spans.length === 0) return []
    const locators = locatorsOf(layout, key)
    const id = `${document}/${key}`
    const special = [
      ...colourWishes(id, locators, ground),
      ...codeWishes(id, locators, ground),
      ...closeWishes(id, recognizerOf(spec, field), locators, ground),
    ]
    if (special.length > 0) return special
    const isSure = reading.value !== null && reading.source !== 'derived' && reading.confidence >= doubtful
    if (isSure && !mayGoOn(locators, reading)) return []
    if (reading.value !== null && reading.spans.length > mostRowsAgain && locators.some(isParagraph)) return []
    const box = whereToLook(locators, ground, reading)
    if (box === null) return []
    const inks = spec.seals === 'red' ? bothInks : anyInk
    const see = locators.some(hasRows) ? 'lines' : 'line'
    const alphabet = field.alphabet === undefined ? {} : { alphabet: field.alphabet }
    return inks.map((ink): Wish => ({ id, quad: transformQuad(quadOfBox(box), ground.toPage), see, ink, ...alphabet }))
  })

/** The whole document for its codes: they are found by their own marks. */
const codeWishes = (id: string, locators: readonly Locator<string>[], { bounds, toPage }: Ground): readonly Wish[] =>
  bounds !== null && locators.some((locator) => locator.by === 'code')
    ? [{ id, quad: transformQuad(quadOfBox(bounds), toPage), see: 'codes' }]
    : []

const recognizerOf = ({ view, models }: Spec, { kind }: FieldSpec<unknown>): string | undefined =>
  view === 'scene' && kind === 'code' ? models?.recognizer : undefined

const isParagraph = (locator: Locator<string>): boolean => locator.by === 'label' && locator.lines > 1

/** Whether a value may take several rows there. */
const hasRows = (locator: Locator<string>): boolean => (locator.by === 'label' || locator.by === 'region') && locator.lines > 1

/** A row that reaches this share of its box is full. */
const full = 0.8

/** The last row that was read is full and the box has room for another: a lone character there is easily missed. */
const mayGoOn = (locators: readonly Locator<string>[], { spans }: Reading): boolean => {
  const last = spans.at(-1)
  return locators.some((locator) => {
    if (last === undefined || locator.by !== 'region' || spans.length >= locator.lines) return false
    const { x, width } = spanBox(last)
    return x + width >= locator.boxMm.x + full * locator.boxMm.width
  })
}

/** Where the value was read; of several rows in a box some may have been missed, so that the whole box is looked at. */
const whereToLook = (locators: readonly Locator<string>[], ground: Ground, reading: Reading): Box | null => {
  for (const locator of locators) if (locator.by === 'region' && locator.lines > 1) return locator.boxMm
  return reading.spans.length > 0 ? spread(unite(reading.spans.map(spanBox)), margin / reading.spans.length) : expectedBox(locators, ground)
}

const spread = ({ x, y, width, height }: Box, heights: number): Box => {
  const by = heights * height
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

/** The declared box, else the space from the label to the next. */
const expectedBox = (locators: readonly Locator<string>[], ground: Ground): Box | null => {
  for (const locator of locators) {
    if (locator.by === 'region') return locator.boxMm
    if (locator.by !== 'label' || locator.side !== 'right') continue
    const label = ground.labels.find((other) => locator.labels.includes(other.label))
    if (label !== undefined) return upToEdge(reachOf(label, locator, ground).box, ground)
  }
  return null
}

/** The box up to the layout's edge, or to a block in its rows. */
const upToEdge = ({ x, y, width, height }: Box, { bounds, blocks }: Ground): Box => {
  const inRows = blocks.filter((block) => block.y < y + height && block.y + block.height > y && block.x > x)
  const edge = bounds === null ? x + width : bounds.x + bounds.width
  return { x, y, width: Math.min(width, edge - x, ...inRows.map((block) => block.x - x)), height }
}
