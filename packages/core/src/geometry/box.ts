import type { Size } from '../image.ts'
import type { Quad } from './quad.ts'

/** An axis-parallel rectangle: its top-left corner and its size. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The smallest box that holds all quads. An empty list gives an empty box at the origin. */
export const boxOf = (...quads: readonly Quad[]): Box => {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const quad of quads)
    for (const [x, y] of quad) {
      if (x < left) left = x
      if (y < top) top = y
      if (x > right) right = x
      if (y > bottom) bottom = y
    }
  return quads.length === 0 ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top }
}

/** The box with its edges moved outwards by so much; inwards where it is negative. */
export const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/** The box of whole pixels around a box, as far as a picture of this size goes; without width or height where nothing is left. */
export const pixelsAround = (around: Box, size: Size): Box => {
  const [x, y] = [Math.max(0, Math.floor(around.x)), Math.max(0, Math.floor(around.y))]
  return {
    x,
    y,
    width: Math.max(0, Math.min(size.width, Math.ceil(around.x + around.width)) - x),
    height: Math.max(0, Math.min(size.height, Math.ceil(around.y + around.height)) - y),
  }
}

/** Area shared by two boxes. */
export const intersection = (a: Box, b: Box): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}
