import type { TextPage } from '@recto/core'
import type { Locator } from '../contract.ts'
import type { Candidate } from './candidate.ts'

/** Facts are held against what is printed, as codes are: they are no place on the page. */
export const byFact = (): readonly Candidate[] => []

/** What the file states under the first of the names that it has. Nothing was read, so nothing was misread. */
export const factOn = (
  { names }: Extract<Locator<string>, { readonly by: 'fact' }>,
  facts: NonNullable<TextPage['facts']>,
): readonly Candidate[] => {
  const value = names.map((name) => facts[name]).find((fact) => fact !== undefined)
  return value === undefined ? [] : [{ spans: [], fit: 1, source: 'structure', given: { value, text: value, read: 1, quads: [] } }]
}
