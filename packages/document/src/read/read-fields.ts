import type { Glance } from '@recto/core'
import { type Check, type FieldSpec, type Fields, type Layout, type Locator, locatorsOf } from '../contract.ts'
import type { Ground } from '../ground.ts'
import type { Known } from '../locators/dependent.ts'
import { isDependent, locate } from '../locators/locate.ts'
import { isProven } from '../score.ts'
import { placeLine, type Span, spanBox } from '../sheet.ts'
import { readField, weigh } from './read-field.ts'
import type { Reading } from './reading.ts'

const nothing: Reading = {
  value: null,
  text: '',
  read: 0,
  tried: 1,
  place: 0,
  confidence: 0,
  source: 'text',
  quads: [],
  spans: [],
  passed: [],
  failed: [],
  issues: [{ code: 'not-found', message: 'Nothing was read where this field stands.' }],
}

/** All fields of a layout as its locators and the glances give them; rules are not weighed yet. */
export const readFields = (
  fields: Fields,
  layout: Layout<string>,
  ground: Ground,
  glances: ReadonlyMap<string, readonly Glance[]>,
): Known => {
  const keys = Object.keys(layout.find)
  const offers = new Map(keys.map((key) => [key, offersOf(fieldOf(fields, key), locatorsOf(layout, key), ground)]))
  const direct = settle(offers)
  const known = new Map<string, Reading>()
  for (const key of keys) {
    const looked = (glances.get(key) ?? []).map((glance) => fromGlance(fieldOf(fields, key), glance, ground))
    known.set(
      key,
      looked.reduce<Reading>((best, look) => weigh(best, look), direct.get(key) ?? nothing),
    )
  }
  for (const key of keys) known.set(key, depend(fieldOf(fields, key), locatorsOf(layout, key), ground, known, known.get(key) ?? nothing))
  return known
}

const fieldOf = (fields: Fields, key: string): FieldSpec<unknown> => fields[key] as FieldSpec<unknown>

/** What the locators offer, in the order in which it is to be taken: accepted before unacceptable, then the locators' own order. */
const offersOf = (field: FieldSpec<unknown>, locators: readonly Locator<string>[], ground: Ground): readonly Reading[] => {
  const readings = locators
    .filter((locator) => !isDependent(locator))
    .flatMap((locator) =>
      locate(locator, ground, new Map())
        .map((candidate) => readField(field, candidate))
        .sort((a, b) => b.confidence - a.confidence),
    )
  return [...readings.filter(({ value }) => value !== null), ...readings.filter(({ value }) => value === null)]
}

/** Gives each span of text to its surest claimant: who loses it takes his next offer. */
const settle = (offers: ReadonlyMap<string, readonly Reading[]>): ReadonlyMap<string, Reading> => {
  const queues = new Map([...offers].map(([key, readings]) => [key, [...readings]]))
  for (;;) {
    const heads = [...queues].flatMap(([key, [head]]) => (head === undefined ? [] : [{ key, head }]))
    const loser = heads.find(({ key, head }) =>
      heads.some((other) => other.key !== key && other.head.confidence >= head.confidence && contests(other.head.spans, head.spans)),
    )
    if (loser === undefined) return new Map(heads.map(({ key, head }) => [key, head]))
    queues.get(loser.key)?.shift()
  }
}

/** More than half of the second's characters are claimed by the first. */
const contests = (first: readonly Span[], second: readonly Span[]): boolean => {
  const shared = second.reduce(
    (total, span) =>
      total +
      first
        .filter((other) => other.line.line === span.line.line)
        .reduce((sum, other) => sum + Math.max(0, Math.min(other.to, span.to) - Math.max(other.from, span.from)), 0),
    0,
  )
  const length = second.reduce((total, span) => total + span.to - span.from, 0)
  return length > 0 && shared > length / 2
}

const fromGlance = (field: FieldSpec<unknown>, glance: Glance, ground: Ground): Reading => {
  if (glance.see !== 'line' && glance.see !== 'lines') return nothing
  const spans = glance.lines
    .map((line) => placeLine(line, ground.sheet.toSpace))
    .map((line) => ({ line, from: 0, to: line.line.chars.length }))
    .filter((span) => span.to > 0)
    .sort((a, b) => spanBox(a).y - spanBox(b).y)
  return spans.length === 0 ? nothing : readField(field, { spans, fit: ground.registration?.fit ?? 0.9, source: 'glance' })
}

/**
 * A field that was not read is taken from the field it follows from. One that was read is read again as what follows, when the
 * other field is proven: another spelling of the same print may agree.
 */
const depend = (
  field: FieldSpec<unknown>,
  locators: readonly Locator<string>[],
  ground: Ground,
  known: Known,
  reading: Reading,
): Reading => {
  for (const locator of locators.filter(isDependent)) {
    const followed = locate(locator, ground, known)
      .map((candidate) => readField(field, candidate))
      .find(({ value }) => value !== null)
    if (followed === undefined) continue
    if (reading.value === null) return { ...followed, text: reading.text }
    const basis = 'of' in locator ? known.get(locator.of) : undefined
    if (basis === undefined || !isProven(basis) || reading.value === followed.value) continue
    const agrees: Check<unknown> = { code: 'agrees', chance: 0.5, holds: (value) => value === followed.value }
    const { failed, ...again } = readField(
      { ...field, checks: [...(field.checks ?? []), agrees] },
      { spans: reading.spans, fit: reading.place, source: reading.source },
    )
    if (failed.length === 0) return { ...again, failed }
  }
  return reading
}
