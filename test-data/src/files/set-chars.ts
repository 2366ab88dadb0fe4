import { distance, type Point, type Quad, quadAngle } from '@recto/core'
import type { DrawnLine } from '../draw/drawing.ts'
import { type FontName, findGlyph } from '../draw/fonts.ts'

/** A character ready to be set: its pen's start on the baseline, its em, the direction of its writing. */
export interface SetChar {
  readonly text: string
  readonly pen: Point
  /** In the drawing's unit. */
  readonly size: number
  /** Radians, clockwise. */
  readonly angle: number
  readonly font: FontName
  readonly fill: string
  readonly opacity: number
}

/** The baseline lies this far below the top of the em box, in em. */
const above = 0.88

/** Print that no style is known of. */
const plain = { font: 'sans', fill: '#1a1a1a' } as const

/** The characters of a run, blanks left out. */
export const setChars = ({ chars, ink }: DrawnLine): readonly SetChar[] =>
  chars
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, quad }) => {
      const style = ink?.style
      const [topLeft, topRight, , bottomLeft] = style?.vertical === true ? upright(quad) : quad
      const size = distance(topLeft, bottomLeft)
      const angle = quadAngle(style?.vertical === true ? upright(quad) : quad)
      const font = style?.font ?? plain.font
      const room = distance(topLeft, topRight) - findGlyph(font, text).advance * size
      const inset = style?.pitch === undefined && style?.vertical !== true ? 0 : room / 2
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      const [right, down] = [inset, above * size]
      const pen: Point = [topLeft[0] + right * cos - down * sin, topLeft[1] + right * sin + down * cos]
      return { text, pen, size, angle, font, fill: style?.fill ?? plain.fill, opacity: style?.opacity ?? 1 }
    })

/** A column's quads start at their top right. */
const upright = ([a, b, c, d]: Quad): Quad => [d, a, b, c]
