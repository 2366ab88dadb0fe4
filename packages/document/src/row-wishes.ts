import { type Box, type Ink, quadOfBox, transformQuad, type Wish } from '@recto/core'
import { aroundPrint } from './around-print.ts'
import type { FieldSpec, Locator, RowsSpec, TableLocator } from './contract.ts'
import { doubtful } from './doubt.ts'
import type { Ground } from './ground.ts'
import { cellBox } from './locators/table-rows.ts'
import { cellKey, tableOf } from './read/read-rows.ts'
import type { Reading, RowReading } from './read/reading.ts'

/** A second look for each cell that is doubtful, and for each empty one that should have something: where rows begin, and beside its like. */
export const rowWishes = (
  key: string,
  field: RowsSpec,
  locators: readonly Locator<string>[],
  ground: Ground,
  { rows = [] }: Reading,
  document: string,
  inks: readonly Ink[],
): readonly Wish[] => {
  const locator = tableOf(locators)
  if (locator === undefined) return []
  return rows.flatMap((row) =>
    Object.entries(field.columns).flatMap(([column, cellField]) => {
      const box = whereToLook(locator, ground, row, column)
      if (box === null) return []
      const isEmpty = (row.cells.get(column)?.spans.length ?? 0) === 0
      const boxes = isEmpty && locator.atRight?.includes(column) ? [box, rightHalf(box)] : [box]
      const id = `${document}/${cellKey(key, row.row.index, column)}`
      const see = (row.cells.get(column)?.spans.length ?? 0) > 1 ? 'lines' : 'line'
      const quads = boxes.map((each) => transformQuad(quadOfBox(each), ground.toPage))
      return quads.flatMap((quad) => inks.map((ink): Wish => ({ id, quad, see, ink, ...alphabetOf(cellField) })))
    }),
  )
}

const rightHalf = (box: Box): Box => ({ ...box, x: box.x + box.width / 2, width: box.width / 2 })

const alphabetOf = ({ alphabet }: FieldSpec<unknown>): { readonly alphabet?: string } => (alphabet === undefined ? {} : { alphabet })

const whereToLook = (locator: TableLocator, ground: Ground, { row, cells }: RowReading, column: string) => {
  const cell = cells.get(column)
  const isFilled = (key: string): boolean => (cells.get(key)?.spans.length ?? 0) > 0
  const isExpected =
    locator.starts.includes(column) || (locator.together ?? []).some((group) => group.includes(column) && group.some(isFilled))
  if (cell === undefined || cell.spans.length === 0) return isExpected ? cellBox(locator, ground, row, column) : null
  if (cell.value !== null && cell.confidence >= doubtful) return null
  return aroundPrint(cell.spans)
}
