import type { Matrix3, Point } from '@recto/core'

/** A point of the layout, mm, and where it lies on the page. */
export interface Tie {
  readonly mm: Point
  readonly px: Point
  readonly weight: number
  /** Where rows run there, page px; known of long lines only. */
  readonly along?: Point
}

/** How far labels stand from their places, as a share of half the layout's longer side. */
const noise = 0.012

/** A long line tells its direction so many times as well as its label's place tells the rest. */
const alongWeight = 4

/** A map that shrinks areas below this share is none: all labels stood in one column. */
const leastArea = 0.1

/** How strongly a hand-held camera foreshortens half a page: standard deviation of the change in scale. */
const foreshortening = 0.08

/**
 * The projective map from mm to px that fits the ties best: least squares of `A u + t - p (g · u) = p`, with `g` held near zero
 * by what cameras do, so that few ties or ties in a row bend nothing. `u` and `p` are centred and scaled to about 1.
 */
export const fitProjective = (ties: readonly Tie[]): Matrix3 | null => {
  const [from, to] = [framing(ties.map(({ mm }) => mm)), framing(ties.map(({ px }) => px))]
  const normal = Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 9 }, (_, column) => (row === column && row > 5 ? (noise / foreshortening) ** 2 : 0)),
  )
  for (const { mm, px, weight, along } of ties) {
    const [u, v] = from.scaled(mm)
    const [p, q] = to.scaled(px)
    add(normal, weight, [u, v, 1, 0, 0, 0, -p * u, -p * v, p])
    add(normal, weight, [0, 0, 0, u, v, 1, -q * u, -q * v, q])
    // A millimetre to the right leads along the line: (a - p g, d - q g) is parallel to it.
    if (along !== undefined) add(normal, weight * alongWeight, [along[1], 0, 0, -along[0], 0, 0, q * along[0] - p * along[1], 0, 0])
  }
  const found = solve(normal)
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

/** One equation more for the least squares. */
const add = (normal: number[][], weight: number, row: readonly number[]): void => {
  for (const [i, values] of normal.entries())
    for (let j = 0; j < 9; j++) values[j] = (values[j] as number) + weight * (row[i] as number) * (row[j] as number)
}

const framing = (points: readonly Point[]) => {
  const middle = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const centre: Point = [middle(0), middle(1)]
  const unit = Math.max(1e-9, ...points.map(([x, y]) => Math.hypot(x - centre[0], y - centre[1])))
  return { centre, unit, scaled: ([x, y]: Point): Point => [(x - centre[0]) / unit, (y - centre[1]) / unit] }
}

/** Gaussian elimination with pivoting of `[A | b]`; `null` when singular. */
const solve = (rows: number[][]): readonly number[] | null => {
  const n = rows.length
  for (let column = 0; column < n; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column] as number) > Math.abs(best[column] as number) ? row : best))
    if (Math.abs(pivot[column] as number) < 1e-12) return null
    rows.splice(rows.indexOf(pivot), 1)
    rows.splice(column, 0, pivot)
    for (const row of rows) {
      if (row === pivot) continue
      const factor = (row[column] as number) / (pivot[column] as number)
      for (let j = column; j <= n; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number)
    }
  }
  return rows.map((row, index) => (row[n] as number) / (row[index] as number))
}
