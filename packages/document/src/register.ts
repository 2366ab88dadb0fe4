import {
  invert,
  type Matrix3,
  type Point,
  type Quad,
  quadCentre,
  quadHeight,
  quadOfBox,
  type Size,
  transformPoint,
  transformQuad,
} from '@recto/core'
import type { LabelHit } from './find-labels.ts'
import { charsQuad } from './sheet.ts'

/** A layout found on a page: how its millimetres map to page px. */
export interface Registration {
  readonly toPage: Matrix3
  readonly toMm: Matrix3
  /** The hits that agree with it. */
  readonly inliers: readonly LabelHit[]
  /** Root mean square distance of the inliers from their places. */
  readonly residualMm: number
  /** How far it can be trusted, 0..1. */
  readonly fit: number
}

type Places = Readonly<Record<string, readonly [number, number]>>

/** A label may stand this far from its declared place: printers differ, perspective bends. */
const toleranceMm = 4

/** Pages come upright; a layout turned further than this is not believed. */
const mostTiltDegrees = 40

/** Labels are printed between these heights, mm; a fit that makes them smaller or larger is not believed. */
const labelHeightsMm = [1, 9] as const

interface Pair {
  readonly hit: LabelHit
  readonly mm: Point
  readonly px: Point
}

/**
 * Fits a layout to a page from its printed labels: every pair of strong hits proposes a similarity, the proposal
 * with most agreeing labels wins, and an affine map is fitted to all that agree, weak hits included.
 * `null` when no two labels agree.
 */
export const register = (hits: readonly LabelHit[], places: Places, size: Size): Registration | null => {
  const pairs = hits.flatMap((hit): Pair[] => {
    const mm = places[hit.label]
    return mm === undefined ? [] : [{ hit, mm, px: hitCentre(hit) }]
  })
  const strong = pairs.filter(({ hit }) => hit.strong)
  let best: { readonly map: Matrix3; readonly agreeing: readonly Pair[]; readonly error: number } | null = null
  for (const [index, a] of strong.entries()) {
    for (const b of strong.slice(index + 1)) {
      if (a.hit.label === b.hit.label) continue
      const map = similarity(a, b)
      if (map === null) continue
      const agreeing = agree(map, pairs)
      const error = residual(map, agreeing)
      if (best === null || agreeing.length > best.agreeing.length || (agreeing.length === best.agreeing.length && error < best.error))
        best = { map, agreeing, error }
    }
  }
  if (best === null || best.agreeing.length < 2) return null
  const toPage = affine(best.agreeing, best.map, size)
  const agreeing = agree(toPage, pairs)
  if (agreeing.length < 2) return null
  const residualMm = residual(toPage, agreeing)
  const labels = Object.keys(places).length
  const fit = Math.min(1, (0.5 + (0.5 * agreeing.length) / labels) * Math.exp(-((residualMm / toleranceMm) ** 2) / 2))
  return { toPage, toMm: invert(toPage), inliers: agreeing.map(({ hit }) => hit), residualMm, fit }
}

/** Outline of the layout, page px. */
export const outline = ({ toPage }: Registration, { width, height }: Size): Quad =>
  transformQuad(quadOfBox({ x: 0, y: 0, width, height }), toPage)

const hitCentre = ({ line, from, to }: LabelHit): Point => quadCentre(charsQuad(line, from, to))

const similarity = (a: Pair, b: Pair): Matrix3 | null => {
  const [mx, my] = [b.mm[0] - a.mm[0], b.mm[1] - a.mm[1]]
  const [px, py] = [b.px[0] - a.px[0], b.px[1] - a.px[1]]
  const square = mx * mx + my * my
  if (square === 0) return null
  const c = (mx * px + my * py) / square
  const s = (mx * py - my * px) / square
  const heightMm = quadHeight(a.hit.line.quad) / Math.hypot(c, s)
  if (heightMm < labelHeightsMm[0] || heightMm > labelHeightsMm[1]) return null
  if (c <= 0 || Math.abs(Math.atan2(s, c)) > (mostTiltDegrees * Math.PI) / 180) return null
  return [c, -s, a.px[0] - c * a.mm[0] + s * a.mm[1], s, c, a.px[1] - s * a.mm[0] - c * a.mm[1], 0, 0, 1]
}

/** The pairs within tolerance of the map, one for each label, the nearest. */
const agree = (map: Matrix3, pairs: readonly Pair[]): readonly Pair[] => {
  const back = invert(map)
  const best = new Map<string, { readonly pair: Pair; readonly error: number }>()
  for (const pair of pairs) {
    const [x, y] = transformPoint(back, pair.px)
    const error = Math.hypot(x - pair.mm[0], y - pair.mm[1])
    const known = best.get(pair.hit.label)
    if (error <= toleranceMm && (known === undefined || error < known.error)) best.set(pair.hit.label, { pair, error })
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

/** Weight of each corner of the layout, held where the similarity put it, against one label. */
const cornerWeight = 0.02

/** Least squares affine map from mm to px; the layout's corners keep it from running away where labels stand in a row. */
const affine = (pairs: readonly Pair[], start: Matrix3, { width, height }: Size): Matrix3 => {
  const corners = quadOfBox({ x: 0, y: 0, width, height })
  const points = [
    ...pairs.map(({ mm, px }) => ({ mm, px, weight: 1 })),
    ...corners.map((mm) => ({ mm, px: transformPoint(start, mm), weight: cornerWeight })),
  ]
  const normal = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  const right = [0, 0, 0, 0, 0, 0]
  for (const { mm, px, weight } of points) {
    const row = [mm[0], mm[1], 1]
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++) normal[i * 3 + j] = (normal[i * 3 + j] as number) + weight * (row[i] as number) * (row[j] as number)
      right[i] = (right[i] as number) + weight * (row[i] as number) * px[0]
      right[i + 3] = (right[i + 3] as number) + weight * (row[i] as number) * px[1]
    }
  }
  const solve = invert(normal as unknown as Matrix3)
  const rowOf = (offset: number): [number, number, number] => {
    const [a, b, c] = [right[offset] as number, right[offset + 1] as number, right[offset + 2] as number]
    return [
      solve[0] * a + solve[1] * b + solve[2] * c,
      solve[3] * a + solve[4] * b + solve[5] * c,
      solve[6] * a + solve[7] * b + solve[8] * c,
    ]
  }
  return [...rowOf(0), ...rowOf(3), 0, 0, 1]
}
