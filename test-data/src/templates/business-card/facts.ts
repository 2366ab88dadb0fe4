import type { Quad, Size } from '@recto/core'
import { type Drawing, type DrawnField, join, type Piece, shape } from '../../draw/drawing.ts'
import { layText, type TextStyle, textWidth } from '../../draw/lay-text.ts'

/** A stated fact: result name and value. Plain strings are labels and ornaments. */
export type Part = string | readonly [name: string, value: string]

/** A piece of a card and what it states, in reading order. */
export interface Stated {
  readonly piece: Piece
  readonly facts: readonly { readonly name: string; readonly value: string; readonly quads: readonly Quad[] }[]
}

const textOf = (part: Part): string => (typeof part === 'string' ? part : part[1])

const centreToBaseline = 0.38

export interface Place {
  /** Left edge, middle or right edge of the text, mm; for a vertical column its left edge. */
  readonly x: number
  /** Middle of the text; for a vertical column its top. */
  readonly y: number
  /** It is set smaller where it takes more, mm. @default no limit */
  readonly room?: number
  readonly align?: 'left' | 'middle' | 'right'
}

/** One run of text, set smaller where its room ends. */
export const run = (parts: readonly Part[], { x, y, room = Number.POSITIVE_INFINITY, align = 'left' }: Place, style: TextStyle): Stated => {
  const text = parts.map(textOf).join('')
  const length = style.vertical ? [...text].length * style.size * (1 + (style.tracking ?? 0)) : textWidth(text, style)
  const fitted = { ...style, size: Math.min(style.size, (style.size * room) / length) }
  const width = style.vertical ? fitted.size : textWidth(text, fitted)
  const left = align === 'left' ? x : align === 'middle' ? x - width / 2 : x - width
  const { svg, line, lines } = layText(text, left, style.vertical ? y : y + centreToBaseline * fitted.size, fitted)
  let passed = 0
  const facts = parts.flatMap((part) => {
    const from = passed
    passed += [...textOf(part)].length
    const [first, last] = [line.chars[from], line.chars[passed - 1]]
    if (typeof part === 'string' || first === undefined || last === undefined) return []
    const quad: Quad = [first.quad[0], last.quad[1], last.quad[2], first.quad[3]]
    return [{ name: part[0], value: part[1], quads: [quad] }]
  })
  return { piece: { svg, lines }, facts }
}

/** A fact over two rows, behind its label; the second row begins where the first value does or where the label does. */
export const twoRows = (
  label: string,
  [name, value]: readonly [string, string],
  { x, y, room = 60 }: Place,
  step: number,
  style: TextStyle,
  hangs: boolean,
): Stated => {
  // biome-ignore format: one line
  const rows = halves(value)
  const first = run([label, [name, rows[0]]], { x, y, room }, style)
  const indent = hangs && label !== '' ? textWidth(label, style) : 0
  const second = run([[name, rows[1]]], { x: x + indent, y: y + step, room: room - indent }, style)
  const quads = [...first.facts, ...second.facts].flatMap((fact) => fact.quads)
  return { piece: join(first.piece, second.piece), facts: [{ name, value, quads }] }
}

/** Where a text breaks into two rows: behind a comma or blank, else anywhere. */
const halves = (text: string): readonly [string, string] => {
  const middle = Math.ceil(text.length * 0.58)
  const space = text.lastIndexOf(' ', middle)
  return space < 8 ? [text.slice(0, middle), text.slice(middle)] : [text.slice(0, space), text.slice(space + 1)]
}

/** Facts and ornaments as a card; several values of one name are parted by 、 as the result names' lists are compared. */
export const cardOf = (size: Size, ground: string, stated: readonly Stated[], ornaments: readonly Piece[]): Drawing => {
  const facts = stated.flatMap((each) => each.facts)
  const names = [...new Set(facts.map(({ name }) => name))]
  const fields = names.map((name): readonly [string, DrawnField] => {
    const own = facts.filter((fact) => fact.name === name)
    return [name, { value: own.map(({ value }) => value).join('、'), quads: own.flatMap(({ quads }) => quads) }]
  })
  return {
    size,
    pxPerUnit: 1200 / Math.max(size.width, size.height),
    ...join(shape(ground), ...ornaments, ...stated.map(({ piece }) => piece)),
    fields: Object.fromEntries(fields.filter(([name]) => !name.startsWith('extra.'))),
  }
}
