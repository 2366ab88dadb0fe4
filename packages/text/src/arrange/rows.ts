import { type Quad, quadAngle, quadCentre, quadWidth } from '@recto/core'

/** A run of text in coordinates along and across the page's text, so that a small tilt of the page does not matter. */
export interface Placed<Item> {
  readonly item: Item
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The value that half of the weight lies below; 0 of an empty list. */
export const weightedMedian = (items: readonly { readonly value: number; readonly weight: number }[]): number => {
  const sorted = [...items].sort((a, b) => a.value - b.value)
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2
  let passed = 0
  for (const { value, weight } of sorted) {
    passed += weight
    if (passed >= half) return value
  }
  return 0
}

/** The median direction of quads, radians, weighted by their length; 0 without any. */
export const medianAngle = (quads: readonly Quad[]): number =>
  weightedMedian(quads.map((quad) => ({ value: quadAngle(quad), weight: quadWidth(quad) })))

/** Each item in coordinates turned by `angle`. Its height is measured across its middle, so that a slant does not add to it. */
export const place = <Item>(items: readonly Item[], quadOf: (item: Item) => Quad, angle: number): readonly Placed<Item>[] => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return items.map((item) => {
    const quad = quadOf(item)
    const along = quad.map(([x, y]) => x * cos + y * sin)
    const across = quad.map(([x, y]) => y * cos - x * sin).sort((a, b) => a - b) as [number, number, number, number]
    const [x, y] = quadCentre(quad)
    const middle = y * cos - x * sin
    const half = (across[2] + across[3] - across[0] - across[1]) / 4
    return { item, left: Math.min(...along), right: Math.max(...along), top: middle - half, bottom: middle + half }
  })
}

/** Two runs share a row when they overlap by this share of the lower one. */
const leastOverlap = 0.5

/** Groups of runs that stand beside one another, top to bottom; each group left to right. */
export const rowsOf = <Item>(placed: readonly Placed<Item>[]): readonly (readonly Placed<Item>[])[] => {
  const rows: Placed<Item>[][] = []
  for (const next of [...placed].sort((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const row = rows.findLast((candidate) => candidate.some((other) => besides(other, next)))
    if (row === undefined) rows.push([next])
    else row.push(next)
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left))
}

/** They overlap in height, and not in width but for what boxes are grown by. */
const besides = (a: Placed<unknown>, b: Placed<unknown>): boolean => {
  const lower = Math.min(a.bottom - a.top, b.bottom - b.top)
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  return overlap >= leastOverlap * lower && shared < lower
}
