import type { Check, Locator } from '../contract.ts'
import type { Reading } from '../read/reading.ts'
import type { Candidate } from './candidate.ts'

/** Fields read so far, by key. */
export type Known = ReadonlyMap<string, Reading>

/** Characters of another field's value as it was decided, as sure as they are themselves, proven by the checks that are about them. */
export const bySlice = (
  { of, start, end, derive }: Extract<Locator<string>, { readonly by: 'slice' }>,
  known: Known,
): readonly Candidate[] => {
  const whole = known.get(of)
  if (typeof whole?.value !== 'string') return []
  const value = derive === undefined ? whole.value.slice(start, end) : derive(whole.value)
  if (value === null || value === '') return []
  const own = (check: Check<unknown>): boolean => check.over !== undefined && check.over[0] <= start && end <= check.over[1]
  const general = (check: Check<unknown>): boolean => check.over === undefined
  const passed = whole.passed.filter((check) => own(check) || general(check)).map(ofAll)
  const failed = whole.failed.filter((check) => own(check) || (general(check) && !whole.passed.some(own))).map(ofAll)
  const read = whole.probabilities?.slice(start, end).reduce((product, probability) => product * probability, 1) ?? whole.read
  const given = { value, text: value, read, quads: whole.quads, tried: whole.tried, passed, failed }
  return [{ spans: [], fit: whole.place, source: whole.source, given }]
}

/** A check of a part is one of the whole where the part is all there is. */
const ofAll = ({ code, chance, holds }: Check<unknown>): Check<unknown> => ({ code, chance, holds })

/** What follows from the values of one other field, or of two; only as sure as these. */
export const byDerivation = (
  { of, and, derive, fit = 1 }: Extract<Locator<string>, { readonly by: 'derived' }>,
  known: Known,
): readonly Candidate[] => {
  const bases = [of, ...(and === undefined ? [] : [and])].flatMap((key) => known.get(key) ?? [])
  const [first, second] = bases
  if (first === undefined || (and !== undefined && second === undefined) || bases.some((basis) => basis.value === null)) return []
  const value = derive(first.value as never, second?.value as never)
  if (value === null) return []
  const read = bases.reduce((product, { confidence }) => product * confidence, 1)
  return [{ spans: [], fit, source: 'derived', given: { value, text: value, read, quads: bases.flatMap(({ quads }) => quads) } }]
}
