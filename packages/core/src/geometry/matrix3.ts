import type { Point } from './point.ts'
import type { Quad } from './quad.ts'

/** A projective map of the plane, row by row: `[a b c; d e f; g h i]`, applied to `(x, y, 1)`. */
export type Matrix3 = readonly [number, number, number, number, number, number, number, number, number]

export const identity: Matrix3 = [1, 0, 0, 0, 1, 0, 0, 0, 1]

/** `a` after `b`. */
export const multiply = (a: Matrix3, b: Matrix3): Matrix3 => {
  const cell = (row: number, column: number): number =>
    (a[row * 3] as number) * (b[column] as number) +
    (a[row * 3 + 1] as number) * (b[column + 3] as number) +
    (a[row * 3 + 2] as number) * (b[column + 6] as number)
  return [cell(0, 0), cell(0, 1), cell(0, 2), cell(1, 0), cell(1, 1), cell(1, 2), cell(2, 0), cell(2, 1), cell(2, 2)]
}

/** The way back. Throws a `RangeError` when the map is singular. */
export const invert = (m: Matrix3): Matrix3 => {
  const [a, b, c, d, e, f, g, h, i] = m
  const A = e * i - f * h
  const B = f * g - d * i
  const C = d * h - e * g
  const determinant = a * A + b * B + c * C
  if (determinant === 0 || !Number.isFinite(determinant)) throw new RangeError(`singular matrix: ${m.join(' ')}`)
  const s = 1 / determinant
  return [
    A * s,
    (c * h - b * i) * s,
    (b * f - c * e) * s,
    B * s,
    (a * i - c * g) * s,
    (c * d - a * f) * s,
    C * s,
    (b * g - a * h) * s,
    (a * e - b * d) * s,
  ]
}

export const transformPoint = (m: Matrix3, [x, y]: Point): Point => {
  const w = m[6] * x + m[7] * y + m[8]
  return [(m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w]
}

export const translation = (x: number, y: number): Matrix3 => [1, 0, x, 0, 1, y, 0, 0, 1]

export const scaling = (x: number, y: number): Matrix3 => [x, 0, 0, 0, y, 0, 0, 0, 1]

/**
 * The projective map that takes the corners of `from` to the corners of `to`
 * (Heckbert, Fundamentals of Texture Mapping and Image Warping, 1989, 2.2.3: through the unit square).
 * Throws a `RangeError` when three corners of `from` lie on a line.
 */
export const homography = (from: Quad, to: Quad): Matrix3 => multiply(squareTo(to), invert(squareTo(from)))

/** Maps the unit square's corners (0,0) (1,0) (1,1) (0,1) to the quad's. */
const squareTo = ([p0, p1, p2, p3]: Quad): Matrix3 => {
  const sx = p0[0] - p1[0] + p2[0] - p3[0]
  const sy = p0[1] - p1[1] + p2[1] - p3[1]
  const dx1 = p1[0] - p2[0]
  const dx2 = p3[0] - p2[0]
  const dy1 = p1[1] - p2[1]
  const dy2 = p3[1] - p2[1]
  const determinant = dx1 * dy2 - dx2 * dy1
  const g = (sx * dy2 - dx2 * sy) / determinant
  const h = (dx1 * sy - sx * dy1) / determinant
  return [p1[0] - p0[0] + g * p1[0], p3[0] - p0[0] + h * p3[0], p0[0], p1[1] - p0[1] + g * p1[1], p3[1] - p0[1] + h * p3[1], p0[1], g, h, 1]
}
