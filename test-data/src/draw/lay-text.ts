import type { Quad } from '@recto/core'
import type { DrawnChar, DrawnLine, Piece } from './drawing.ts'
import { type FontName, findGlyph } from './fonts.ts'

export interface TextStyle {
  readonly font: FontName
  /** Em, in the drawing's unit. */
  readonly size: number
  readonly fill: string
  /** Space added after each character, in em. @default 0 */
  readonly tracking?: number
  /** Fixed advance, in the drawing's unit: every character is centred in it. */
  readonly pitch?: number
  /** A vertical column: characters upright, one under the other. @default false */
  readonly vertical?: boolean
  readonly opacity?: number
}

/** The ideographic em box around the baseline, in em (OpenType BASE `ideo` is 0.12 below the Latin baseline). */
const above = 0.88
const below = 0.12

const round = (value: number): string => value.toFixed(3)

/** An SVG path of a glyph whose origin is at (x, y). */
const glyphPath = (name: FontName, character: string, x: number, y: number, size: number): string => {
  const { glyph } = findGlyph(name, character)
  return glyph
    .getPath(x, y, size)
    .commands.map((command) => {
      if (command.type === 'Z') return 'Z'
      const control = command.type === 'Q' || command.type === 'C' ? `${round(command.x1)} ${round(command.y1)} ` : ''
      const second = command.type === 'C' ? `${round(command.x2)} ${round(command.y2)} ` : ''
      return `${command.type}${control}${second}${round(command.x)} ${round(command.y)}`
    })
    .join('')
}

const advanceOf = ({ font, size, tracking = 0, pitch }: TextStyle, character: string): number => {
  if (pitch !== undefined) return pitch
  return (findGlyph(font, character).advance + tracking) * size
}

/** How far a horizontal run reaches, in the drawing's unit, without the tracking after its last character. */
export const textWidth = (text: string, style: TextStyle): number =>
  [...text].reduce((sum, character) => sum + advanceOf(style, character), 0) - (style.tracking ?? 0) * style.size

interface Laid {
  readonly path: string
  readonly chars: readonly DrawnChar[]
}

const layHorizontal = (text: string, x: number, baseline: number, style: TextStyle): Laid => {
  const { font, size } = style
  const [top, bottom] = [baseline - above * size, baseline + below * size]
  const chars: DrawnChar[] = []
  let path = ''
  let pen = x
  for (const character of text) {
    const advance = advanceOf(style, character)
    const inside = style.pitch === undefined ? advance - (style.tracking ?? 0) * size : advance
    const inset = style.pitch === undefined ? 0 : (advance - findGlyph(font, character).advance * size) / 2
    path += glyphPath(font, character, pen + inset, baseline, size)
    chars.push({ text: character, quad: [[pen, top], [pen + inside, top], [pen + inside, bottom], [pen, bottom]] }) // biome-ignore format: a quad
    pen += advance
  }
  return { path, chars }
}

const layVertical = (text: string, x: number, top: number, style: TextStyle): Laid => {
  const { font, size, tracking = 0 } = style
  const chars: DrawnChar[] = []
  let path = ''
  let pen = top
  for (const character of text) {
    const inset = (size - findGlyph(font, character).advance * size) / 2
    path += glyphPath(font, character, x + inset, pen + above * size, size)
    chars.push({ text: character, quad: [[x + size, pen], [x + size, pen + size], [x, pen + size], [x, pen]] }) // biome-ignore format: a quad
    pen += (1 + tracking) * size
  }
  return { path, chars }
}

/** From the first character's beginning to the last one's end. */
const spanOf = (chars: readonly DrawnChar[]): Quad => {
  const [first, last] = [chars[0], chars.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError('A run of text needs at least one character.')
  return [first.quad[0], last.quad[1], last.quad[2], first.quad[3]]
}

/**
 * One run of text as a filled path, and where each character stands. `(x, y)` is the pen's start on the baseline;
 * for a vertical column its top left. Spaces at the ends do not belong to the line.
 */
export const layText = (text: string, x: number, y: number, style: TextStyle): Piece & { readonly line: DrawnLine } => {
  const { path, chars } = style.vertical ? layVertical(text, x, y, style) : layHorizontal(text, x, y, style)
  const inked = chars.slice(text.search(/\S/u), [...text.trimEnd()].length)
  const opacity = style.opacity === undefined ? '' : ` fill-opacity="${style.opacity}"`
  const svg = `<path d="${path}" fill="${style.fill}"${opacity}/>`
  const line = { text: text.trim(), quad: spanOf(inked), chars: inked, ink: { style, svg } }
  return { svg, lines: [line], line }
}

/** Lines of at most `columns` full-width characters; two half-width ones count as one. */
export const wrap = (text: string, columns: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const character of text) {
    const cells = /[\u0020-\u024f]/.test(character) ? 0.5 : 1
    if (used + cells > columns) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += character
    used += cells
  }
  return line === '' ? lines : [...lines, line]
}
