/** `[x, y]`, x to the right, y down. */
export type Point = readonly [x: number, y: number]

/** Euclidean distance, in the unit of the points. */
export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])

/** The point at share `t` (0..1) of the way from `a` to `b`. */
export const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
