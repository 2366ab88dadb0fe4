import type { Point } from '@recto/core'
import type { Mask } from './mask.ts'

/** A pixel of the padded mask: background, not yet on a border, on one, on one whose right neighbour is background. */
const [background, inside, border, rightBorder] = [0, 1, 2, -2]

/** Steps to the eight neighbours, counter-clockwise as seen, from the right one. */
const steps: readonly Point[] = [
  [1, 0],
  [1, -1],
  [0, -1],
  [-1, -1],
  [-1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
]
const [right, left] = [0, 4]

/**
 * Outer and inner borders of the 8-connected shapes of a mask, by border following (Suzuki and Abe, 1985, as in OpenCV's
 * `RETR_LIST`, newest first). Of each border the points where it turns, mask px.
 */
export const traceContours = ({ data, width, height }: Mask): readonly (readonly Point[])[] => {
  const stride = width + 2
  const padded = new Int8Array(stride * (height + 2))
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (data[y * width + x] !== 0) padded[(y + 1) * stride + x + 1] = inside
  const offsets = steps.map(([x, y]) => y * stride + x)
  const contours: (readonly Point[])[] = []
  for (let y = 0; y < height; y++)
    for (let x = 0, at = (y + 1) * stride + 1; x < width; x++, at++) {
      const pixel = padded[at] as number
      if (pixel === inside && padded[at - 1] === background) contours.push(follow(padded, offsets, at, [x, y], left))
      else if (pixel > background && padded[at + 1] === background) contours.push(follow(padded, offsets, at, [x, y], right))
    }
  return contours.reverse()
}

/** Follows one border from `start`, whose neighbour towards `outside` is background, and marks its pixels. */
const follow = (padded: Int8Array, offsets: readonly number[], start: number, [x0, y0]: Point, outside: number): readonly Point[] => {
  let direction = outside
  do direction = (direction + 7) & 7
  while (direction !== outside && padded[start + (offsets[direction] as number)] === background)
  if (direction === outside) {
    padded[start] = rightBorder
    return [[x0, y0]]
  }
  const last = start + (offsets[direction] as number)
  const points: Point[] = []
  let [at, x, y, came] = [start, x0, y0, direction ^ 4]
  for (;;) {
    const from = direction
    do direction++
    while (padded[at + (offsets[direction & 7] as number)] === background)
    direction &= 7
    const passedRight = direction >= 1 && direction <= from // the search from `from` on went past the right neighbour
    if (passedRight) padded[at] = rightBorder
    else if (padded[at] === inside) padded[at] = border
    if (direction !== came) points.push([x, y])
    came = direction
    const next = at + (offsets[direction] as number)
    if (next === start && at === last) return points
    const [dx, dy] = steps[direction] as Point
    ;[at, x, y] = [next, x + dx, y + dy]
    direction = (direction + 4) & 7
  }
}
