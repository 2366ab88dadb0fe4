import { distance, type Point, type Quad, quadArea } from '@recto/core'
import { minAreaRectangle, orderCorners } from '@recto/vision'

/** How far a round join may stay inside its arc, px (Clipper 6.4, def_arc_tolerance). */
const arcTolerance = 0.25

/** What a corner that is a whole pixel may miss it by after turning there and back. */
const rounding = 1e-6

/**
 * The rectangle around a text region shrunk by DB, grown back by `area * ratio / perimeter` on every side.
 *
 *     ╭───────────────╮
 *     │ ┌───────────┐ │ by
 *     │ └───────────┘ │
 *     ╰───────────────╯
 *
 * As the reference does: the corners are cut to whole pixels, offset with round joins, the offset's points are rounded to
 * whole pixels (pyclipper, JT_ROUND), and the smallest rectangle is put around them.
 */
export const grow = (corners: Quad, ratio: number): { readonly corners: Quad; readonly shortSide: number } => {
  const by = (Math.abs(quadArea(corners)) * ratio) / perimeter(corners)
  const whole = corners.map(([x, y]): Point => [Math.floor(x + rounding), Math.floor(y + rounding)])
  const grown = minAreaRectangle(offset(whole, by))
  return { corners: orderCorners(grown.corners), shortSide: grown.shortSide }
}

const perimeter = (quad: Quad): number => quad.reduce((sum, corner, index) => sum + distance(corner, quad[(index + 1) % 4] as Point), 0)

/** Points of the outline `by` px outside a clockwise polygon, arcs around its corners, whole px. */
const offset = (polygon: readonly Point[], by: number): readonly Point[] => {
  const corners = polygon.filter((point, index) => distance(point, polygon.at(index - 1) as Point) > 0)
  if (corners.length < 2) return polygon
  const normals = corners.map((from, index) => outward(from, corners[(index + 1) % corners.length] as Point))
  const perTurn = Math.min(Math.PI / Math.acos(1 - Math.min(arcTolerance, by * arcTolerance) / by), by * Math.PI)
  return corners.flatMap((corner, index) => arc(corner, normals.at(index - 1) as number, normals[index] as number, by, perTurn))
}

/** Direction, radians, that points out of a clockwise polygon across the edge from `a` to `b`. */
const outward = (a: Point, b: Point): number => Math.atan2(a[0] - b[0], b[1] - a[1])

const arc = ([x, y]: Point, from: number, to: number, by: number, perTurn: number): readonly Point[] => {
  const angle = (((to - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI)
  const steps = Math.max(Math.round((perTurn * angle) / (2 * Math.PI)), 1)
  const directions = [...Array.from({ length: steps }, (_, step) => from + (step * 2 * Math.PI) / perTurn), to]
  return directions.map((direction): Point => [Math.round(x + by * Math.cos(direction)), Math.round(y + by * Math.sin(direction))])
}
