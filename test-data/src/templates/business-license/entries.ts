import type { Point } from '@recto/core'
import type { DrawnField, Piece } from '../../draw/drawing.ts'
import { type TextStyle, textWidth, wrap } from '../../draw/lay-text.ts'
import { leftAt } from '../id-card/centred.ts'

/** A label with its value, where both stand, and the result name under which the value is labelled. */
export interface Entry {
  readonly label: string
  readonly name: string
  readonly value: string
  /** Middle of the label's left edge, mm. */
  readonly at: Point
  /** From the label's left edge to its last character's right one, mm. */
  readonly labelWidth: number
  /** Left edge of the value, and how wide a row of it may be, mm. */
  readonly valueLeft: number
  readonly room: number
  /** Rows that the value may take, and their distance, mm. */
  readonly rows: number
}

export interface EntryStyle {
  readonly label: TextStyle
  readonly value: TextStyle
  /** How far the values were printed from where they belong, mm. */
  readonly offset: Point
}

/** Distance of rows, in em. */
const leading = 1.36

/** The label spread over its width; long ones are set narrower. */
const drawLabel = ({ label, at, labelWidth }: Entry, style: TextStyle): Piece => {
  const size = Math.min(style.size, (labelWidth * 1.02) / label.length)
  const tracking = (labelWidth / size - label.length) / Math.max(1, label.length - 1)
  return leftAt(label, at, { ...style, size, tracking })
}

/** No row begins with a stop or a closing bracket: it hangs at the end of the row before (GB/T 15834-2011, 5.1.5). */
const hang = (rows: readonly string[]): readonly string[] =>
  rows.reduce<readonly string[]>((done, row) => {
    const stops = /^[，。；、：）)，,;.]+/u.exec(row)?.[0] ?? ''
    const last = done.at(-1)
    const rest = row.slice(stops.length)
    return last === undefined ? [row] : [...done.slice(0, -1), last + stops, ...(rest === '' ? [] : [rest])]
  }, [])

/** The value in rows; set smaller until they are few enough. */
const drawValue = ({ value, at, valueLeft, room, rows }: Entry, { value: style, offset }: EntryStyle): readonly Piece[] => {
  let size = style.size
  const split = (): readonly string[] =>
    textWidth(value, { ...style, size }) <= room ? [value] : hang(wrap(value, Math.floor(room / size)))
  while (split().length > Math.floor((rows * style.size) / size) && size > 1.6) size *= 0.96
  const lines = split()
  // A value of two rows stands around its label's middle where it may take no third; longer ones begin in its row.
  const up = lines.length === 2 && rows === 2 ? (size * leading) / 2 : 0
  return lines.map((line, index) =>
    leftAt(line, [valueLeft + offset[0], at[1] + offset[1] - up + index * size * leading], { ...style, size }),
  )
}

export const drawEntry = (entry: Entry, style: EntryStyle): { readonly pieces: readonly Piece[]; readonly field: DrawnField } => {
  const values = entry.value === '' ? [] : drawValue(entry, style)
  return {
    pieces: [drawLabel(entry, style.label), ...values],
    field: { value: entry.value, quads: values.flatMap(({ lines }) => lines.map(({ quad }) => quad)) },
  }
}
