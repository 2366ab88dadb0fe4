import { type Box, quadOfBox, transformQuad } from '@recto/core'
import type { Locator } from '../contract.ts'
import type { Ground, PlacedLabel } from '../ground.ts'
import { centreY, type PlacedLine, unite } from '../sheet.ts'
import type { Candidate } from './candidate.ts'

type TableLocator = Extract<Locator, { readonly by: 'table' }>

interface Column {
  readonly key: string
  readonly label: PlacedLabel
}

/** Rows further apart than this many heights of the header end the table. */
const mostGapHeights = 4

/** The rows below a printed header: each line goes to the column whose header is nearest, rows are lines of one height. */
export const byTable = ({ columns }: TableLocator, ground: Ground): readonly Candidate[] => {
  const heads = headerOf(columns, ground)
  if (heads.length < 2) return []
  const header = unite(heads.map(({ label }) => label.box))
  const lines = ground.sheet.lines.filter((line) => centreY(line.box) > header.y + header.height && near(line.box, header))
  const rows = rowsOf(lines, header)
  if (rows.length === 0) return []
  const value = rows.map((row) =>
    Object.fromEntries(
      Object.keys(columns).map((key) => [
        key,
        row
          .filter((line) => nearestColumn(line.box, heads).key === key)
          .map((line) => line.line.text)
          .join(''),
      ]),
    ),
  )
  const read = Math.min(...rows.flat().map((line) => line.line.confidence))
  const quads = rows.map((row) => transformQuad(quadOfBox(unite(row.map((line) => line.box))), ground.toPage))
  const text = rows.map((row) => row.map((line) => line.line.text).join('\t')).join('\n')
  const spans = rows.flat().map((line) => ({ line, from: 0, to: line.line.chars.length }))
  const fit = heads.reduce((total, { label }) => total * label.fit, 1) * (heads.length / Object.keys(columns).length)
  return [{ spans, fit, source: 'text', given: { value, text, read, quads } }]
}

/** The header's labels that stand in one row, one for each column. */
const headerOf = (columns: TableLocator['columns'], ground: Ground): readonly Column[] => {
  const all = Object.entries(columns).flatMap(([key, labels]) =>
    ground.labels.filter(({ label }) => labels.includes(label)).map((label) => ({ key, label })),
  )
  const rows = all.map((head) =>
    all.filter((other) => Math.abs(centreY(other.label.box) - centreY(head.label.box)) < head.label.box.height),
  )
  const widest = rows.reduce<readonly Column[]>((best, row) => (row.length > best.length ? row : best), [])
  return widest.filter((head, index) => widest.findIndex((other) => other.key === head.key) === index)
}

const near = (box: Box, header: Box): boolean =>
  box.x < header.x + header.width + 3 * header.height && box.x + box.width > header.x - 3 * header.height

const rowsOf = (lines: readonly PlacedLine[], header: Box): readonly (readonly PlacedLine[])[] => {
  const rows: PlacedLine[][] = []
  let bottom = centreY(header)
  for (const line of [...lines].sort((a, b) => centreY(a.box) - centreY(b.box))) {
    const step = centreY(line.box) - bottom
    if (step > mostGapHeights * header.height) break
    const row = rows.at(-1)
    if (row !== undefined && step < line.box.height / 2) row.push(line)
    else {
      rows.push([line])
      bottom = centreY(line.box)
    }
  }
  return rows.map((row) => row.sort((a, b) => a.box.x - b.box.x))
}

const nearestColumn = (box: Box, heads: readonly Column[]): Column => {
  const distance = ({ label }: Column): number => Math.abs(label.box.x + label.box.width / 2 - box.x - box.width / 2)
  return heads.reduce((best, head) => (distance(head) < distance(best) ? head : best))
}
