import { boxOf, intersection, type TextPage } from '@recto/core'
import { type DocumentSpec, type LayoutMatch, matchLayouts, sharesWords } from '@recto/document'

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
 * No printed label votes for two documents, and no part of one is another. An empty list means: none of these.
 */
export const classifyByCues = (page: TextPage, specs: readonly DocumentSpec[]): readonly Match[] => {
  const matches = specs.flatMap((spec) => matchLayouts(spec, page).map((match) => ({ id: spec.id, match })))
  const likely = matches.filter(({ match }) => match.confidence >= leastMatch).sort((a, b) => b.match.confidence - a.match.confidence)
  return likely
    .filter(({ match }, index) => !likely.slice(0, index).some((better) => sharesWords(better.match, match) || holds(better.match, match)))
    .map(({ id, match: { layout, confidence } }) => ({ id, layout, confidence }))
}

/** A number that stands on a card is a part of it: what lies inside a much larger outline is no document of its own. */
const holds = ({ quad: outer }: LayoutMatch, { quad: inner }: LayoutMatch): boolean => {
  if (outer === null || inner === null) return false
  const [whole, part] = [boxOf(outer), boxOf(inner)]
  const area = part.width * part.height
  return area < mostPart * whole.width * whole.height && intersection(whole, part) > 0.5 * area
}

/** Of the whole's area. */
const mostPart = 0.25
