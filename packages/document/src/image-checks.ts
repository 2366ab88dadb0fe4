import type { Glance, Wish } from '@recto/core'
import type { DocumentSpec, Layout } from './contract.ts'
import { findInconsistencies } from './inconsistencies.ts'
import type { Known } from './locators/dependent.ts'
import type { LayoutMatch } from './match-layouts.ts'
import type { AnyResult } from './result.ts'

/** A look at the whole face of a registered document whose pictures are checked. */
export const marksWishes = ({ marks }: Pick<DocumentSpec, 'marks'>, { quad }: LayoutMatch, document: string): readonly Wish[] =>
  marks === true && quad !== null ? [{ id: document, see: 'marks', quad }] : []

/** What was seen of the face, and what the fields say of each other. */
export const imageChecksOf = (
  { oneSize = [] }: Layout<string>,
  known: Known,
  glances: readonly Glance[],
  document: string,
): Pick<AnyResult, 'marks' | 'inconsistencies'> => {
  const [marks] = glances.flatMap((glance) => (glance.see === 'marks' && glance.id === document ? [glance.scores] : []))
  return { ...(marks === undefined ? {} : { marks }), inconsistencies: findInconsistencies(known, oneSize) }
}
