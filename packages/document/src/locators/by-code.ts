import type { Glance } from '@recto/core'
import type { Check, Locator } from '../contract.ts'
import type { Candidate } from './candidate.ts'

/** Text alone shows no code: it takes a glance. */
export const byCode = (): readonly Candidate[] => []

/** A code that was read corrects itself (ISO/IEC 18004): what it says is proven. */
const errorCorrection: Check<unknown> = { code: 'error-correction', chance: 1e-4, holds: () => true }

/** What the codes say that were seen, where their text is of the form. */
export const codesOf = (
  { pattern, derive = (text) => text }: Extract<Locator<string>, { readonly by: 'code' }>,
  glances: readonly Glance[],
): readonly Candidate[] =>
  glances
    .flatMap((glance) => (glance.see === 'codes' ? glance.codes : []))
    .flatMap(({ text, quad }) => {
      const part = pattern.exec(text)?.[1]
      const value = part === undefined ? null : derive(part)
      if (value === null) return []
      return [{ spans: [], fit: 1, source: 'code' as const, given: { value, text, read: 1, quads: [quad], passed: [errorCorrection] } }]
    })
