import type { Check } from '../contract.ts'
import { type Slot, spellings } from '../decode.ts'
import { afterPassing } from '../score.ts'

/**
 * A less likely spelling that passes the checks replaces the likeliest one only when its probability is at least this share of
 * it. Below, what is printed stays, with the failed check reported.
 */
export const leastReplacementRatio = 0.02

/** Spellings looked at for one that the field accepts. */
export const mostSpellings = 48

/** Characters `from` to `to` of a code that a check of their own passed. */
export interface ProvenPart {
  readonly from: number
  readonly to: number
  /** How often a wrong part would have passed, with all the spellings that were tried. */
  readonly chance: number
}

/** Slots of which those that a check is about have one option left. */
export interface Settled {
  readonly slots: readonly Slot[]
  readonly proven: readonly ProvenPart[]
  /** The most spellings that one part took. */
  readonly tried: number
}

export const productOf = (probabilities: readonly number[]): number => probabilities.reduce((product, p) => product * p, 1)

/** Settles the characters that a check is about by that check alone: errors in several parts need not be guessed together. */
export const settleParts = (checks: readonly Check<unknown>[], slots: readonly Slot[]): Settled =>
  checks.reduce<Settled>((settled, check) => (check.over === undefined ? settled : settlePart(settled, check, check.over)), {
    slots,
    proven: [],
    tried: 1,
  })

const settlePart = (settled: Settled, check: Check<unknown>, [from, to]: readonly [number, number]): Settled => {
  const { slots, proven, tried } = settled
  if (slots.length < to || (check.length ?? slots.length) !== slots.length) return settled
  const likeliest = slots.map(({ options }) => options[0]?.text ?? '')
  const list = spellings(slots.slice(from, to), mostSpellings, leastReplacementRatio)
  const index = list.findIndex(({ text }) => check.holds([...likeliest.slice(0, from), text, ...likeliest.slice(to)].join('')))
  const chosen = list[index]
  if (chosen === undefined) return settled
  const letters = [...chosen.text]
  return {
    slots: slots.map((slot, position) => (position < from || position >= to ? slot : only(slot, letters[position - from] as string))),
    proven: [...proven, { from, to, chance: check.chance * (index + 1) }],
    tried: Math.max(tried, index + 1),
  }
}

/** The slot with one of its options. */
const only = (slot: Slot, text: string): Slot => ({ ...slot, options: slot.options.filter((option) => option.text === text) })

/** By how much the check of a part raises the probability of the whole. */
export const liftOf = ({ from, to, chance }: ProvenPart, probabilities: readonly number[]): number => {
  const part = productOf(probabilities.slice(from, to))
  return part === 0 ? 1 : afterPassing(part, chance) / part
}
