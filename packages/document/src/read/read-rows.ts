import type { Glance } from '@recto/core'
import type { FieldSpec, Locator, RowsSpec, TableLocator } from '../contract.ts'
import { doubtful } from '../doubt.ts'
import type { Ground } from '../ground.ts'
import { type TableRow, tableRows } from '../locators/table-rows.ts'
import { centreY, inReadingOrder, placeLine, rowOf, spanBox } from '../sheet.ts'
import { fromLines } from './from-looks.ts'
import { completes, readField, weigh } from './read-field.ts'
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
    .map(({ row, cells }) => ({ row, cells: followed(field, cells) }))
  return rows.length === 0 ? nothing : ofRows(rows)
}

/** Something that begins a row was read, or both cells of each shared column, and they are what they should be. */
const isRow = ({ starts, next = {} }: TableLocator, cells: ReadonlyMap<string, Reading>): boolean => {
  const isRead = (column: string): boolean => (cells.get(column)?.value ?? null) !== null
  const shared = Object.entries(next).flatMap(([key, { of }]) => [key, of])
  return starts.some(isRead) || (shared.length > 0 && shared.every((column) => isRead(column) && cells.get(column)?.failed.length === 0))
}

/** How sure a cell is that follows from others, beside the least sure of these: it may be empty for a reason. */
const followedFit = 0.95

/** Nothing was read, or what cannot be. */
const isUnread = (cell: Reading | undefined): boolean =>
  cell === undefined || cell.value === null || cell.failed.some(({ loose }) => loose !== true)

/** The cells, with those that were not read but follow from others of the row. */
const followed = ({ columns, follows = {} }: RowsSpec, cells: ReadonlyMap<string, Reading>): ReadonlyMap<string, Reading> => {
  const derived = Object.entries(follows).flatMap(([key, { of, derive }]) => {
    const [field, basis] = [columns[key], of.map((other) => cells.get(other) ?? nothing)]
    const isOpen = isUnread(cells.get(key)) && basis.every(({ value }) => value !== null)
    const value = isOpen ? derive(...basis.map((reading) => reading.value as never)) : null
    if (field === undefined || value === null) return []
    const read = Math.min(...basis.map(({ confidence }) => confidence))
    const given = { value, text: value, read, quads: basis.flatMap(({ quads }) => quads) }
    return [[key, readField(field, { spans: [], fit: followedFit, source: 'derived', given })] as const]
  })
  return new Map([...cells, ...derived])
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

/** Text less sure than this, where none was found, is of rules, of a seal or of the next row. */
const leastOfEmpty = 0.3

/** Less than this share of what was read first is a scrap of it, and so is its beginning or end. */
const leastLeft = 0.5
const isScrap = (look: string, first: string): boolean =>
  look.length < leastLeft * first.length || (look.length < first.length && (first.startsWith(look) || first.endsWith(look)))

/** A cell as its looks show it: one that was read surely is only gone on with. */
const lookedAt = (column: FieldSpec<unknown>, first: Reading, glances: readonly Glance[], ground: Ground): Reading => {
  const isNothing = ({ confidence, text }: Reading): boolean =>
    column.kind === 'text' && (first.spans.length === 0 ? confidence < leastOfEmpty : isScrap(text.trim(), first.text.trim()))
  const looks = fromLines(column, [], belowOf(first, glances, ground), ground, first).filter((look) => !isNothing(look))
  const isSure = first.value !== null && first.confidence >= doubtful
  const best = looks.filter((look) => !isSure || completes(first, look)).reduce<Reading>((best, look) => weigh(best, look), first)
  return goneOn(column, best, glances, ground)
}

/** A cell with what a look saw below it: the same look may have read its first row worse. */
const goneOn = (column: FieldSpec<unknown>, cell: Reading, glances: readonly Glance[], ground: Ground): Reading => {
  const last = cell.spans.at(-1)
  if (last === undefined || column.kind !== 'text') return cell
  const bottom = rowOf(last) + above * spanBox(last).height
  const longer = glances.flatMap((glance) => {
    if (glance.see !== 'lines') return []
    const lines = glance.lines.map((line) => placeLine(line, ground.sheet.toSpace)).filter(({ box }) => centreY(box) > bottom)
    const spans = inReadingOrder(lines.map((line) => ({ line, from: 0, to: line.chars.length })))
    return spans.length === 0 ? [] : [readField(column, { spans: [...cell.spans, ...spans], fit: cell.place, source: 'glance' })]
  })
  return longer.filter((look) => completes(cell, look)).sort((a, b) => b.confidence - a.confidence)[0] ?? cell
}

/** What stands so many heights above a cell's first row is another row's, and so many below its last one it goes on. */
const above = 0.5

/** The looks without lines of the row above. */
const belowOf = ({ spans: [first] }: Reading, glances: readonly Glance[], { sheet }: Ground): readonly Glance[] => {
  if (first === undefined) return glances
  const top = rowOf(first) - above * spanBox(first).height
  return glances.map((glance) =>
    'lines' in glance ? { ...glance, lines: glance.lines.filter((line) => centreY(placeLine(line, sheet.toSpace).box) > top) } : glance,
  )
}

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
