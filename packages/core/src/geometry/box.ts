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
  if (quads.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const points = quads.flat()
  const xs = points.map((p) => p[0])
  const ys = points.map((p) => p[1])
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** The box with its edges moved outwards by so much; inwards where it is negative. */
export const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/** Area shared by two boxes. */
export const intersection = (a: Box, b: Box): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}
