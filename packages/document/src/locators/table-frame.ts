import type { Box } from '@recto/core'
import type { TableLocator } from '../contract.ts'
import { type Ground, median, type PlacedLabel } from '../ground.ts'
import { solveEquations } from '../least-squares.ts'
import { centreY, spanBox, unite } from '../sheet.ts'
import { openSpans } from './spans-within.ts'
import { type Lean, leaning, leanOf } from './table-lean.ts'
import { runsOf } from './table-runs.ts'

/** A column from its left edge to its right one, in the sheet's space. */
export interface Column {
  readonly key: string
  readonly from: number
  readonly to: number
  /** How low its cells stand. */
  readonly bottom: number
}

/** Where the rows of a table stand. */
export interface Frame {
  readonly columns: readonly Column[]
  readonly top: number
  /** How what stands in the rows lies beside the columns. */
  readonly lean: Lean
  /** How well that is known, 0..1. */
  readonly fit: number
}

/** The columns and the body of a table; `null` where neither its form is registered nor its header was read. Found once on a ground. */
export const frameOf = (locator: TableLocator, ground: Ground): Frame | null => {
  const known = frames.get(ground) ?? new Map<TableLocator, Frame | null>()
  frames.set(ground, known)
  const frame = known.get(locator)
  if (frame !== undefined) return frame
  const found = findFrame(locator, ground)
  known.set(locator, found)
  return found
}

/** Both looks read the rows, and what to look at again in them is asked for. */
const frames = new WeakMap<Ground, Map<TableLocator, Frame | null>>()

const findFrame = (locator: TableLocator, ground: Ground): Frame | null => {
  const isPlaced = ground.registration !== null && locator.edgesMm !== undefined && locator.bodyMm !== undefined
  const heads = headerOf(locator.columns, ground, isPlaced ? locator.edgesMm : undefined)
  if (!isPlaced && heads.length < 2) return null
  const header = heads.length < 2 ? null : unite(heads.map(({ label }) => label.box))
  const bodyTop = isPlaced ? (locator.bodyMm?.[0] ?? 0) : 0
  const top = Math.max(bodyTop, ...bottomsOf(heads))
  const ends = ground.labels.filter(({ label, hit, box }) => hit !== null && locator.ends.includes(label) && centreY(box) > top)
  const bottom = Math.min(
    ...ends.map(({ box }) => box.y),
    isPlaced ? (locator.bodyMm?.[1] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
  )
  const lower = isPlaced ? Object.values(locator.next ?? {}) : []
  const bottomOf = (key: string): number => lower.find(({ of }) => of === key)?.bottomMm ?? bottom
  const beside = outsideHeights * (header?.height ?? 0)
  const columns = (isPlaced ? columnsAround(locator, heads) : columnsUnder(heads, ground)).map((column, index, all) => ({
    key: column.key,
    from: column.from - (index === 0 ? beside : 0),
    to: column.to + (index === all.length - 1 ? beside : 0),
    bottom: bottomOf(column.key),
  }))
  const body = runsBetween(ground, top, bottom)
  return {
    columns,
    top,
    lean: leanOf(columns, body, top, median(body.map(({ height }) => height))),
    fit: isPlaced ? (ground.registration?.fit ?? 1) : heads.reduce((total, { label }) => total * label.fit, 1),
  }
}

/** The columns at a height of the sheet. */
export const columnsAt = ({ columns, lean, top }: Frame, y: number): readonly Column[] => leaning(columns, lean, y - top)

/** What stands together in the rows. */
const runsBetween = (ground: Ground, top: number, bottom: number): readonly Box[] =>
  ground.sheet.lines
    .filter((line) => openSpans(line, 0, line.chars.length, ground).length > 0)
    .flatMap((line) => runsOf(line, []).map(spanBox))
    .filter((box) => centreY(box) > top && centreY(box) < bottom)

/** What is typed over a form may slip up to its header: it begins so many heights below the middles of the labels there. */
const belowHeads = 0.45

/** Where the header's row ends; none without one. */
const bottomsOf = (heads: readonly Head[]): readonly number[] => {
  if (heads.length < 2) return []
  const boxes = heads.map(({ label }) => label.box)
  return [median(boxes.map(centreY)) + belowHeads * median(boxes.map(({ height }) => height))]
}

/** What is typed over a form may begin or end outside of it, by so many heights of its headers. */
const outsideHeights = 0.4

type Edges = Omit<Column, 'bottom'>

interface Head {
  readonly key: string
  readonly label: PlacedLabel
}

/** How much the edges that the layout declares weigh beside the headers that were read: the outermost, and those between. */
const outerWeight = 4
const innerWeight = 0.02

/** A column of which so little is left is none: a header was read in part, and its middle is not that of its column. */
const leastWidth = 0.4

/**
 * Columns of a registered form, by all headers that were read; where that leaves one of them next to no room, by all but the one without
 * which the edges are nearest to where the layout has them.
 */
const columnsAround = (locator: TableLocator, heads: readonly Head[]): readonly Edges[] => {
  const { edgesMm = [] } = locator
  const all = columnsBy(locator, heads)
  if (all.every(hasRoom(edgesMm))) return all
  const away = (columns: readonly Edges[]): number => columns.reduce((sum, { from }, index) => sum + (from - (edgesMm[index] ?? 0)) ** 2, 0)
  const others = heads.map((head) =>
    columnsBy(
      locator,
      heads.filter((other) => other !== head),
    ),
  )
  return others.filter((columns) => columns.every(hasRoom(edgesMm))).sort((a, b) => away(a) - away(b))[0] ?? columnsBy(locator, [])
}

const hasRoom =
  (edgesMm: readonly number[]) =>
  ({ from, to }: Edges, index: number): boolean =>
    to - from >= leastWidth * ((edgesMm[index + 1] ?? 0) - (edgesMm[index] ?? 0))

/**
 * Printers move the edges between columns by several mm, but centre each header in its column: the edges x are those for which
 * x[i] + x[i + 1] is nearest to twice the middle of header i, and nearest to where the layout has them.
 */
const columnsBy = ({ columns, edgesMm = [] }: TableLocator, heads: readonly Head[]): readonly Edges[] => {
  const keys = Object.keys(columns)
  const size = keys.length + 1
  const normal = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size + 1 }, (_, column) => {
      const weight = row === 0 || row === keys.length ? outerWeight : innerWeight
      return column === row ? weight : column === size ? weight * (edgesMm[row] ?? 0) : 0
    }),
  )
  const add = (row: number, column: number, value: number): void => {
    const values = normal[row]
    if (values !== undefined) values[column] = (values[column] ?? 0) + value
  }
  for (const { key, label } of heads) {
    const index = keys.indexOf(key)
    for (const row of [index, index + 1]) {
      for (const column of [index, index + 1]) add(row, column, 1)
      add(row, size, 2 * label.box.x + label.box.width)
    }
  }
  const edges = solveEquations(normal) ?? edgesMm
  return keys.map((key, index) => ({ key, from: edges[index] ?? 0, to: edges[index + 1] ?? 0 }))
}

/** Columns that meet half-way between their headers; the first begins where all that the form prints does: its header stands in its middle. */
const columnsUnder = (heads: readonly Head[], { labels }: Ground): readonly Edges[] => {
  const left = Math.min(...labels.flatMap(({ hit, box }) => (hit === null ? [] : box.x - box.height)))
  const sorted = [...heads].sort((a, b) => a.label.box.x - b.label.box.x)
  const half = (left: Head | undefined, right: Head | undefined): number | null =>
    left === undefined || right === undefined ? null : (left.label.box.x + left.label.box.width + right.label.box.x) / 2
  return sorted.map((head, index) => {
    const { x, width } = head.label.box
    return {
      key: head.key,
      from: half(sorted[index - 1], head) ?? Math.min(left, x - width),
      to: half(head, sorted[index + 1]) ?? x + 2 * width,
    }
  })
}

/** Headers of one row are level within this share of their height. */
const rowShare = 0.7

/** The header's labels that stand in one row, one for each column, and between the middles of its neighbours where their edges are known. */
const headerOf = (columns: TableLocator['columns'], ground: Ground, edges?: readonly number[]): readonly Head[] => {
  const all = Object.entries(columns).flatMap(([key, labels], column) =>
    ground.labels
      .filter(({ label, hit, box }) => hit !== null && labels.includes(label) && (edges === undefined || isNear(box, edges, column)))
      .map((label) => ({ key, label })),
  )
  const isLevel = (a: Box, b: Box): boolean => Math.abs(centreY(a) - centreY(b)) < rowShare * Math.min(a.height, b.height)
  const rows = all.map((head) => all.filter((other) => isLevel(head.label.box, other.label.box)))
  const widest = rows.reduce<readonly Head[]>((best, row) => (row.length > best.length ? row : best), [])
  return widest.filter((head, index) => widest.findIndex((other) => other.key === head.key) === index)
}

const isNear = ({ x, width }: Box, edges: readonly number[], column: number): boolean => {
  const middle = (index: number): number => ((edges[index] ?? Number.NaN) + (edges[index + 1] ?? Number.NaN)) / 2
  const centre = x + width / 2
  return !(centre < middle(column - 1) || centre > middle(column + 1))
}
