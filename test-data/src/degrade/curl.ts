import type { Point, Quad } from '@recto/core'

/** A sheet that does not lie flat: waves across it, seen from below their crests, so that what is lifted moves up in the picture. */
export interface Curl {
  /** How far a crest moves, px of the picture. */
  readonly heightPx: number
  /** Half waves across the sheet's width, and where the first begins, in half waves. */
  readonly waves: number
  readonly phase: number
  /** By which share the light on a slope differs from that on the flat. */
  readonly shade: number
}

/** How far the sheet is lifted at a share of its width, px of the picture; where the waves begin it lies on the desk. */
export const liftAt = ({ heightPx, waves, phase }: Curl, share: number): number =>
  heightPx * (Math.sin(Math.PI * (phase + waves * share)) - Math.sin(Math.PI * phase))

/** The factor of the light there: a slope that faces it is brighter. */
export const slopeLight = ({ waves, phase, shade }: Curl, share: number): number => 1 + shade * Math.cos(Math.PI * (phase + waves * share))

/** Rounds until the place on the sheet that a point of the picture shows is known to a small part of a pixel. */
const rounds = 3

/** The point of a flat sheet's picture where the curled one shows the same at `point`; `shareAt` says where across the sheet a point lies. */
export const flattened = (curl: Curl, point: Point, shareAt: (point: Point) => number): Point => {
  let flat = point
  for (let round = 0; round < rounds; round++) flat = [point[0], point[1] + liftAt(curl, shareAt(flat))]
  return flat
}

/** A quad of a flat sheet's picture, corner by corner where the curled one shows it. */
export const curled = (curl: Curl, quad: Quad, shareAt: (point: Point) => number): Quad => {
  const lifted = (point: Point): Point => [point[0], point[1] - liftAt(curl, shareAt(point))]
  return [lifted(quad[0]), lifted(quad[1]), lifted(quad[2]), lifted(quad[3])]
}
