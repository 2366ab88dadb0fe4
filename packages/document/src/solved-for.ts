import { type Bound, valuesOf } from './bound-rule.ts'
import { compact } from './fields/clean-text.ts'
import { areAlike } from './forms.ts'
import type { Known } from './locators/dependent.ts'
import type { Other } from './read/reading.ts'
import { checksOf } from './score.ts'

/** What the rule says a field is, where what was read of it, in any look, is a part of that or looks like it. */
export const solvedFor = (key: string, bound: Bound, flat: Known): readonly Other[] => {
  const [reading, values] = [flat.get(key), valuesOf(bound, flat)]
  const value = values === null ? null : bound.solve.get(key)?.(values)
  if (reading === undefined || typeof value !== 'string') return []
  const field = bound.specs.get(key)
  const isOfField = field === undefined || checksOf(field, value).every((check) => check.loose === true || check.holds(value))
  if (!isOfField) return []
  const looks = [reading.value, reading.text, ...(reading.others?.() ?? []).map((other) => other.value)].flatMap((read) =>
    typeof read === 'string' ? [compact(read)] : [],
  )
  if (looks.some((read) => isRestOf(read, compact(value)))) return [{ value, odds: lossOdds }]
  return looks.some((read) => isTwinOf(read, compact(value))) ? [{ value, odds: twinOdds }] : []
}

/** How likely a character is the look-alike of what was read, and how many of a text are. */
const twinOdds = 0.5
const mostTwins = 2

/** Whether a text is another but for a few look-alikes: a letter read as a figure. */
const isTwinOf = (read: string, whole: string): boolean => {
  const others = [...whole].flatMap((letter, index) => (read[index] === letter ? [] : [[read[index] ?? '', letter] as const]))
  return read.length === whole.length && others.length > 0 && others.length <= mostTwins && others.every(([a, b]) => areAlike(a, b))
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
