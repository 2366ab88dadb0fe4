import type { Point } from '@recto/core'
import { type DrawnField, join, type Piece, shape } from '../../draw/drawing.ts'
import { type TextStyle, textWidth } from '../../draw/lay-text.ts'
import { centredAt, leftAt } from '../id-card/centred.ts'

/** A printed label in Chinese with its English below, and how wide the Chinese one is spread. */
export interface BilingualLabel {
  readonly zh: string
  readonly en?: string
  /** Middle of the Chinese label's left edge, mm. */
  readonly at: Point
  /** From the first to the last character, mm. @default set solid */
  readonly width?: number
}

export interface LabelStyle {
  readonly size: number
  readonly enSize: number
  readonly fill: string
}

/** The labels of a card. */
export const drawLabels = (labels: readonly BilingualLabel[], { size, enSize, fill }: LabelStyle): Piece =>
  join(
    ...labels.flatMap(({ zh, en, at: [x, y], width }) => {
      const style: TextStyle = { font: 'serifBold', size: Math.min(size, (width ?? size * zh.length) / zh.length), fill }
      const tracking = width === undefined ? 0 : (width / style.size - zh.length) / Math.max(1, zh.length - 1)
      const chinese = leftAt(zh, [x, y], { ...style, tracking })
      return en === undefined ? [chinese] : [chinese, leftAt(en, [x, y + size * 0.78], { font: 'serifBold', size: enSize, fill })]
    }),
  )

/** Dotted rules that values stand on: left, right and height, mm. */
export const drawRules = (rules: readonly (readonly [left: number, right: number, y: number])[], stroke: string): Piece =>
  shape(
    rules
      .map(([left, right, y]) => `<path d="M${left} ${y}H${right}" stroke="${stroke}" stroke-width="0.16" stroke-dasharray="0.35 0.28"/>`)
      .join(''),
  )

/** The text leaning to the right about its middle, as numbers are set. */
export const slanted = (piece: Piece, y: number): Piece => {
  const degrees = 11
  return {
    ...piece,
    svg: `<g transform="translate(${(y * Math.tan((degrees * Math.PI) / 180)).toFixed(3)} 0) skewX(-${degrees})">${piece.svg}</g>`,
  }
}

export const fieldOf = (value: string, ...pieces: readonly Piece[]): DrawnField => ({
  value,
  quads: pieces.flatMap((piece) => piece.lines.map(({ quad }) => quad)),
})

/** The text at the given place, set smaller where its room ends before it does. */
export const fitted = (text: string, [x, y]: Point, room: number, style: TextStyle): Piece => {
  const width = textWidth(text, style)
  return leftAt(text, [x, y], width <= room ? style : { ...style, size: (style.size * room) / width })
}

export { centredAt, leftAt }
