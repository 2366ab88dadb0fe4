import type { Box } from '@recto/core'
import type { Fields, TableLocator } from '../contract.ts'
import { type Ground, median } from '../ground.ts'
import { centreY, inReadingOrder, type PlacedLine, rowOf, type Span, spanBox, trimSpan } from '../sheet.ts'
import { beginnings, clusters, type Piece } from './row-beginnings.ts'
import { openSpans } from './spans-within.ts'
import { columnsAt, type Frame, frameOf } from './table-frame.ts'
import { placesOf } from './table-places.ts'
import { cellRuns, isLevel } from './table-runs.ts'

/** A row of a table as it stands on the sheet. */
export interface TableRow {
  /** From 0, from top to bottom. */
  readonly index: number
  /** What stands in each column, in reading order; columns without anything are absent. */
  readonly cells: ReadonlyMap<string, readonly Span[]>
  /** The row's first line from edge to edge. */
  readonly box: Box
  /** How well its columns are known, 0..1. */
  readonly fit: number
}

/** Lines of one row are no further apart than this share of their height. */
const rowShare = 0.6

/** The rows of a table, from top to bottom: each begins with what stands in a column of `starts`. */
export const tableRows = (locator: TableLocator, ground: Ground, fields: Fields): readonly TableRow[] => {
  const frame = frameOf(locator, ground)
  if (frame === null) return []
  const lines = ground.sheet.lines.filter((line) => openSpans(line, 0, line.chars.length, ground).length > 0)
  const pieces = once(lines.flatMap((line) => piecesOf(line, frame, fields)))
  const height = median(pieces.map(({ span }) => spanBox(span).height))
  const shared = sharedRows(locator, pieces, rowShare * height)
  const begun = beginnings(
    pieces.filter(({ key }) => locator.starts.includes(key)),
    rowShare * height,
  )
  const middles = [...begun, ...shared.flatMap((column) => missedRows(column, begun))].sort((a, b) => a - b)
  const others = Object.keys(locator.columns).filter((key) => !locator.starts.includes(key))
  const lead = others.find((key) => fields[key]?.kind === 'text') ?? others[0]
  const leads = pieces.filter(({ key }) => key === lead).map(({ middle }) => middle)
  const groups = middles.map((): Piece[] => [])
  for (const piece of pieces) {
    const row = rowFor(piece.middle, middles, leads, rowShare * height)
    if (locator.single !== true || Math.abs((middles[row] ?? 0) - piece.middle) < rowShare * height) groups[row]?.push(piece)
  }
  return middles.map((middle, index) => ({
    index,
    cells: new Map([...cellsOf(groups[index] ?? []), ...shared.flatMap((column) => cellsAt(column, middle, height))]),
    box: {
      x: frame.columns[0]?.from ?? 0,
      y: middle - height / 2,
      width: (frame.columns.at(-1)?.to ?? 0) - (frame.columns[0]?.from ?? 0),
      height,
    },
    fit: frame.fit,
  }))
}

/** A column that holds one row more than the others: each of its rows is one cell of the row beside it, and another of the one above. */
interface Shared {
  readonly key: string
  readonly of: string
  readonly rows: readonly (readonly Piece[])[]
}

/** Where the shared column has a row that another follows, but nothing that begins one was read beside it. */
const missedRows = ({ rows }: Shared, begun: readonly number[]): readonly number[] => {
  const middles = rows.map((row) => row[0]?.middle ?? 0)
  return middles.slice(0, -1).filter((middle, index) => {
    const step = (middles[index + 1] ?? 0) - middle
    return !begun.some((other) => Math.abs(other - middle) < step / 2)
  })
}

const sharedRows = ({ next = {} }: TableLocator, pieces: readonly Piece[], most: number): readonly Shared[] =>
  Object.entries(next).map(([key, { of }]) => {
    const own = pieces.filter((piece) => piece.key === of)
    const middles = clusters(
      own.map(({ middle }) => middle),
      most,
    )
    const nearest = ({ middle }: Piece): number => nearestOf(middles, middle)
    return { key, of, rows: middles.map((_, index) => own.filter((piece) => nearest(piece) === index)) }
  })

/** A row's own cell of a shared column is no further from its middle than so many heights of the text: what is further is the next one's. */
const ownHeights = 1.2

/** The shared column's two cells of the row at `middle`: that beside it, and the first one below. */
const cellsAt = (
  { key, of, rows }: Shared,
  middle: number,
  height: number,
): readonly (readonly [key: string, spans: readonly Span[]])[] => {
  const middles = rows.map((row) => row[0]?.middle ?? 0)
  const nearest = nearestOf(middles, middle)
  const own = Math.abs((middles[nearest] ?? Number.POSITIVE_INFINITY) - middle) < ownHeights * height ? nearest : -1
  const next = own >= 0 ? own + 1 : middles.findIndex((other) => other > middle)
  const spansOf = (row: readonly Piece[] = []): readonly Span[] => inReadingOrder(row.map(({ span }) => span))
  return [
    [of, spansOf(rows[own])],
    [key, spansOf(rows[next])],
  ]
}

/** Which of some values is nearest; 0 of none. */
const nearestOf = (values: readonly number[], value: number): number =>
  values.reduce((best, other, index) => (Math.abs(other - value) < Math.abs((values[best] ?? 0) - value) ? index : best), 0)

/** What was found twice, alone and in a column of several rows, stands once. */
const once = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter((piece) => isWholeLine(piece) || !pieces.some((other) => other !== piece && isWholeLine(other) && isOver(other, piece)))

const isWholeLine = ({ span: { line, from, to } }: Piece): boolean => to - from === line.chars.length

/** Two pieces of one column share most of their place. */
const isOver = (a: Piece, b: Piece): boolean => {
  const [first, second] = [spanBox(a.span), spanBox(b.span)]
  const shared = (from: number, size: number, other: number, otherSize: number): number =>
    (Math.min(from + size, other + otherSize) - Math.max(from, other)) / Math.min(size, otherSize)
  return (
    a.key === b.key &&
    shared(first.x, first.width, second.x, second.width) > mostShared &&
    shared(first.y, first.height, second.y, second.height) > mostShared
  )
}
const mostShared = 0.6

const cellsOf = (pieces: readonly Piece[]): ReadonlyMap<string, readonly Span[]> => {
  const cells = new Map<string, Span[]>()
  for (const { key, span } of pieces) cells.set(key, [...(cells.get(key) ?? []), span])
  return new Map([...cells].map(([key, spans]) => [key, inReadingOrder(spans)]))
}

/**
 * The row to which a line at `middle` belongs: the one it is level with, else the one above. Where the first column of text has nothing level with
 * the row below, that row is set around its middle and begins above it.
 */
const rowFor = (middle: number, middles: readonly number[], leads: readonly number[], most: number): number => {
  const level = nearestOf(middles, middle)
  if (Math.abs((middles[level] ?? Number.POSITIVE_INFINITY) - middle) < most) return level
  const above = middles.findLastIndex((other) => other < middle)
  const below = middles[above + 1]
  if (below === undefined || above < 0) return Math.max(0, above)
  const isCentred = !leads.some((lead) => Math.abs(lead - below) < most)
  return isCentred && below - middle < middle - (middles[above] as number) ? above + 1 : above
}

/** The parts of a line that stand in the body, column by column. */
const piecesOf = (line: PlacedLine, frame: Frame, fields: Fields): readonly Piece[] => {
  const columns = columnsAt(frame, centreY(line.box))
  const pieces: { key: string; from: number; to: number }[] = []
  const runs = cellRuns(line, columns, fields)
  const places = placesOf(runs, columns, fields)
  for (const [index, { from, to }] of runs.entries()) {
    const y = centreY(spanBox({ line, from, to }))
    const column = columns[places[index] ?? -1]
    if (column === undefined || y <= frame.top || y >= column.bottom) continue
    const { key } = column
    const last = pieces.at(-1)
    if (last?.key === key && isLevel(line, from)) last.to = to
    else pieces.push({ key, from, to })
  }
  return pieces.flatMap(({ key, from, to }) => {
    const span = trimSpan({ line, from, to })
    return span === null ? [] : [{ key, span, middle: rowOf(span) }]
  })
}
