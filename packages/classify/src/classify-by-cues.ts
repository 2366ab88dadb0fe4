import { type Box, boxOf, intersection, type TextPage } from '@recto/core'
import { type DocumentSpec, type LayoutMatch, matchLayouts, paperOf, sharesWords } from '@recto/document'

/** A document that is probably on the page. */
export interface Match {
  readonly id: string
  readonly layout: string
  /** 0..1. */
  readonly confidence: number
}

interface Candidate {
  readonly id: string
  readonly spec: DocumentSpec
  readonly match: LayoutMatch
}

/** A layout less likely than this is not believed without being told. */
export const leastMatch = 0.5

/**
 * The documents on a page, likeliest first, by their printed labels, where these stand, and the words that vote for them.
 * No printed label votes for two documents, and no part of one is another. An empty list means: none of these.
 */
export const classifyByCues = (seen: TextPage, specs: readonly DocumentSpec[]): readonly Match[] => {
  const { page } = paperOf(seen)
  const likely = candidatesOf(page, specs)
    .filter(({ match }) => match.confidence >= leastMatch)
    .sort((a, b) => b.match.confidence - a.match.confidence)
  return likely
    .filter(({ match }, index) => !likely.slice(0, index).some((better) => sharesWords(better.match, match) || holds(better.match, match)))
    .filter((candidate) => candidate.match.quad !== null || standsBeside(candidate, outlinesOf(likely, candidate.id), page))
    .map(({ id, match: { layout, confidence } }) => ({ id, layout, confidence }))
}

const candidatesOf = (page: TextPage, specs: readonly DocumentSpec[]): readonly Candidate[] =>
  specs.flatMap((spec) => matchLayouts(spec, page).map((match): Candidate => ({ id: spec.id, spec, match })))

/** A document so likely owns what stands inside its outline. */
const firmMatch = 0.8

/** A document that is so much likelier than another owns the words of both. */
const clearMargin = 0.3

/**
 * Whether all that speaks for the documents asked for are words of another that is surely there: cards of one person share a number, whose
 * check digit proves each of them.
 */
export const isOther = (seen: TextPage, specs: readonly DocumentSpec[], asked: ReadonlySet<string>): boolean => {
  const { page } = paperOf(seen)
  const own = candidatesOf(
    page,
    specs.filter(({ id }) => asked.has(id)),
  )
  if (own.length === 0 || own.some(({ spec, match }) => spec.view === 'scene' || match.confidence >= firmMatch)) return false
  const others = candidatesOf(
    page,
    specs.filter(({ id }) => !asked.has(id)),
  ).filter(({ match }) => match.confidence >= firmMatch)
  const isSurer = (other: LayoutMatch, match: LayoutMatch): boolean => other.confidence >= match.confidence + clearMargin
  return own.every(({ match }) => others.some((other) => isSurer(other.match, match) && sharesWords(other.match, match)))
}

const outlinesOf = (likely: readonly Candidate[], butOf: string): readonly Box[] =>
  likely.flatMap(({ id, match: { quad, confidence } }) => (id === butOf || quad === null || confidence < firmMatch ? [] : [boxOf(quad)]))

/**
 * Whether a design that was told by words alone is told as well by those outside of other documents: an account number and a bank's name
 * on an invoice are no bank card.
 */
const standsBeside = ({ spec, match }: Candidate, others: readonly Box[], page: TextPage): boolean => {
  const lines = page.lines.filter(({ quad }) => {
    const own = boxOf(quad)
    return !others.some((other) => intersection(own, other) > 0.5 * own.width * own.height)
  })
  if (lines.length === page.lines.length) return true
  return matchLayouts(spec, { ...page, lines }).some(({ layout, confidence }) => layout === match.layout && confidence >= leastMatch)
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
