import type { TextPage } from '@recto/core'
import { type DocumentSpec, matchLayouts, sharesWords } from '@recto/document'

/** A document that is probably on the page. */
export interface Match {
  readonly id: string
  readonly layout: string
  /** 0..1. */
  readonly confidence: number
}

/** A layout less likely than this is not believed without being told. */
export const leastMatch = 0.5

/**
 * The documents on a page, likeliest first, by their printed labels, where these stand, and the words that vote for them.
 * No printed label votes for two documents. An empty list means: none of these.
 */
export const classifyByCues = (page: TextPage, specs: readonly DocumentSpec[]): readonly Match[] => {
  const matches = specs.flatMap((spec) => matchLayouts(spec, page).map((match) => ({ id: spec.id, match })))
  const likely = matches.filter(({ match }) => match.confidence >= leastMatch).sort((a, b) => b.match.confidence - a.match.confidence)
  return likely
    .filter(({ match }, index) => !likely.slice(0, index).some((better) => sharesWords(better.match, match)))
    .map(({ id, match: { layout, confidence } }) => ({ id, layout, confidence }))
}
