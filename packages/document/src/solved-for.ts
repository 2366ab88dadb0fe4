import { type Bound, valuesOf } from './bound-rule.ts'
import { compact } from './fields/clean-text.ts'
import type { Known } from './locators/dependent.ts'
import type { Other } from './read/reading.ts'
import { checksOf } from './score.ts'

/** What the rule says a field is, where what was read of it, in any look, is a part of that. */
export const solvedFor = (key: string, bound: Bound, flat: Known): readonly Other[] => {
  const [reading, values] = [flat.get(key), valuesOf(bound, flat)]
  const value = values === null ? null : bound.solve.get(key)?.(values)
  if (reading === undefined || typeof value !== 'string') return []
  const looks = [reading.value, reading.text, ...(reading.others?.() ?? []).map((other) => other.value)]
  if (!looks.some((read) => typeof read === 'string' && isRestOf(compact(read), compact(value)))) return []
  const field = bound.specs.get(key)
  return field === undefined || checksOf(field, value).every((check) => check.loose === true || check.holds(value))
    ? [{ value, odds: lossOdds }]
    : []
}

/** How likely characters were lost without a trace, and how many at most; half of them at least must be left. */
const lossOdds = 0.02
const mostLost = 3

/** Whether a text is another without some of its characters. */
const isRestOf = (rest: string, whole: string): boolean => {
  const lost = whole.length - rest.length
  if (lost < 1 || lost > Math.min(mostLost, rest.length)) return false
  let found = 0
  for (const letter of whole) if (letter === rest[found]) found++
  return found === rest.length
}
