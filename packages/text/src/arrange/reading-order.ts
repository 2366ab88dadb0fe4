import { type Quad, quadAngle } from '@recto/core'
import { medianAngle, place, rowsOf } from './rows.ts'

/** Text that runs downwards. */
export const isVertical = (quad: Quad): boolean => Math.abs(quadAngle(quad) - Math.PI / 2) < Math.PI / 4

/** Items in the order in which people read them: rows top to bottom, each left to right. */
export const readingOrder = <Item>(items: readonly Item[], quadOf: (item: Item) => Quad): readonly Item[] => {
  const angle = medianAngle(items.map(quadOf).filter((quad) => !isVertical(quad)))
  return rowsOf(place(items, quadOf, angle)).flatMap((row) => row.map(({ item }) => item))
}
