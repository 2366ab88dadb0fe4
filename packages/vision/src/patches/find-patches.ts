import { boxOf, distance, type Image, intersection, type Point, type Quad, quadArea, quadHeight, quadWidth } from '@recto/core'
import type { Mask } from '../contours/mask.ts'
import { traceContours } from '../contours/trace-contours.ts'
import { shrink } from '../ops/shrink.ts'
import { paintOf, paints } from './paint-of.ts'

/** A picture is made smaller by whole factors down to about this side: a plate of 60 px on 2,000 still has some 10 rows. */
const longSide = 1000

/** Plates are so much wider than high (GA 36: 440 × 140, 480 × 140, 440 × 220 mm), less when seen from the side, more when tipped. */
const aspects = [1.4, 5] as const

/** In px of the smaller picture. */
const leastHeight = 8

/** Of the picture's width. */
const mostWidth = 0.7

/** Share of its four corners' quad that a patch's outline encloses. */
const fills = [0.8, 1.2] as const

/** Share of a patch that is not paint: what is written on it. */
const inkShares = [0.02, 0.6] as const

/** One patch that covers more of another than this is the same. */
const sameShare = 0.6

const most = 24

/** Which paints make one patch: each alone, and yellow beside green. */
const kinds = [paints.blue, paints.yellow, paints.green, paints.yellow | paints.green] as const

/** Painted four-sided patches with something written on them, largest first; picture px. */
export const findPatches = (image: Image): readonly Quad[] => {
  const factor = Math.max(1, Math.floor(Math.max(image.width, image.height) / longSide))
  const painted = paintOf(shrink(image, factor))
  const found = kinds.flatMap((kind) => patchesOf(painted, kind)).sort((a, b) => quadArea(b) - quadArea(a))
  const distinct = found.filter((quad, index) => !found.slice(0, index).some((larger) => covers(larger, quad)))
  return distinct.slice(0, most).map((quad) => enlarge(quad, factor))
}

const patchesOf = (painted: Mask, kind: number): readonly Quad[] => {
  const mask = close({ ...painted, data: painted.data.map((bit) => ((bit & kind) === 0 ? 0 : 1)) })
  return traceContours(mask).flatMap((contour) => {
    const quad = cornersOf(contour)
    const [width, height] = [quadWidth(quad), quadHeight(quad)]
    if (height < leastHeight || width > mostWidth * mask.width) return []
    if (width < aspects[0] * height || width > aspects[1] * height) return []
    if (!isFourSided(quad)) return []
    const fill = areaOf(contour) / Math.max(1, quadArea(quad))
    if (fill < fills[0] || fill > fills[1]) return []
    const ink = 1 - paintedShare(mask, quad)
    return ink < inkShares[0] || ink > inkShares[1] ? [] : [quad]
  })
}

/** Bold characters that touch the rim part a small plate: what is next to paint counts as paint. */
const close = ({ data, width, height }: Mask): Mask => {
  const across = data.map((bit, index) => bit | (data[index - 1] ?? 0) | (data[index + 1] ?? 0))
  return { data: across.map((bit, index) => bit | (across[index - width] ?? 0) | (across[index + width] ?? 0)), width, height }
}

/**
 * The outline's corners by their diagonals: least and most x + y, least and most x - y.
 *
 *     0 ╲     ╱ 1
 *        ╳
 *     3 ╱     ╲ 2
 */
const cornersOf = (contour: readonly Point[]): Quad => {
  const extreme = (value: (point: Point) => number): Point => contour.reduce((best, point) => (value(point) > value(best) ? point : best))
  return [extreme(([x, y]) => -x - y), extreme(([x, y]) => x - y), extreme(([x, y]) => x + y), extreme(([x, y]) => y - x)]
}

/** Opposite edges of a plate differ in length by no more than this, however it is seen. */
const leastEdgeRatio = 0.6

const isFourSided = ([a, b, c, d]: Quad): boolean => {
  const isLike = (first: number, second: number): boolean => Math.min(first, second) > leastEdgeRatio * Math.max(first, second)
  return isLike(distance(a, b), distance(d, c)) && isLike(distance(a, d), distance(b, c))
}

const areaOf = (points: readonly Point[]): number =>
  Math.abs(
    points.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] as Point
      return sum + x * nextY - nextX * y
    }, 0),
  ) / 2

/** Share of paint on a grid of points inside the quad. */
const paintedShare = ({ data, width }: Mask, [a, b, c, d]: Quad): number => {
  const steps = 24
  let hits = 0
  for (let i = 0; i < steps; i++) {
    for (let j = 0; j < steps; j++) {
      const [u, v] = [(i + 0.5) / steps, (j + 0.5) / steps]
      const x = (a[0] * (1 - u) + b[0] * u) * (1 - v) + (d[0] * (1 - u) + c[0] * u) * v
      const y = (a[1] * (1 - u) + b[1] * u) * (1 - v) + (d[1] * (1 - u) + c[1] * u) * v
      hits += data[Math.round(y) * width + Math.round(x)] as number
    }
  }
  return hits / (steps * steps)
}

const covers = (larger: Quad, smaller: Quad): boolean => {
  const [a, b] = [boxOf(larger), boxOf(smaller)]
  return intersection(a, b) > sameShare * Math.max(1, a.width * a.height)
}

/** From mask px to the picture's: paint was let reach one pixel further, and pixel centres are whole numbers in the mask. */
const enlarge = (quad: Quad, factor: number): Quad => {
  const grow = ([x, y]: Point, right: number, down: number): Point => [(x + right) * factor, (y + down) * factor]
  return [grow(quad[0], 1, 1), grow(quad[1], 0, 1), grow(quad[2], 0, 0), grow(quad[3], 1, 0)]
}
