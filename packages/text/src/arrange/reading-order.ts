import { type Quad, quadAngle } from '@recto/core'
import { columnsOf } from './columns.ts'
import { medianAngle, type Placed, place, rowsOf } from './rows.ts'

/** Text that runs downwards. */
export const isVertical = (quad: Quad): boolean => Math.abs(quadAngle(quad) - Math.PI / 2) < Math.PI / 4

/**
 * Items in the order in which people read them: rows top to bottom, each left to right; where a page is set in columns,
 * one column after another; columns of vertical text right to left.
 */
export const readingOrder = <Item>(items: readonly Item[], quadOf: (item: Item) => Quad): readonly Item[] => {
  const upright = items.filter((item) => !isVertical(quadOf(item)))
  const angle = medianAngle(upright.map(quadOf))
  const rows = rowsOf(place(upright, quadOf, angle))
  const bands = bandsOf(
    place(
      items.filter((item) => isVertical(quadOf(item))),
      quadOf,
      angle,
    ),
  )
  const blocks = [...columnsOf(rows)]
  for (const band of bands) {
    const below = blocks.findIndex((block) => topOf(block) > topOf(band))
    blocks.splice(below < 0 ? blocks.length : below, 0, band)
  }
  return blocks.flatMap((block) => block.map(({ item }) => item))
}

const topOf = (block: readonly Placed<unknown>[]): number => Math.min(...block.map(({ top }) => top))

/** Vertical columns that stand beside one another, each band right to left; in one column from top to bottom. */
const bandsOf = <Item>(columns: readonly Placed<Item>[]): readonly (readonly Placed<Item>[])[] => {
  const bands: Placed<Item>[][] = []
  for (const column of [...columns].sort((a, b) => a.top - b.top)) {
    const band = bands.find((other) => column.top < Math.max(...other.map(({ bottom }) => bottom)))
    if (band === undefined) bands.push([column])
    else band.push(column)
  }
  return bands.map((band) => {
    // Columns that overlap in width are one above the other, whatever their right edges.
    const stacks = rowsOf(band.map(sideways)).map((stack) => stack.map(({ item }) => item))
    return stacks.reverse().flat()
  })
}

/** The column with width and height exchanged, so that what stands above one another stands in one row. */
const sideways = <Item>(column: Placed<Item>): Placed<Placed<Item>> => ({
  item: column,
  left: column.top,
  right: column.bottom,
  top: column.left,
  bottom: column.right,
})
