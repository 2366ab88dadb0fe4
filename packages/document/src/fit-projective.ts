import type { Matrix3, Point } from '@recto/core'
import { addEquation, solveEquations } from './least-squares.ts'
import type { Row, Tie } from './tie.ts'

/** How far labels stand from their places, as a share of half the layout's longer side. */
const noise = 0.012

/** What the direction of a long line weighs against the place of a label. */
const alongWeight = 2

/** A map that shrinks areas below this share is none: all labels stood in one column. */
const leastArea = 0.1

/** How strongly a hand-held camera foreshortens half a page: standard deviation of the change in scale. */
const foreshortening = 0.08

/**
 * The projective map from mm to px that fits the ties best: least squares of `A u + t - p (g · u) = p`, with `g` held near zero
 * by what cameras do, so that few ties or ties in a row bend nothing. `u` and `p` are centred and scaled to about 1.
 */
export const fitProjective = (ties: readonly Tie[], rows: readonly Row[] = []): Matrix3 | null => {
  const [from, to] = [framing(ties.map(({ mm }) => mm)), framing(ties.map(({ px }) => px))]
  const normal = Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 9 }, (_, column) => (row === column && row > 5 ? (noise / foreshortening) ** 2 : 0)),
  )
  for (const { mm, px, weight } of ties) {
    const [u, v] = from.scaled(mm)
    const [p, q] = to.scaled(px)
    addEquation(normal, weight, [u, v, 1, 0, 0, 0, -p * u, -p * v, p])
    addEquation(normal, weight, [0, 0, 0, u, v, 1, -q * u, -q * v, q])
  }
  for (const { px, along } of rows) {
    const [p, q] = to.scaled(px)
    // A millimetre to the right leads along the row: (a - p g, d - q g) is parallel to it.
    addEquation(normal, alongWeight, [along[1], 0, 0, -along[0], 0, 0, q * along[0] - p * along[1], 0, 0])
  }
  const found = solveEquations(normal)
  if (found === null) return null
  const [a, b, c, d, e, f, g, h] = found as [number, number, number, number, number, number, number, number]
  if (Math.abs(a * e - b * d) < leastArea) return null
  const { centre: [mx, my], unit: m } = from // biome-ignore format: a record
  const { centre: [px, py], unit: s } = to // biome-ignore format: a record
  // p = s (A u + t) / (1 + g·u) + centre, with u = (mm - centre) / m; multiplied by m.
  const w = m - g * mx - h * my
  const x = [s * a + px * g, s * b + px * h, s * (c * m - a * mx - b * my) + px * w] as const
  const y = [s * d + py * g, s * e + py * h, s * (f * m - d * mx - e * my) + py * w] as const
  return [x[0] / w, x[1] / w, x[2] / w, y[0] / w, y[1] / w, y[2] / w, g / w, h / w, 1]
}

const framing = (points: readonly Point[]) => {
  const middle = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const centre: Point = [middle(0), middle(1)]
  const unit = Math.max(1e-9, ...points.map(([x, y]) => Math.hypot(x - centre[0], y - centre[1])))
  return { centre, unit, scaled: ([x, y]: Point): Point => [(x - centre[0]) / unit, (y - centre[1]) / unit] }
}
