import { type Point, type Quad, quadArea } from '@recto/core'

const area = (points: readonly Point[]): number =>
  Math.abs(
    points.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] as Point
      return sum + x * nextY - nextX * y
    }, 0),
  ) / 2

/** What of a polygon lies to the right of the line from `a` to `b` (y down: inside a clockwise quad). */
const clip = (points: readonly Point[], a: Point, b: Point): readonly Point[] => {
  const side = ([x, y]: Point): number => (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])
  return points.flatMap((point, index): readonly Point[] => {
    const next = points[(index + 1) % points.length] as Point
    const [here, there] = [side(point), side(next)]
    const t = here / (here - there)
    const crossing: readonly Point[] = here * there < 0 ? [[point[0] + (next[0] - point[0]) * t, point[1] + (next[1] - point[1]) * t]] : []
    return here >= 0 ? [point, ...crossing] : crossing
  })
}

/** Intersection over union of two convex clockwise quads. */
export const overlapOf = (a: Quad, b: Quad): number => {
  const shared = area(b.reduce<readonly Point[]>((points, corner, index) => clip(points, corner, b[(index + 1) % 4] as Point), a))
  return shared / (Math.abs(quadArea(a)) + Math.abs(quadArea(b)) - shared)
}
