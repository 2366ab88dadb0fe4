import type { Piece } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { centredAt } from '../id-card/centred.ts'
import { linesIn, type Pad, type Side } from './pad.ts'

/** A column of the rows: its key, header, edges right of the form's left one (mm), where values stand, and whether they wrap. */
export interface Column {
  readonly key: string
  readonly title: string
  readonly left: number
  readonly right: number
  readonly side: Side
  readonly wraps?: boolean
}

/** Free beside wrapped text, mm. */
const margins = 1.6

const goods = (edges: readonly number[], name: string): readonly Column[] => {
  const columns: readonly (readonly [string, string, Side, boolean?])[] = [
    ['name', name, 'left', true],
    ['specification', '规格型号', 'left', true],
    ['unit', '单位', 'middle'],
    ['quantity', '数  量', 'right'],
    ['unit_price', '单  价', 'right'],
    ['amount', '金  额', 'right'],
    ['tax_rate', '税率', 'right'],
    ['tax', '税  额', 'right'],
  ]
  return columns.map(([key, title, side, wraps = false], index) => ({ key, title, side, wraps, left: edges[index] as number, right: edges[index + 1] as number })) // biome-ignore format: one line
}

/** Edges of the columns as forms of different printers and programs set them, mm. */
const edges: readonly (readonly number[])[] = [
  [0, 51.8, 77.5, 89.2, 109, 128.9, 158.7, 169.7, 201],
  [0, 54, 69.4, 81.6, 104.9, 130, 161.5, 169.8, 201],
  [0, 52.4, 75.5, 86.5, 107.5, 131, 161, 171, 201],
]

/** Columns of goods on paper and electronic forms, by their printer's number. */
export const goodsColumns = (printer: number, name: string): readonly Column[] =>
  goods(edges[printer % edges.length] as readonly number[], name)

/** Columns of toll invoices (交通运输部、税务总局公告2020年第17号). */
export const tollColumns: readonly Column[] = [
  { key: 'name', title: '项目名称', left: 0, right: 51.8, side: 'left', wraps: true },
  { key: 'license_plate_number', title: '车牌号', left: 51.8, right: 77.5, side: 'middle' },
  { key: 'vehicle_type', title: '类型', left: 77.5, right: 89.2, side: 'middle' },
  { key: 'start_date', title: '通行日期起', left: 89.2, right: 109, side: 'middle' },
  { key: 'end_date', title: '通行日期止', left: 109, right: 128.9, side: 'middle' },
  { key: 'amount', title: '金  额', left: 128.9, right: 158.7, side: 'right' },
  { key: 'tax_rate', title: '税率', left: 158.7, right: 169.7, side: 'right' },
  { key: 'tax', title: '税  额', left: 169.7, right: 201, side: 'right' },
]

export type Cells = Readonly<Record<string, string>>

/** Lines of print that a row takes. */
export const heightOf = (columns: readonly Column[], row: Cells, size: number): number =>
  Math.max(1, ...columns.map(({ key, left, right, wraps }) => (wraps === true ? linesIn(row[key] ?? '', right - left - margins, size) : 1)))

export interface RowsLook {
  /** Name of the list. @default item_list */
  readonly list?: string
  readonly x: number
  readonly ink: string
  readonly font: FontName
  readonly labelSize: number
  readonly valueSize: number
  /** Middles of the headers and of the first line, and the distance of lines, mm. */
  readonly head: number
  readonly first: number
  readonly step: number
}

/** Headers, and the rows one below the other, each as many lines high as its highest cell. */
export const typeRows = (pad: Pad, columns: readonly Column[], rows: readonly Cells[], look: RowsLook): void => {
  const { list = 'item_list', x, ink, font, labelSize, valueSize, head, first, step } = look
  const headers = columns.map(({ title, left, right }): Piece => {
    const size = Math.min(labelSize, (right - left) / title.length)
    return centredAt(title, [x + (left + right) / 2, head], { font, size, fill: ink })
  })
  pad.draw(...headers)
  let y = first
  for (const [index, row] of rows.entries()) {
    for (const { key, left, right, side, wraps } of columns)
      pad.typeInside(`${list}[${index}].${key}`, row[key] ?? '', { left: x + left, right: x + right, y }, { size: valueSize, step, side, lines: wraps === true ? 3 : 1 }) // biome-ignore format: one call
    y += heightOf(columns, row, valueSize) * step
  }
}
