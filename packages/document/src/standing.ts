import type { Known } from './locators/dependent.ts'
import { type LayoutMatch, sharesWords } from './match-layouts.ts'
import { isInformative } from './score.ts'

interface ReadMatch {
  readonly match: LayoutMatch
  readonly known: Known
}

/** How sure a scene's document is: as sure as the surest value that was read of it. */
export const sceneConfidence = (known: Known): number =>
  Math.max(0, ...[...known.values()].map(({ value, spans, confidence }) => (value === null || spans.length === 0 ? 0 : confidence)))

/** In a scene a value of another form is something else. A form is a check that proves nothing when it is passed. */
const hasForm = (known: Known): boolean =>
  sceneConfidence(known) > 0 && [...known.values()].every(({ failed }) => failed.every(isInformative))

/** What stands in a scene: matches whose values have their form, and of those that claim the same text the surest. */
export const standing = <R extends ReadMatch>(read: readonly R[]): readonly R[] => {
  const sorted = read.filter(({ known }) => hasForm(known)).sort((a, b) => sceneConfidence(b.known) - sceneConfidence(a.known))
  const kept: R[] = []
  for (const own of sorted) if (!kept.some(({ match }) => sharesWords(match, own.match))) kept.push(own)
  return kept
}
