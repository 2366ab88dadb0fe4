import { boxOf, intersection } from '@recto/core'
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

/** What stands in a scene: matches whose values have their form, and of those that claim the same text or place the surest. */
export const standing = <R extends ReadMatch>(read: readonly R[]): readonly R[] => {
  const sorted = read.filter(({ known }) => hasForm(known)).sort((a, b) => sceneConfidence(b.known) - sceneConfidence(a.known))
  const kept: R[] = []
  for (const own of sorted) if (!kept.some(({ match }) => sharesWords(match, own.match) || liesOver(match, own.match))) kept.push(own)
  return kept
}

/** Two outlines share most of the smaller: text may be found twice, as text and by its ground. */
const liesOver = ({ quad: a }: LayoutMatch, { quad: b }: LayoutMatch): boolean => {
  if (a === null || b === null) return false
  const [first, second] = [boxOf(a), boxOf(b)]
  return intersection(first, second) > 0.5 * Math.min(first.width * first.height, second.width * second.height)
}
