import {
  invert,
  type Matrix3,
  type Quad,
  quadAngle,
  quadHeight,
  quadOfBox,
  type Size,
  type TextLine,
  transformPoint,
  transformQuad,
} from '@recto/core'
import type { Layout } from './contract.ts'
import type { LabelHit } from './find-labels.ts'
import { fitAffine, fitLevel } from './fit-affine.ts'
import { fitProjective } from './fit-projective.ts'
import { type Pair, pairOfLabel, pairsOfAnchor } from './pairs.ts'
import { type Row, rowsIn } from './tie.ts'
import { closenessOf, toleranceOf } from './trusted.ts'

/** A layout found on a page: how its millimetres map to page px. */
export interface Registration {
  readonly toPage: Matrix3
  readonly toMm: Matrix3
  /** The labels that agree with it. */
  readonly inliers: readonly LabelHit[]
  /** Lines whose values agree with it by their form and place. */
  readonly anchored: readonly TextLine[]
  /** Root mean square distance of the inliers from their places. */
  readonly residualMm: number
  /** How far it can be trusted, 0..1. */
  readonly fit: number
}

/** A camera that looks from the side shortens a card: two labels' similarity may miss a third by so many tolerances. */
const firstTolerances = 2.25

/** What is larger than this is seen in perspective, and has this many labels to tell. */
const perspectiveFromMm = 150
const leastForPerspective = 6

/** Turning a layout to its rows may move its labels so far from their places. */
const levelSlackMm = 0.5

const rounds = 4

/** A layout lies in the direction of its lines: turned further against them it is not believed. */
const mostTiltDegrees = 12

/** Labels are printed between these heights, mm; a fit that makes them smaller or larger is not believed. */
const labelHeightsMm = [1, 9] as const

/** A card is photographed from the side at most so far: its sides differ in scale, its corners from right angles. */
const mostStretch = 1.5
const mostShearDegrees = 15

/**
 * Fits a layout to a page from its printed labels and from values of fixed form: every pair of strong points proposes a similarity,
 * an affine map is fitted to all that agree with it, and the fit with most of them wins. `null` when no two sources agree.
 */
export const register = (hits: readonly LabelHit[], lines: readonly TextLine[], layout: Layout<string>): Registration | null => {
  const { places = {}, anchors = [], size } = layout
  const pairs = [
    ...hits.flatMap((hit) => pairOfLabel(hit, places) ?? []),
    ...lines.flatMap((line) => anchors.flatMap((anchor) => pairsOfAnchor(anchor, line))),
  ]
  const strong = pairs.filter((pair) => pair.strong)
  const best = bestFit(strong, pairs, size)
  if (best === null) return null
  const { toPage, agreeing, residualMm } = bend(best, pairs, lines, size)
  const share = Math.min(1, sourcesOf(agreeing) / (new Set(Object.values(places).map(String)).size + anchors.length))
  return {
    toPage,
    toMm: invert(toPage),
    inliers: agreeing.flatMap(({ hit }) => hit ?? []),
    anchored: agreeing.flatMap(({ hit, line }) => (hit === null ? [line] : [])),
    residualMm,
    fit: Math.min(1, (0.5 + 0.5 * share) * closenessOf(residualMm, size)),
  }
}

/** A fit that so many sources agree with is found again from any two of them. */
const firmSources = 5

const bestFit = (strong: readonly Pair[], pairs: readonly Pair[], size: Size): Fit | null => {
  const firm: ReadonlySet<Pair>[] = []
  let best: Fit | null = null
  for (const [index, a] of strong.entries()) {
    for (const b of strong.slice(index + 1)) {
      if (firm.some((agreeing) => agreeing.has(a) && agreeing.has(b))) continue
      const fit = refine(similarity(a, b), pairs, size)
      if (fit === null) continue
      if (sourcesOf(fit.agreeing) >= firmSources) firm.push(new Set(fit.agreeing))
      if (best === null || beats(fit, best)) best = fit
    }
  }
  return best
}

const sourcesOf = (pairs: readonly Pair[]): number => new Set(pairs.map(({ source }) => source)).size

interface Fit {
  readonly toPage: Matrix3
  readonly agreeing: readonly Pair[]
  readonly residualMm: number
}

const beats = (a: Fit, b: Fit): boolean => {
  const more = sourcesOf(a.agreeing) - sourcesOf(b.agreeing)
  return more > 0 || (more === 0 && a.residualMm < b.residualMm)
}

/** Rounds of fitting to what agrees and asking again what agrees, ever more strictly. */
const refine = (start: Matrix3 | null, pairs: readonly Pair[], size: Size): Fit | null => {
  if (start === null) return null
  let toPage = start
  const tolerance = toleranceOf(size)
  let agreeing = agree(start, pairs, firstTolerances * tolerance)
  for (let round = 1; round <= rounds && sourcesOf(agreeing) >= 2; round++) {
    toPage = fitAffine(agreeing, start, size)
    agreeing = agree(toPage, pairs, tolerance * (firstTolerances + ((1 - firstTolerances) * round) / rounds))
  }
  return sourcesOf(agreeing) >= 2 && isView(toPage) ? { toPage, agreeing, residualMm: residual(toPage, agreeing) } : null
}

/**
 * The fit with the directions of its lines, and with the page's perspective where there are labels enough to tell: taken where it explains
 * more of the labels, or as many.
 */
const bend = (flat: Fit, pairs: readonly Pair[], lines: readonly TextLine[], size: Size): Fit => {
  const rows = rowsIn(lines, invert(flat.toPage), size)
  const isLarge = Math.max(size.width, size.height) >= perspectiveFromMm && sourcesOf(flat.agreeing) >= leastForPerspective
  const fit = (ties: readonly Pair[]): Matrix3 | null => (isLarge ? fitProjective(ties, rows) : fitLevel(ties, rows, flat.toPage, size))
  const toPage = fit(flat.agreeing)
  if (toPage === null) return flat
  const agreeing = agree(toPage, pairs, toleranceOf(size))
  const again = fit(agreeing) ?? toPage
  const bent = { toPage: again, agreeing, residualMm: residual(again, agreeing) }
  const lost = sourcesOf(flat.agreeing) - sourcesOf(agreeing)
  const isAsNear = isAskew(flat.toPage, rows) ? lost <= mostLost : lost <= 0 && bent.residualMm <= flat.residualMm + levelSlackMm
  const isAsGood = isLarge ? beats(bent, flat) : isAsNear && isView(again)
  return isAsGood ? bent : flat
}

/** A layout that lies so far from the direction of most of so many rows was turned by a label that this printer has elsewhere. */
const mostAskewDegrees = 1.5
const leastRows = 4
const mostLost = 1

const isAskew = ([a, , , d]: Matrix3, rows: readonly Row[]): boolean => {
  const angles = rows.map(({ along }) => Math.atan2(along[1], along[0])).sort((p, q) => p - q)
  const usual = angles[angles.length >> 1]
  return usual !== undefined && rows.length >= leastRows && (Math.abs(Math.atan2(d, a) - usual) * 180) / Math.PI > mostAskewDegrees
}

/** Outline of the layout, page px. */
export const outline = ({ toPage }: Registration, { width, height }: Size): Quad =>
  transformQuad(quadOfBox({ x: 0, y: 0, width, height }), toPage)

const similarity = (a: Pair, b: Pair): Matrix3 | null => {
  const [mx, my] = [b.mm[0] - a.mm[0], b.mm[1] - a.mm[1]]
  const [px, py] = [b.px[0] - a.px[0], b.px[1] - a.px[1]]
  const square = mx * mx + my * my
  if (square === 0) return null
  const c = (mx * px + my * py) / square
  const s = (mx * py - my * px) / square
  const heightMm = quadHeight(a.quad) / Math.hypot(c, s)
  if (heightMm < labelHeightsMm[0] || heightMm > labelHeightsMm[1]) return null
  const against = Math.abs(Math.atan2(s, c) - quadAngle(a.quad))
  if (Math.min(against, 2 * Math.PI - against) > (mostTiltDegrees * Math.PI) / 180) return null
  return [c, -s, a.px[0] - c * a.mm[0] + s * a.mm[1], s, c, a.px[1] - s * a.mm[0] - c * a.mm[1], 0, 0, 1]
}

/** Whether an affine map can be a photo of a flat layout: its columns are the images of a millimetre right and a millimetre down. */
const isView = ([a, b, , d, e]: Matrix3): boolean => {
  const [right, down] = [Math.hypot(a, d), Math.hypot(b, e)]
  const shear = Math.asin(Math.min(1, Math.abs(a * b + d * e) / (right * down)))
  return Math.max(right / down, down / right) <= mostStretch && (shear * 180) / Math.PI <= mostShearDegrees
}

/** The pairs within `tolerance` (mm) of the map, the nearest for each point of the layout. */
const agree = (map: Matrix3, pairs: readonly Pair[], tolerance: number): readonly Pair[] => {
  const back = invert(map)
  const best = new Map<string, { readonly pair: Pair; readonly error: number }>()
  for (const pair of pairs) {
    const [x, y] = transformPoint(back, pair.px)
    const error = Math.hypot(x - pair.mm[0], y - pair.mm[1])
    const known = best.get(pair.point)
    if (error <= tolerance && (known === undefined || error < known.error)) best.set(pair.point, { pair, error })
  }
  return [...best.values()].map(({ pair }) => pair)
}

const residual = (map: Matrix3, pairs: readonly Pair[]): number => {
  const back = invert(map)
  const squares = pairs.map(({ mm, px }) => {
    const [x, y] = transformPoint(back, px)
    return (x - mm[0]) ** 2 + (y - mm[1]) ** 2
  })
  return Math.sqrt(squares.reduce((total, square) => total + square, 0) / Math.max(1, pairs.length))
}
