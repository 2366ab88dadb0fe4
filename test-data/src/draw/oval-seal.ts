import type { Point } from '@recto/core'
import { type Piece, shape } from './drawing.ts'
import { findGlyph } from './fonts.ts'
import { layText } from './lay-text.ts'

export interface OvalSeal {
  readonly centre: Point
  /** Half its width and half its height, in the drawing's unit. */
  readonly radii: Point
  readonly fill: string
  /** Share of ink that reached the paper, 0..1. */
  readonly opacity: number
  readonly turnDegrees?: number
  /** A second line inside the first. @default false */
  readonly isDouble?: boolean
}

/** Rows inside an oval seal: along its upper arc, level in the middle one under the other, along its lower arc. */
export interface OvalSealText {
  readonly above: string
  readonly middle?: readonly string[]
  readonly below?: string
}

/** Letters along the upper or the lower arc, left to right. */
const alongArc = (text: string, { centre: [cx, cy], radii: [rx, ry], fill }: OvalSeal, isUpper: boolean, size: number): string => {
  const [share, most, side] = isUpper ? [0.76, 82, 1] : [0.8, 58, -1]
  const spread = Math.min(most, (text.length - 1) * 11)
  return [...text]
    .map((character, index) => {
      const angle = ((text.length === 1 ? 0 : (2 * index) / (text.length - 1) - 1) * spread * Math.PI) / 180
      const [x, y] = [cx + share * rx * Math.sin(angle), cy - side * share * ry * Math.cos(angle)]
      const turn = (side * Math.atan2(ry * Math.sin(angle), rx * Math.cos(angle)) * 180) / Math.PI
      const width = findGlyph('serif', character).advance * size
      const { svg } = layText(character, -width / 2, 0.38 * size, { font: 'serif', size, fill })
      return `<g transform="translate(${x.toFixed(3)} ${y.toFixed(3)}) rotate(${turn.toFixed(2)})">${svg}</g>`
    })
    .join('')
}

/** An oval seal as tax offices and companies put on invoices. Its text is no line: it is not read as one. */
export const drawOvalSeal = ({ above, middle = [], below = '' }: OvalSealText, seal: OvalSeal): Piece => {
  const { centre: [x, y], radii: [rx, ry], fill, opacity, turnDegrees = 0, isDouble = false } = seal // biome-ignore format: one line
  const ring = (share: number, width: number): string =>
    `<ellipse cx="${x}" cy="${y}" rx="${rx * share}" ry="${ry * share}" fill="none" stroke="${fill}" stroke-width="${width}"/>`
  const size = Math.min(ry * 0.27, (rx * 2.4) / Math.max(above.length, 1))
  const rows = middle.map((row, index) => {
    const em = Math.min(ry * 0.3, (rx * 1.1) / row.length)
    const width = [...row].reduce((sum, character) => sum + findGlyph('serif', character).advance * em, 0)
    return layText(row, x - width / 2, y + 0.38 * em + (index - (middle.length - 1) / 2) * ry * 0.4, { font: 'serif', size: em, fill }).svg
  })
  const arcs = alongArc(above, seal, true, size) + (below === '' ? '' : alongArc(below, seal, false, size))
  const rings = ring(1, ry * 0.045) + (isDouble ? ring(0.93, ry * 0.015) : '')
  return shape(`<g opacity="${opacity}" transform="rotate(${turnDegrees} ${x} ${y})">${rings}${arcs}${rows.join('')}</g>`)
}

/** The supervision seal of the tax administration, printed over an invoice's title. */
export const drawTaxSeal = (province: string, isStateOffice: boolean, seal: Omit<OvalSeal, 'fill' | 'isDouble'>): Piece =>
  drawOvalSeal(
    { above: '全国统一发票监制章', middle: [province], below: isStateOffice ? '国家税务总局监制' : '国家税务局监制' },
    { ...seal, fill: '#d5392f', isDouble: true },
  )
