import type { Glance } from '@recto/core'
import type { Locator } from '../contract.ts'
import type { Candidate } from './candidate.ts'

/** Text alone shows no code: it takes a glance. */
export const byCode = (): readonly Candidate[] => []

/** What the codes say that were seen, where their text is of the form. A code that was read is certain: it corrects itself. */
export const codesOf = ({ pattern }: Extract<Locator<string>, { readonly by: 'code' }>, glances: readonly Glance[]): readonly Candidate[] =>
  glances
    .flatMap((glance) => (glance.see === 'codes' ? glance.codes : []))
    .flatMap(({ text, quad }) => {
      const value = pattern.exec(text)?.[1]
      return value === undefined ? [] : [{ spans: [], fit: 1, source: 'code' as const, given: { value, text, read: 1, quads: [quad] } }]
    })
