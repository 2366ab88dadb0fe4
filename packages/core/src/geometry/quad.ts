import type { Box } from './box.ts'
import { type Matrix3, transformPoint } from './matrix3.ts'
import { between, distance, type Point } from './point.ts'

/**
 * Four corners, clockwise, starting where reading starts (the text's own top-left).
 *
 *     0 ──text──▶ 1
 *     │           │
 *     3 ───────── 2
 */
export type Quad = readonly [Point, Point, Point, Point]

/** The box as a quad whose first corner is the top-left one. */
export const quadOfBox = ({ x, y, width, height }: Box): Quad => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

/** Each corner through the matrix. */
export const transformQuad = (quad: Quad, matrix: Matrix3): Quad => [
  transformPoint(matrix, quad[0]),
  transformPoint(matrix, quad[1]),
  transformPoint(matrix, quad[2]),
  transformPoint(matrix, quad[3]),
]

/** Length along the text: the longer of the top and the bottom edge. */
export const quadWidth = (quad: Quad): number => Math.max(distance(quad[0], quad[1]), distance(quad[3], quad[2]))

/** Length across the text: the longer of the left and the right edge. */
export const quadHeight = (quad: Quad): number => Math.max(distance(quad[0], quad[3]), distance(quad[1], quad[2]))

/** Mean of the corners. */
export const quadCentre = (quad: Quad): Point => [
  (quad[0][0] + quad[1][0] + quad[2][0] + quad[3][0]) / 4,
  (quad[0][1] + quad[1][1] + quad[2][1] + quad[3][1]) / 4,
]

/** Area by the shoelace formula; positive for clockwise corners (y down). */
export const quadArea = (quad: Quad): number => {
  let twice = 0
  for (let i = 0; i < 4; i++) {
    const a = quad[i] as Point
    const b = quad[(i + 1) % 4] as Point
    twice += a[0] * b[1] - b[0] * a[1]
  }
  return twice / 2
}

/**
 * The part of a quad between two shares (0..1) of its length along the text.
 *
 *     0 ───┬──────┬─── 1
 *     │    │ part │    │
 *     3 ───┴──────┴─── 2
 *         from    to
 */
export const slice = (quad: Quad, from: number, to: number): Quad => [
  between(quad[0], quad[1], from),
  between(quad[0], quad[1], to),
  between(quad[3], quad[2], to),
  between(quad[3], quad[2], from),
]

/** The direction of the text in radians, clockwise from the x axis (y down), -π..π. */
export const quadAngle = (quad: Quad): number =>
  Math.atan2(quad[1][1] - quad[0][1] + quad[2][1] - quad[3][1], quad[1][0] - quad[0][0] + quad[2][0] - quad[3][0])

/** Corners rounded to whole pixels. */
export const roundQuad = (quad: Quad): Quad => {
  const round = (p: Point): Point => [Math.round(p[0]), Math.round(p[1])]
  return [round(quad[0]), round(quad[1]), round(quad[2]), round(quad[3])]
}
