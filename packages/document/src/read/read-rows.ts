import type { Glance } from '@recto/core'
import type { FieldSpec, Locator, RowsSpec, TableLocator } from '../contract.ts'
import type { Ground } from '../ground.ts'
import { type TableRow, tableRows } from '../locators/table-rows.ts'
import { fromLines } from './from-looks.ts'
import { readField, weigh } from './read-field.ts'
import { nothing, type Reading, type RowReading } from './reading.ts'

/** Key of a cell among fields and glances: `items.0.amount`. */
export const cellKey = (field: string, row: number, column: string): string => `${field}.${row}.${column}`

export const tableOf = (locators: readonly Locator<string>[]): TableLocator | undefined =>
  locators.find((locator): locator is TableLocator => locator.by === 'table')

/** The rows of a table, each cell read and looked at again as a field of its own. */
export const readRows = (
  key: string,
  field: RowsSpec,
  locators: readonly Locator<string>[],
  ground: Ground,
  glances: ReadonlyMap<string, readonly Glance[]>,
): Reading => {
  const locator = tableOf(locators)
  if (locator === undefined) return nothing
  const rows = tableRows(locator, ground, field.columns)
    .map((row) => ({ row, cells: readCells(field, row, ground, (column) => glances.get(cellKey(key, row.index, column)) ?? []) }))
    .filter(({ cells }) => isRow(locator, cells))
  return rows.length === 0 ? nothing : ofRows(rows)
}

/** Something that begins a row was read, or both cells of each shared column, and they are what they should be. */
const isRow = ({ starts, next = {} }: TableLocator, cells: ReadonlyMap<string, Reading>): boolean => {
  const isRead = (column: string): boolean => (cells.get(column)?.value ?? null) !== null
  const shared = Object.entries(next).flatMap(([key, { of }]) => [key, of])
  return starts.some(isRead) || (shared.length > 0 && shared.every((column) => isRead(column) && cells.get(column)?.failed.length === 0))
}

const readCells = (
  { columns }: RowsSpec,
  { cells, fit }: TableRow,
  ground: Ground,
  glancesOf: (column: string) => readonly Glance[],
): ReadonlyMap<string, Reading> =>
  new Map(
    Object.entries(columns).map(([key, column]) => {
      const spans = cells.get(key) ?? []
      const first = spans.length === 0 ? nothing : readField(column, { spans, fit, source: 'text' })
      return [key, lookedAt(column, first, glancesOf(key), ground)]
    }),
  )

const lookedAt = (column: FieldSpec<unknown>, first: Reading, glances: readonly Glance[], ground: Ground): Reading =>
  fromLines(column, [], glances, ground, first).reduce<Reading>((best, look) => weigh(best, look), first)

/** The reading that rows of cells add up to: as sure as the least sure cell that holds something. */
export const ofRows = (rows: readonly RowReading[]): Reading => {
  const cells = rows.flatMap((row) => [...row.cells.values()])
  const filled = cells.filter(({ text }) => text.trim() !== '')
  const least = (part: (cell: Reading) => number): number => filled.reduce((worst, cell) => Math.min(worst, part(cell)), 1)
  return {
    value: rows.map((row) => Object.fromEntries([...row.cells].map(([key, { value }]) => [key, value]))),
    text: rows.map((row) => [...row.cells.values()].map(({ text }) => text.trim()).join('\t')).join('\n'),
    read: least(({ read }) => read),
    tried: 1,
    place: least(({ place }) => place),
    confidence: least(({ confidence }) => confidence),
    source: filled.find(({ source }) => source !== 'text')?.source ?? 'text',
    quads: cells.flatMap(({ quads }) => quads),
    spans: cells.flatMap(({ spans }) => spans),
    passed: [],
    failed: filled.flatMap(({ failed }) => failed),
    issues: filled.flatMap(({ issues }) => issues),
    rows,
  }
}
