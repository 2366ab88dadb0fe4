import type { Box } from '@recto/core'
import type { TableLocator } from '../contract.ts'
import { type Ground, median, type PlacedLabel } from '../ground.ts'
import { centreY, inReadingOrder, type PlacedLine, rowOf, type Span, spanBox, trimSpan, unite } from '../sheet.ts'

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

interface Column {
  readonly key: string
  readonly from: number
  readonly to: number
}

interface Frame {
  readonly columns: readonly Column[]
  readonly top: number
  readonly bottom: number
  readonly fit: number
}

interface Piece {
  readonly key: string
  readonly span: Span
  readonly middle: number
}

/** Lines of one row are no further apart than this share of their height. */
const rowShare = 0.6

/** The rows of a table, from top to bottom: each begins with what stands in a column of `starts`. */
export const tableRows = (locator: TableLocator, ground: Ground): readonly TableRow[] => {
  const frame = frameOf(locator, ground)
  if (frame === null) return []
  const pieces = ground.sheet.lines.flatMap((line) => piecesOf(line, frame))
  const height = median(pieces.map(({ span }) => spanBox(span).height))
  const middles = clusters(
    pieces.filter(({ key }) => locator.starts.includes(key)).map(({ middle }) => middle),
    rowShare * height,
  )
  const lead = Object.keys(locator.columns).find((key) => !locator.starts.includes(key))
  const leads = pieces.filter(({ key }) => key === lead).map(({ middle }) => middle)
  const groups = middles.map((): Piece[] => [])
  for (const piece of pieces) groups[rowFor(piece.middle, middles, leads, rowShare * height)]?.push(piece)
  return middles.map((middle, index) => ({
    index,
    cells: cellsOf(groups[index] ?? []),
    box: {
      x: frame.columns[0]?.from ?? 0,
      y: middle - height / 2,
      width: (frame.columns.at(-1)?.to ?? 0) - (frame.columns[0]?.from ?? 0),
      height,
    },
    fit: frame.fit,
  }))
}

/** The part of a row that belongs to a column, in the sheet's space; `null` where the column is not on the page. */
export const cellBox = (locator: TableLocator, ground: Ground, row: TableRow, key: string): Box | null => {
  const column = frameOf(locator, ground)?.columns.find((other) => other.key === key)
  return column === undefined ? null : { ...row.box, x: column.from, width: column.to - column.from }
}

const cellsOf = (pieces: readonly Piece[]): ReadonlyMap<string, readonly Span[]> => {
  const cells = new Map<string, Span[]>()
  for (const { key, span } of pieces) cells.set(key, [...(cells.get(key) ?? []), span])
  return new Map([...cells].map(([key, spans]) => [key, inReadingOrder(spans)]))
}

/** Means of runs of values that follow one another within `most`. */
const clusters = (values: readonly number[], most: number): readonly number[] => {
  const groups: number[][] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    const group = groups.at(-1)
    if (group !== undefined && value - (group[0] as number) < most) group.push(value)
    else groups.push([value])
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length)
}

/**
 * The row to which a line at `middle` belongs: the one it is level with, else the one above. Where the first column has nothing level with
 * the row below, that row is set around its middle and begins above it.
 */
const rowFor = (middle: number, middles: readonly number[], leads: readonly number[], most: number): number => {
  const level = middles.findIndex((other) => Math.abs(other - middle) < most)
  if (level >= 0) return level
  const above = middles.findLastIndex((other) => other < middle)
  const below = middles[above + 1]
  if (below === undefined || above < 0) return Math.max(0, above)
  const isCentred = !leads.some((lead) => Math.abs(lead - below) < most)
  return isCentred && below - middle < middle - (middles[above] as number) ? above + 1 : above
}

/** The parts of a line that stand in the body, column by column. */
const piecesOf = (line: PlacedLine, { columns, top, bottom }: Frame): readonly Piece[] =>
  columns.flatMap(({ key, from, to }) => {
    const inside = (box: Box): boolean => {
      const [x, y] = [box.x + box.width / 2, centreY(box)]
      return x >= from && x < to && y > top && y < bottom
    }
    const first = line.chars.findIndex(inside)
    const span = first < 0 ? null : trimSpan({ line, from: first, to: line.chars.findLastIndex(inside) + 1 })
    return span === null ? [] : [{ key, span, middle: rowOf(span) }]
  })

const frameOf = (locator: TableLocator, ground: Ground): Frame | null => {
  const heads = headerOf(locator.columns, ground)
  const isPlaced = ground.registration !== null && locator.edgesMm !== undefined && locator.bodyMm !== undefined
  if (!isPlaced && heads.length < 2) return null
  const header = isPlaced ? null : unite(heads.map(({ label }) => label.box))
  const top = header === null ? (locator.bodyMm?.[0] ?? 0) : header.y + header.height
  const ends = ground.labels.filter(({ label, hit, box }) => hit !== null && locator.ends.includes(label) && centreY(box) > top)
  const bottom = Math.min(
    ...ends.map(({ box }) => box.y),
    isPlaced ? (locator.bodyMm?.[1] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
  )
  return {
    columns: isPlaced ? columnsAt(Object.keys(locator.columns), locator.edgesMm ?? []) : columnsUnder(heads),
    top,
    bottom,
    fit: isPlaced ? (ground.registration?.fit ?? 1) : heads.reduce((total, { label }) => total * label.fit, 1),
  }
}

const columnsAt = (keys: readonly string[], edges: readonly number[]): readonly Column[] =>
  keys.map((key, index) => ({ key, from: edges[index] ?? 0, to: edges[index + 1] ?? 0 }))

interface Head {
  readonly key: string
  readonly label: PlacedLabel
}

/** Columns that meet half-way between their headers. */
const columnsUnder = (heads: readonly Head[]): readonly Column[] => {
  const sorted = [...heads].sort((a, b) => a.label.box.x - b.label.box.x)
  const half = (left: Head | undefined, right: Head | undefined): number | null =>
    left === undefined || right === undefined ? null : (left.label.box.x + left.label.box.width + right.label.box.x) / 2
  return sorted.map((head, index) => {
    const { x, width } = head.label.box
    return { key: head.key, from: half(sorted[index - 1], head) ?? x - width, to: half(head, sorted[index + 1]) ?? x + 2 * width }
  })
}

/** The header's labels that stand in one row, one for each column. */
const headerOf = (columns: TableLocator['columns'], ground: Ground): readonly Head[] => {
  const all = Object.entries(columns).flatMap(([key, labels]) =>
    ground.labels.filter(({ label, hit }) => hit !== null && labels.includes(label)).map((label) => ({ key, label })),
  )
  const rows = all.map((head) =>
    all.filter((other) => Math.abs(centreY(other.label.box) - centreY(head.label.box)) < head.label.box.height),
  )
  const widest = rows.reduce<readonly Head[]>((best, row) => (row.length > best.length ? row : best), [])
  return widest.filter((head, index) => widest.findIndex((other) => other.key === head.key) === index)
}
