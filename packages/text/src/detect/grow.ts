import { type Point, type Quad, quadArea } from '@recto/core'
import { orderCorners } from '@recto/vision'

const perimeter = (quad: Quad): number =>
  quad.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = quad[(index + 1) % 4] as Point
    return sum + Math.hypot(nextX - x, nextY - y)
  }, 0)

/**
 * The rectangle around a text region shrunk by DB, grown back by `area * ratio / perimeter` on every side.
 *
 *     ╭───────────────╮
 *     │ ┌───────────┐ │ distance
 *     │ └───────────┘ │
 *     ╰───────────────╯
 *
 * The reference cuts the corners to whole pixels (pyclipper), offsets with round joins and takes the smallest rectangle
 * around that. The smallest rectangle is parallel to one of the edges, and the offset adds the distance on each side.
 */
export const grow = (corners: Quad, ratio: number): { readonly corners: Quad; readonly shortSide: number } => {
  const distance = (Math.abs(quadArea(corners)) * ratio) / perimeter(corners)
  const whole = corners.map(([x, y]): Point => [Math.trunc(x), Math.trunc(y)])
  const candidates = whole.map((point, index) => rectangleAlong(whole, point, whole[(index + 1) % 4] as Point, distance))
  const smallest = candidates.reduce((best, other) => (other.area < best.area ? other : best))
  return { corners: orderCorners(smallest.corners), shortSide: smallest.shortSide }
}

interface Grown {
  readonly corners: Quad
  readonly shortSide: number
  readonly area: number
}

/** The rectangle around all points, parallel to the edge from `a` to `b`, `distance` larger on every side. */
const rectangleAlong = (points: readonly Point[], a: Point, b: Point, distance: number): Grown => {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1])
  const [cos, sin] = length === 0 ? [1, 0] : [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
  const along = points.map(([x, y]) => x * cos + y * sin)
  const across = points.map(([x, y]) => y * cos - x * sin)
  const [left, right] = [Math.min(...along) - distance, Math.max(...along) + distance]
  const [top, bottom] = [Math.min(...across) - distance, Math.max(...across) + distance]
  const corner = (u: number, v: number): Point => [u * cos - v * sin, u * sin + v * cos]
  const [width, height] = [right - left, bottom - top]
  return {
    corners: [corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom)],
    shortSide: Math.min(width, height),
    area: width * height,
  }
}
