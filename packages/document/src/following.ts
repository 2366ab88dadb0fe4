import { type Bound, type Solve, valuesOf, verdictOf } from './bound-rule.ts'
import type { Known } from './locators/dependent.ts'
import { nothing, type Reading } from './read/reading.ts'
import { checksOf } from './score.ts'

/** What was not read but follows stays below this: nobody saw it. */
const mostFollowing = 0.85

/** Fields that were not read and that a rule says by the others, where another rule bears that out. */
export const withFollowing = (bounds: readonly Bound[], flat: Known): Known => {
  const isUnread = (key: string): boolean => flat.get(key)?.value === null
  const found = bounds.flatMap((bound) =>
    [...bound.solve].filter(([key]) => isUnread(key)).flatMap(([key, solve]) => followed(key, bound, solve, bounds, flat)),
  )
  return found.length === 0 ? flat : new Map([...flat, ...found])
}

const followed = (
  key: string,
  bound: Bound,
  solve: Solve,
  bounds: readonly Bound[],
  flat: Known,
): readonly (readonly [key: string, reading: Reading])[] => {
  const given = (value: unknown): Known => new Map([...flat, [key, { ...nothing, value }]])
  const values = valuesOf(bound, given(''))
  const value = values === null ? null : solve(values)
  const field = bound.specs.get(key)
  if (value === null || field === undefined || !checksOf(field, value).every((check) => check.holds(value))) return []
  const after = given(value)
  const others = bounds.filter((other) => other !== bound)
  const isAbout = (other: Bound, name: string): boolean => other.about.has(name)
  const beside = [...bound.about].filter((name) => name !== key)
  const isBacked = (name: string): boolean => others.some((other) => isAbout(other, name) && verdictOf(other, flat) === true)
  const own = others.filter((other) => isAbout(other, key)).map((other) => verdictOf(other, after))
  if (verdictOf(bound, after) !== true || own.includes(false) || !(own.includes(true) || beside.every(isBacked))) return []
  const confidence = Math.min(mostFollowing, ...beside.map((name) => flat.get(name)?.confidence ?? 0))
  const { issues } = flat.get(key) ?? nothing
  const message = `Not read, decided for "${String(value)}": it follows by the rule ${bound.code}.`
  return [
    [
      key,
      { ...nothing, value, read: confidence, place: 1, confidence, source: 'derived', issues: [...issues, { code: 'repaired', message }] },
    ],
  ]
}
