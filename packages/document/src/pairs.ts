import { between, type Point, type Quad, quadCentre, type TextLine } from '@recto/core'
import type { Anchor, Layout } from './contract.ts'
import { hitQuad, type LabelHit, partsOf } from './find-labels.ts'
import { matchesOf } from './match-pattern.ts'
import { charsQuad } from './sheet.ts'

/** A point of the layout and the point of the page where it may lie. */
export interface Pair {
  /** Label or anchor that it belongs to; `point` tells the ends of an anchor apart. */
  readonly source: string
  readonly point: string
  readonly mm: Point
  readonly px: Point
  /** May propose a fit, not only agree with one. */
  readonly strong: boolean
  readonly weight: number
  /** What was read there, page px. */
  readonly quad: Quad
  readonly line: TextLine
  readonly hit: LabelHit | null
}

/** Values vary in spacing from printer to printer more than labels do. */
const anchorWeight = 0.3

/** The middle of a label of which an end was not read is not the label's. */
const cutWeight = 0.1
const mostCut = 1

const isWhole = (hit: LabelHit): boolean =>
  partsOf(hit).reduce((sum, { from, to }) => sum + to - from, 0) >= [...hit.label].length - mostCut

/** Where a label that was read belongs; `null` for one without a place. */
export const pairOfLabel = (hit: LabelHit, places: NonNullable<Layout<string>['places']>): Pair | null => {
  const place = places[hit.label]
  if (place === undefined) return null
  const mm: Point = [place[0], place[1]]
  const { label, line, strong } = hit
  const quad = hitQuad(hit)
  const weight = isWhole(hit) ? 1 : cutWeight
  return { source: label, point: label, mm, px: quadCentre(quad), quad, strong, weight, line, hit }
}

/** Where the values of a line that have the anchor's form belong. */
export const pairsOfAnchor = ({ pattern, alphabet, from, to }: Anchor, line: TextLine): readonly Pair[] =>
  matchesOf(line, pattern, alphabet).flatMap((match) => {
    const quad = charsQuad(line, match.from, match.to)
    const source = `${pattern.source} ${from}`
    const common = { source, quad, strong: true, weight: anchorWeight, line, hit: null }
    const first = { ...common, point: `${source}<`, mm: from, px: between(quad[0], quad[3], 0.5) }
    return to === undefined ? [first] : [first, { ...common, point: `${source}>`, mm: to, px: between(quad[1], quad[2], 0.5) }]
  })
