import type { Point, Quad } from '@recto/core'

/** A map of probabilities, row-major. */
export interface ProbabilityMap {
  readonly data: Float32Array
  readonly width: number
  readonly height: number
}

/** Mean of the map over the pixels of a convex quad, its border included (PaddleOCR, box_score_fast). */
export const meanInside = ({ data, width, height }: ProbabilityMap, quad: Quad): number => {
  const corners = quad.map(([x, y]): Point => [Math.trunc(x), Math.trunc(y)])
  const ys = corners.map((corner) => corner[1])
  const top = Math.max(Math.min(...ys), 0)
  const bottom = Math.min(Math.max(...ys), height - 1)
  let sum = 0
  let count = 0
  for (let y = top; y <= bottom; y++) {
    const [left, right] = extentAt(corners, y)
    const to = Math.min(right, width - 1)
    for (let x = Math.max(left, 0); x <= to; x++) {
      sum += data[y * width + x] as number
      count++
    }
  }
  return count === 0 ? 0 : sum / count
}

/** First and last pixel that the outline and what it encloses cover in the row around `y`. */
const extentAt = (corners: readonly Point[], y: number): readonly [number, number] => {
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  for (const [index, a] of corners.entries()) {
    const b = corners[(index + 1) % 4] as Point
    for (const edge of [y - 0.5, y, y + 0.5]) {
      const at = Math.min(Math.max(edge, Math.min(a[1], b[1])), Math.max(a[1], b[1]))
      if (Math.abs(at - y) > 0.5) continue
      for (const x of a[1] === b[1] ? [a[0], b[0]] : [a[0] + ((b[0] - a[0]) * (at - a[1])) / (b[1] - a[1])]) {
        left = Math.min(left, x)
        right = Math.max(right, x)
      }
    }
  }
  return [Math.round(left), Math.round(right)]
}
