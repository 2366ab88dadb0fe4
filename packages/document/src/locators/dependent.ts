import type { Locator } from '../contract.ts'
import type { Reading } from '../read/reading.ts'
import type { Candidate } from './candidate.ts'

/** Fields read so far, by key. */
export type Known = ReadonlyMap<string, Reading>

/** Characters of another field's value as it was decided. */
export const bySlice = ({ of, start, end }: Extract<Locator<string>, { readonly by: 'slice' }>, known: Known): readonly Candidate[] => {
  const whole = known.get(of)
  if (typeof whole?.value !== 'string') return []
  const value = whole.value.slice(start, end)
  return value === ''
    ? []
    : [{ spans: [], fit: whole.place, source: whole.source, given: { value, text: value, read: whole.read, quads: whole.quads } }]
}

/** What follows from another field's value; only as sure as that one. */
export const byDerivation = ({ of, derive }: Extract<Locator<string>, { readonly by: 'derived' }>, known: Known): readonly Candidate[] => {
  const basis = known.get(of)
  if (basis === undefined || basis.value === null) return []
  const value = derive(basis.value as never)
  return value === null
    ? []
    : [{ spans: [], fit: 1, source: 'derived', given: { value, text: value, read: basis.confidence, quads: basis.quads } }]
}
