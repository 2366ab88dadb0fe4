import { type Bound, bind, verdictOf } from './bound-rule.ts'
import { type Fields, isRows, type Rule } from './contract.ts'
import { withFollowing } from './following.ts'
import type { Known } from './locators/dependent.ts'
import { rescore } from './read/read-field.ts'
import { cellKey, ofRows } from './read/read-rows.ts'
import type { Other, Reading } from './read/reading.ts'
import type { Issue } from './result.ts'
import { checksOf, type Verdict } from './score.ts'
import { solvedFor } from './solved-for.ts'

/** Mends at most so many readings by rules. */
const mostMended = 6

/**
 * Weighs the rules whose fields were all read: each is a verdict on each of its fields. Where one breaks and exactly one other reading of
 * one field makes all rules about that field hold, or one of several all rules there are, that reading is taken. A field that fails its own
 * check (but a loose one), or was derived from another of the rule's, proves nothing and disproves nothing: the rule is only reported. What
 * was not read may follow.
 */
export const agree = (rules: readonly Rule<Fields>[], fields: Fields, known: Known): Known => {
  const flat = flatten(known)
  const isRead = (key: string): boolean => (known.get(key)?.value ?? null) !== null
  const applying = rules.filter(({ unless = [] }) => !unless.some(isRead))
  const bounds = [...applying.map((rule) => bind(rule, fields, flat, keysIn(known))), ...rowBounds(fields, known, flat)]
  const mended = mend(bounds, flat)
  const all = new Map([...mended].map(([key, reading]) => [key, weighed(key, reading, bounds, mended)]))
  return fold(known, withFollowing(bounds, all))
}

/** Cells beside fields, under keys of their own. */
const flatten = (known: Known): Known =>
  new Map(
    [...known].flatMap(([key, reading]) =>
      reading.rows === undefined
        ? [[key, reading] as const]
        : reading.rows.flatMap(({ row, cells }) => [...cells].map(([column, cell]) => [cellKey(key, row.index, column), cell] as const)),
    ),
  )

const fold = (known: Known, flat: Known): Known =>
  new Map(
    [...known].map(([key, reading]) => [
      key,
      reading.rows === undefined
        ? (flat.get(key) ?? reading)
        : ofRows(
            reading.rows.map(({ row, cells }) => ({
              row,
              cells: new Map([...cells].map(([column, cell]) => [column, flat.get(cellKey(key, row.index, column)) ?? cell])),
            })),
          ),
    ]),
  )

/** `items.amount` is about the amounts of all rows. */
const keysIn =
  (known: Known) =>
  (name: string): readonly string[] => {
    const [field = '', column] = name.split('.')
    return column === undefined ? [name] : (known.get(field)?.rows ?? []).map(({ row }) => cellKey(field, row.index, column))
  }

const rowBounds = (fields: Fields, known: Known, flat: Known): readonly Bound[] =>
  [...known].flatMap(([key, { rows = [] }]) => {
    const field = fields[key]
    if (field === undefined || !isRows(field)) return []
    return rows.flatMap(({ row }) =>
      (field.rules ?? []).map((rule) => bind(rule, field.columns, flat, (column) => [cellKey(key, row.index, column)])),
    )
  })

/** The readings with those replaced that one rule leaves no choice about. */
const mend = (bounds: readonly Bound[], known: Known): Known => {
  let flat = known
  for (let round = 0; round < mostMended; round++) {
    const found = bounds
      .map((bound) => [bound, openIn(bound, flat)] as const)
      .filter(([, open]) => open.length > 0)
      .map(([bound, open]) => onlyOne(solutions(bound, open, bounds, flat), bounds, flat))
      .find((one) => one !== null)
    if (found === undefined || found === null) return flat
    flat = new Map([...flat, found])
  }
  return flat
}

/** What another reading may mend: of a broken rule each of its readings, of one that holds those of no form, as `4.` is for 4.00. */
const openIn = (bound: Bound, flat: Known): readonly string[] => {
  const holds = verdictOf(bound, flat)
  return holds === false ? [...bound.about] : holds === true ? [...bound.about].filter((key) => !isSound(flat.get(key))) : []
}

type Solution = readonly [key: string, reading: Reading]

/** The only way to mend a rule, of several the only one after which none is broken. */
const onlyOne = (ways: readonly Solution[], bounds: readonly Bound[], flat: Known): Solution | null => {
  const isWhole = (way: Solution): boolean => bounds.every((bound) => verdictOf(bound, new Map([...flat, way])) !== false)
  const [way, another] = ways.length > 1 ? ways.filter(isWhole) : ways
  return another === undefined ? (way ?? null) : null
}

/** Each way to make a rule hold by another reading of one of its fields that may be mended, with all other rules about that field. */
const solutions = (broken: Bound, open: readonly string[], bounds: readonly Bound[], flat: Known): readonly Solution[] =>
  open.flatMap((key) => {
    const reading = flat.get(key)
    const about = bounds.filter(({ about }) => about.has(key) && [...about].every((other) => other === key || isSound(flat.get(other))))
    const others = distinct([...(reading?.others?.() ?? []), ...solvedFor(key, broken, flat)])
    return others
      .map((other) => [key, replaced(reading as Reading, key, other, others.length, broken)] as const)
      .filter(([, changed]) => {
        const after = new Map([...flat, [key, changed]])
        return verdictOf(broken, after) === true && about.every((bound) => verdictOf(bound, after) !== false)
      })
  })

/** Fails none of its own checks, or loose ones alone: what does speaks against no other. */
const isSound = (reading: Reading | undefined): boolean => reading?.failed.every(({ loose }) => loose === true) !== false

const distinct = (others: readonly Other[]): readonly Other[] =>
  others.filter(({ value }, index) => others.findIndex((other) => other.value === value) === index)

const replaced = (reading: Reading, key: string, { value, odds }: Other, among: number, { code, specs }: Bound): Reading => {
  const message = `Read as "${reading.text.trim()}", decided for "${String(value)}": the rule ${code} leaves no other.`
  const { ceiling: _doubt, ...rest } = reading
  const field = specs.get(key)
  const failed = field === undefined ? [] : checksOf(field, value).filter((check) => !check.holds(value))
  return {
    ...rest,
    failed,
    value,
    read: reading.read * Math.min(1, odds),
    tried: reading.tried + among,
    issues: [...reading.issues, { code: 'repaired', message }],
  }
}

const weighed = (key: string, reading: Reading, bounds: readonly Bound[], flat: Known): Reading => {
  const own = bounds
    .filter(({ about }) => about.has(key))
    .flatMap((bound) => {
      const holds = verdictOf(bound, flat)
      return holds === null ? [] : [{ bound, verdict: { holds, chance: bound.chance } satisfies Verdict }]
    })
  const counts = ({ bound }: (typeof own)[number]): boolean => [...bound.about].every((other) => isSound(flat.get(other)))
  const counting = own.filter(counts)
  const isRefuted = ({ value }: Other): boolean =>
    counting.some(({ bound, verdict }) => verdict.holds && verdictOf(bound, new Map([...flat, [key, { ...reading, value }]])) === false)
  const rivals = reading.ceiling === undefined || counting.length === 0 ? undefined : reading.others?.()
  const { ceiling, ...undoubted } = reading
  const isSettled = rivals !== undefined && rivals.length > 0 && rivals.every(isRefuted)
  const scored = rescore(
    isSettled ? undoubted : reading,
    counting.map(({ verdict }) => verdict),
  )
  const broken = own
    .filter(({ verdict }) => !verdict.holds)
    .map(({ bound: { code } }): Issue => ({ code: `rule/${code}`, message: `Disagrees with other fields by the rule ${code}.` }))
  return { ...scored, issues: [...reading.issues, ...broken] }
}
