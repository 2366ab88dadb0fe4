import type { Box } from '@recto/core'
import { type DrawnField, join, type Piece, shape } from './drawing.ts'
import { layText } from './lay-text.ts'

export interface SquareSeal {
  readonly box: Box
  readonly fill: string
  /** Share of ink that reached the paper, 0..1. */
  readonly opacity: number
}

/** Share of a row that its characters are high. */
const filled = 0.68

/** The text in rows of one length, the last one shorter where it does not come out even. */
const rowsOf = (text: string): readonly string[] => {
  const rows = text.length > 15 ? 4 : text.length > 8 ? 3 : 2
  const columns = Math.ceil(text.length / rows)
  return Array.from({ length: rows }, (_, row) => text.slice(row * columns, (row + 1) * columns)).filter((row) => row !== '')
}

/** A square seal: a frame, and the text in rows from left to right, spread over its width. */
export const drawSquareSeal = (text: string, { box, fill, opacity }: SquareSeal): Piece & { readonly field: DrawnField } => {
  const rows = rowsOf(text)
  const step = box.height / rows.length
  const lines = rows.map((row, index) => {
    const pitch = (box.width * 0.94) / row.length
    const size = Math.min(step * filled, pitch * 1.02)
    return layText(row, box.x + box.width * 0.03, box.y + (index + 0.5) * step + 0.38 * size, {
      font: 'serifBold',
      size,
      pitch,
      fill,
      opacity,
    })
  })
  const frame = shape(
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="none" stroke="${fill}" stroke-opacity="${opacity}" stroke-width="0.5"/>`,
  )
  return { ...join(frame, ...lines), field: { value: text, quads: lines.map(({ line }) => line.quad) } }
}
