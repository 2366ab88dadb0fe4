import type { Point, Quad } from '@recto/core'
import { type DrawnField, join, type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { type Typing, typed, typedWidth } from '../../draw/typed.ts'
import { leftAt } from '../id-card/centred.ts'

/** A value under its result name; several with one name are rows of one value. */
export interface Value {
  readonly name: string
  readonly text: string
}

/** A label (its rows parted by `|`), its share of the row's width, the values typed beside it one under the other, and their share. */
export interface Cell {
  readonly label: string
  readonly labelShare: number
  readonly values: readonly Value[]
  readonly share: number
  /** Printed at the beginning of the value's cell. */
  readonly prefix?: string
}

/** One row of a ruled form: its share of the height, and its cells. */
export interface FormRow {
  readonly height: number
  readonly cells: readonly Cell[]
}

/** Rows inside a cell are at most so far apart, mm, and fill so much of its height. */
const mostStep = 7
const usualStep = 4.6
const packed = 0.92

/** Distance of rows inside a cell. */
const stepOf = (rows: number, height: number, most: number): number => Math.min(most, (packed * height) / rows)

export const cell = (label: string, labelShare: number, values: readonly Value[], share: number, prefix?: string): Cell => ({
  label,
  labelShare,
  values: values.filter(({ text }) => text !== ''),
  share,
  ...(prefix === undefined ? {} : { prefix }),
})

export interface FormStyle {
  /** Left, top, right and bottom edge of the rules, mm. */
  readonly frame: readonly [left: number, top: number, right: number, bottom: number]
  readonly ink: string
  readonly labelFont: FontName
  readonly labelSize: number
  readonly typing: Typing
  readonly valueSize: number
  /** From a cell's left rule to its value, mm. */
  readonly inset: number
}

/** A label's row spread over its room, as forms set them in the first column; narrower where it is long. */
const drawLabelRow = (text: string, [x, y]: Point, room: number, isSpread: boolean, { ink, labelFont, labelSize }: FormStyle): Piece => {
  const size = Math.min(labelSize, (room * 0.96) / text.length)
  const spare = isSpread && text.length > 1 ? (room * 0.84 - text.length * size) / (text.length - 1) / size : 0
  const tracking = Math.min(6, Math.max(0, spare))
  const width = size * (text.length + tracking * (text.length - 1))
  return leftAt(text, [x + (room - width) / 2, y], { font: labelFont, size, fill: ink, tracking })
}

const drawValues = (values: readonly Value[], box: readonly [number, number, number, number], step: number, style: FormStyle) => {
  const { typing, valueSize, inset } = style
  const [left, top, right, bottom] = box
  const room = right - left - inset - 1
  return values.map(({ name, text }, index) => {
    const size = Math.max(2, Math.min(valueSize, (valueSize * room) / typedWidth(text, valueSize, typing)))
    const y = (top + bottom) / 2 + (index - (values.length - 1) / 2) * step
    return { name, text, piece: typed(text, [left + inset, y], size, typing) }
  })
}

export interface DrawnForm {
  readonly labels: Piece
  readonly values: Piece
  readonly fields: Readonly<Record<string, DrawnField>>
}

/** A ruled form with its labels and what is typed over it. */
export const drawRuled = (rows: readonly FormRow[], style: FormStyle): DrawnForm => {
  const [left, top, right, bottom] = style.frame
  const total = rows.reduce((sum, { height }) => sum + height, 0)
  const rules: string[] = [`M${left} ${top}H${right}V${bottom}H${left}Z`]
  const labels: Piece[] = []
  const typedValues: { readonly name: string; readonly text: string; readonly piece: Piece }[] = []
  let y = top
  for (const [index, { height, cells }] of rows.entries()) {
    const under = y + ((bottom - top) * height) / total
    if (index > 0) rules.push(`M${left} ${y}H${right}`)
    const unit = (right - left) / cells.reduce((sum, { labelShare, share }) => sum + labelShare + share, 0)
    let x = left
    for (const [column, { label, labelShare, values, share, prefix = '' }] of cells.entries()) {
      const split = x + labelShare * unit
      const end = split + share * unit
      rules.push(...(column > 0 ? [`M${x} ${y}V${under}`] : []), `M${split} ${y}V${under}`)
      const parts = label.split('|')
      const most = parts.length === values.length && parts.length > 1 ? mostStep : usualStep
      const step = stepOf(parts.length, under - y, most)
      for (const [line, part] of parts.entries())
        labels.push(
          drawLabelRow(part, [x, (y + under) / 2 + (line - (parts.length - 1) / 2) * step], split - x, column === 0, {
            ...style,
            labelSize: Math.min(style.labelSize, 0.98 * step),
          }),
        )
      const indent = prefix === '' ? 0 : style.labelSize * (prefix.length + 1)
      if (prefix !== '')
        labels.push(leftAt(prefix, [split + 2, (y + under) / 2], { font: style.labelFont, size: style.labelSize, fill: style.ink }))
      typedValues.push(...drawValues(values, [split + indent, y, end, under], stepOf(values.length, under - y, most), style))
      x = end
    }
    y = under
  }
  return {
    labels: join(shape(`<path d="${rules.join('')}" fill="none" stroke="${style.ink}" stroke-width="0.25"/>`), ...labels),
    values: join(...typedValues.map(({ piece }) => piece)),
    fields: fieldsOf(typedValues),
  }
}

/** Values by name, rows of one value put together. */
export const fieldsOf = (values: readonly (Value & { readonly piece: Piece })[]): Readonly<Record<string, DrawnField>> => {
  const fields: Record<string, { value: string; quads: Quad[] }> = {}
  for (const { name, text, piece } of values) {
    const known = fields[name] ?? { value: '', quads: [] }
    fields[name] = { value: known.value + text, quads: [...known.quads, ...piece.lines.map(({ quad }) => quad)] }
  }
  return fields
}
