import type { Box, Glance } from '@recto/core'
import { type Check, type FieldSpec, type Fields, isRows, type Layout, type Locator, locatorsOf } from '../contract.ts'
import type { Ground } from '../ground.ts'
import { codesOf } from '../locators/by-code.ts'
import { colourOf } from '../locators/by-colour.ts'
import { factOn } from '../locators/by-fact.ts'
import type { Known } from '../locators/dependent.ts'
import { isDependent, locate } from '../locators/locate.ts'
import { isProven } from '../score.ts'
import { byReading, type Span, spanBox } from '../sheet.ts'
import { fromAll, fromLines, heard, isSealAlone, isSealed, isUnconfirmed } from './from-looks.ts'
import { offersOf } from './offers.ts'
import { contradicted, readField, weigh } from './read-field.ts'
import { readRows } from './read-rows.ts'
import { nothing, type Reading } from './reading.ts'

/** All fields of a layout as its locators and the glances give them; rules are not weighed yet. */
export const readFields = (
  fields: Fields,
  layout: Layout<string>,
  ground: Ground,
  glances: ReadonlyMap<string, readonly Glance[]>,
): Known => {
  const tables = tablesOf(fields, layout, ground, glances)
  const inRows = [...tables.values()].flatMap(({ spans }) => spans)
  const keys = Object.keys(layout.find).filter((key) => !tables.has(key))
  const claims = keys.flatMap((key) => {
    const field = fieldOf(fields, key)
    return claimsOf(field, key, outside(inRows, offersOf(key, field, locatorsOf(layout, key), ground)))
  })
  const direct = gather(fields, settle(claims))
  const known = new Map<string, Reading>(tables)
  for (const key of keys) {
    const field = fieldOf(fields, key)
    const locators = locatorsOf(layout, key)
    const seenFirst = direct.get(key) ?? nothing
    const seen = heard(field, seenFirst, glances.get(key) ?? [])
    if (isSealAlone(field, seenFirst, seen)) continue
    const first = isSealed(field, seenFirst, seen) ? nothing : seenFirst
    const looked = [
      ...fromLines(field, locators, seen, ground, first),
      ...fromColours(field, locators, seen),
      ...fromCodes(field, locators, seen, ground),
      ...fromFacts(field, locators, ground),
    ]
    const best = looked.reduce<Reading>((best, look) => weigh(best, look, field), first)
    const whole = fromAll(field, locators, seen, ground, first, best)
    known.set(key, isUnconfirmed(field, whole, seen) ? contradicted(whole, 'Without red ink it does not stand there.') : whole)
  }
  for (const key of keys) known.set(key, depend(fieldOf(fields, key), locatorsOf(layout, key), ground, known, known.get(key) ?? nothing))
  return known
}

/** Tables come first: what stands in their rows is no other field's. */
const tablesOf = (
  fields: Fields,
  layout: Layout<string>,
  ground: Ground,
  glances: ReadonlyMap<string, readonly Glance[]>,
): ReadonlyMap<string, Reading> =>
  new Map(
    Object.keys(layout.find).flatMap((key) => {
      const field = fieldOf(fields, key)
      return isRows(field) ? [[key, readRows(key, field, locatorsOf(layout, key), ground, glances)] as const] : []
    }),
  )

const fieldOf = (fields: Fields, key: string): FieldSpec<unknown> => fields[key] as FieldSpec<unknown>

/** What one field, or one member of a list, would take: the first that nobody claims with more right. */
interface Claim {
  readonly key: string
  readonly offers: Iterable<Reading>
}

/** Offers that do not take what stands in the rows of a table. */
function* outside(inRows: readonly Span[], offers: Iterable<Reading>): Generator<Reading> {
  for (const offer of offers) if (!contests(inRows, offer.spans)) yield offer
}

/** A list claims each acceptable reading for itself, one for each place on the page. */
const claimsOf = (field: FieldSpec<unknown>, key: string, offers: Iterable<Reading>): readonly Claim[] => {
  if (field.item === undefined) return [{ key, offers }]
  const distinct = [...offers].filter(
    ({ value, spans }, index, all) => value !== null && !all.slice(0, index).some((o) => contests(o.spans, spans)),
  )
  return distinct.map((reading) => ({ key, offers: [reading] }))
}

/** Gives each span of text to its surest claimant: who loses it takes his next offer. */
const settle = (claims: readonly Claim[]): readonly (readonly [key: string, reading: Reading])[] => {
  const next = (offers: Iterator<Reading>): Reading | null => {
    const { done, value } = offers.next()
    return done === true ? null : value
  }
  const queues = claims.map(({ key, offers }) => ({ key, offers: offers[Symbol.iterator](), head: null as Reading | null }))
  for (const queue of queues) queue.head = next(queue.offers)
  for (;;) {
    const loser = queues.find(({ head }) =>
      queues.some(
        (other) =>
          head !== null &&
          other.head !== null &&
          other.head !== head &&
          other.head.confidence >= head.confidence &&
          contests(other.head.spans, head.spans),
      ),
    )
    if (loser === undefined) return queues.flatMap(({ key, head }) => (head === null ? [] : [[key, head] as const]))
    loser.head = next(loser.offers)
  }
}

/** The readings by field, members of a list put together in reading order. */
const gather = (fields: Fields, won: readonly (readonly [key: string, reading: Reading])[]): ReadonlyMap<string, Reading> => {
  const groups = new Map<string, Reading[]>()
  for (const [key, reading] of won) groups.set(key, [...(groups.get(key) ?? []), reading])
  return new Map(
    [...groups].map(([key, readings]) => [key, fieldOf(fields, key).item === undefined ? (readings[0] as Reading) : listOf(readings)]),
  )
}

const listOf = (members: readonly Reading[]): Reading => {
  const sorted = [...members].sort((a, b) => byReading(placeOf(a), placeOf(b)))
  const least = sorted.reduce((worst, member) => (member.confidence < worst.confidence ? member : worst))
  return {
    ...least,
    value: sorted.map(({ value }) => value),
    text: sorted.map(({ text }) => text.trim()).join('\n'),
    quads: sorted.flatMap(({ quads }) => quads),
    spans: sorted.flatMap(({ spans }) => spans),
    issues: sorted.flatMap(({ issues }) => issues),
  }
}

const placeOf = ({ spans: [first] }: Reading): Box => (first === undefined ? { x: 0, y: 0, width: 0, height: 0 } : spanBox(first))

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

/** What the codes on the document say. */
const fromCodes = (
  field: FieldSpec<unknown>,
  locators: readonly Locator<string>[],
  glances: readonly Glance[],
  ground: Ground,
): readonly Reading[] =>
  locators.flatMap((locator) =>
    locator.by === 'code' ? codesOf(locator, glances, ground).map((candidate) => readField(field, candidate)) : [],
  )

/** What the file states about itself. */
const fromFacts = (field: FieldSpec<unknown>, locators: readonly Locator<string>[], { facts }: Ground): readonly Reading[] =>
  locators.flatMap((locator) => (locator.by === 'fact' ? factOn(locator, facts).map((candidate) => readField(field, candidate)) : []))

/** What the looks at its colours say of a field that is a colour. */
const fromColours = (field: FieldSpec<unknown>, locators: readonly Locator<string>[], glances: readonly Glance[]): readonly Reading[] => {
  const looks = glances.flatMap((glance) => (glance.see === 'colour' ? [glance] : []))
  const candidates = locators.flatMap((locator) => (locator.by === 'colour' ? (colourOf(locator, looks) ?? []) : []))
  return candidates.map((candidate) => readField(field, candidate))
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
