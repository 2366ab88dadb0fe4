import type { Point, Quad } from '@recto/core'

/**
 * Four corners, clockwise from the top left: of the two leftmost the upper is first, the lower last
 * (PaddleOCR, DBPostProcess.get_mini_boxes).
 */
export const orderCorners = (corners: Quad): Quad => {
  const [a, b, c, d] = [...corners].sort((p, q) => p[0] - q[0]) as [Point, Point, Point, Point]
  const [topLeft, bottomLeft] = b[1] > a[1] ? [a, b] : [b, a]
  const [topRight, bottomRight] = d[1] > c[1] ? [c, d] : [d, c]
  return [topLeft, topRight, bottomRight, bottomLeft]
}
