import { type Box, grow, type Ink, quadOfBox, transformQuad, type Wish } from '@recto/core'
import type { FieldSpec, Locator, RowsSpec, TableLocator } from './contract.ts'
import { doubtful, lookMargin } from './doubt.ts'
import type { Ground } from './ground.ts'
import { type Column, columnsAt, frameOf } from './locators/table-frame.ts'
import { cellKey, tableOf } from './read/read-rows.ts'
import type { Reading, RowReading } from './read/reading.ts'
import { centreY, spanBox, unite } from './sheet.ts'

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
  const frame = frameOf(locator, ground)
  if (frame === null) return []
  return rows.flatMap((row, index) => {
    const columns = new Map(columnsAt(frame, centreY(row.row.box)).map((column) => [column.key, column]))
    return Object.entries(field.columns).flatMap(([column, cellField]) => {
      const place = columns.get(column)
      if (place === undefined) return []
      const wrapped = cellField.kind === 'text' && locator.single !== true ? whereToGoOn(row, rows[index + 1], place) : null
      const box = wrapped ?? whereToLook(locator, row, place)
      if (box === null) return []
      const isEmpty = (row.cells.get(column)?.spans.length ?? 0) === 0
      const boxes = isEmpty && locator.atRight?.includes(column) ? [box, rightHalf(box)] : [box]
      const id = `${document}/${cellKey(key, row.row.index, column)}`
      const see = wrapped !== null || (row.cells.get(column)?.spans.length ?? 0) > 1 ? 'lines' : 'line'
      const quads = boxes.map((each) => transformQuad(quadOfBox(each), ground.toPage))
      return quads.flatMap((quad) => inks.map((ink): Wish => ({ id, quad, see, ink, ...alphabetOf(cellField) })))
    })
  })
}

const rightHalf = (box: Box): Box => ({ ...box, x: box.x + box.width / 2, width: box.width / 2 })

const alphabetOf = ({ alphabet }: FieldSpec<unknown>): { readonly alphabet?: string } => (alphabet === undefined ? {} : { alphabet })

/** The part of a row that belongs to a column. */
const cellBox = ({ row: { box } }: RowReading, { from, to }: Column): Box => ({ ...box, x: from, width: to - from })

const whereToLook = (locator: TableLocator, row: RowReading, column: Column): Box | null => {
  const { cells } = row
  const cell = cells.get(column.key)
  const isFilled = (key: string): boolean => (cells.get(key)?.spans.length ?? 0) > 0
  const isExpected =
    locator.starts.includes(column.key) || (locator.together ?? []).some((group) => group.includes(column.key) && group.some(isFilled))
  if (cell === undefined || cell.spans.length === 0) return isExpected ? cellBox(row, column) : null
  if (cell.value !== null && cell.confidence >= doubtful) return null
  const own = unite(cell.spans.map(spanBox))
  const isBroken = cell.value === null || cell.failed.some(({ loose }) => loose !== true)
  const box = isBroken ? { ...own, width: endOf(own, row, column) - own.x } : own
  return grow(box, (lookMargin * own.height) / cell.spans.length)
}

/** What was typed over the edge of its column goes on so many heights behind it. */
const beyond = 1.5

/** How far what lost its end may reach: over the edge of its column, up to what stands next in its row. */
const endOf = (own: Box, { cells }: RowReading, { to }: Column): number => {
  const right = own.x + own.width
  const next = [...cells.values()].flatMap(({ spans }) => spans.map((span) => spanBox(span).x)).filter((x) => x >= right)
  return Math.max(right, Math.min(to + beyond * own.height, ...next))
}

/** A cell that ends within so many heights of its column's right edge is full: its text may go on below. */
const fullWithin = 1.5

/** The row below is within so many heights; less than the first of them is no room for one. */
const leastBelow = 0.8
const mostBelow = 1.7

/** A full cell and the space below it, where there is room for a row: a lone character in it is easily missed. `null` where there is none. */
const whereToGoOn = ({ cells }: RowReading, next: RowReading | undefined, { key, to, bottom }: Column): Box | null => {
  const boxes = (cells.get(key)?.spans ?? []).map(spanBox)
  if (boxes.length === 0) return null
  const { x, y, width, height } = unite(boxes)
  const line = Math.min(...boxes.map((box) => box.height))
  const room = Math.min(bottom, next?.row.box.y ?? Number.POSITIVE_INFINITY) - y - height
  const isFull = boxes.some((box) => box.y + box.height > y + height - line / 2 && box.x + box.width > to - fullWithin * line)
  if (!isFull || room < leastBelow * line) return null
  const margin = lookMargin * line
  return { x: x - margin, y, width: width + 2 * margin, height: height + Math.min(room, mostBelow * line) }
}
