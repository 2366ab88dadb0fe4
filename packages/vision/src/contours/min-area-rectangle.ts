import type { Point, Quad } from '@recto/core'

/** Corners of the smallest rectangle around the points, in the points' unit, and its shorter side. */
export const minAreaRectangle = (points: readonly Point[]): { readonly corners: Quad; readonly shortSide: number } => {
  const hull = convexHull(points)
  const edges = hull.map((from, index) => unit(from, hull[(index + 1) % hull.length] as Point))
  const fits = edges.map((along) => extentsAlong(hull, along))
  const best = fits.reduce((least, fit) => (fit.length * fit.breadth < least.length * least.breadth ? fit : least))
  return { corners: best.corners, shortSide: Math.min(best.length, best.breadth) }
}

/** One side of the smallest rectangle lies on an edge of the hull (Freeman and Shapira, 1975), so the edges' directions suffice. */
const unit = ([x0, y0]: Point, [x1, y1]: Point): Point => {
  const length = Math.hypot(x1 - x0, y1 - y0)
  return length === 0 ? [1, 0] : [(x1 - x0) / length, (y1 - y0) / length]
}

const extentsAlong = (hull: readonly Point[], [ux, uy]: Point) => {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of hull) {
    const along = x * ux + y * uy
    const across = y * ux - x * uy
    left = Math.min(left, along)
    right = Math.max(right, along)
    top = Math.min(top, across)
    bottom = Math.max(bottom, across)
  }
  const corner = (along: number, across: number): Point => [along * ux - across * uy, along * uy + across * ux]
  const corners: Quad = [corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom)]
  return { corners, length: right - left, breadth: bottom - top }
}

/** Corners of the convex hull in order, without points on its edges (Andrew's monotone chain, 1979). */
export const convexHull = (points: readonly Point[]): readonly Point[] => {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const lower = chain(sorted)
  const upper = chain(sorted.reverse())
  return lower.length === 1 ? lower : [...lower.slice(0, -1), ...upper.slice(0, -1)]
}

const chain = (sorted: readonly Point[]): readonly Point[] => {
  const kept: Point[] = []
  for (const point of sorted) {
    while (kept.length >= 2 && turn(kept.at(-2) as Point, kept.at(-1) as Point, point) <= 0) kept.pop()
    kept.push(point)
  }
  return kept.length === 2 && sorted.length > 0 && same(kept[0] as Point, kept[1] as Point) ? kept.slice(1) : kept
}

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1]

/** Twice the signed area of the triangle: positive when `c` lies to the left of a→b (y up). */
const turn = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
