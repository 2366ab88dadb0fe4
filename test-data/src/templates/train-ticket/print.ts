import { dotsWidth, layDots } from '../../draw/dot-matrix.ts'
import type { DrawnField, Piece } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { type TextStyle, textWidth } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'
import { centredAt, leftAt } from '../id-card/centred.ts'

/** The head of one machine: its type, its ink, and how far it is out of place. */
export interface Head {
  put(text: string, x: number, y: number, size: number, tracking?: number): Piece
  /** Spread between two edges. */
  spread(text: string, left: number, right: number, y: number, size: number): Piece
  middle(text: string, x: number, y: number, size: number, tracking?: number): Piece
  readonly ink: string
}

/** Thermal print: smooth type of the newer machines, or coarse dots of the older ones. */
export const createHead = (rng: Rng): Head => {
  const font = rng.pick<FontName>(['serif', 'serif', 'sans', 'sansMedium'])
  const latin = rng.pick<FontName>(['sans', 'serif', 'mono'])
  const ink = rng.pick(['#1c1e22', '#2a2d33', '#33363d', '#202a38'])
  const [dx, dy] = [rng.normal() * 0.7, rng.normal() * 0.5]
  const hasDots = rng.chance(0.25)
  const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)
  const isCoarse = (text: string): boolean => hasDots && isHan(text)
  const fontOf = (text: string): FontName => (isHan(text) ? font : latin)
  const style = (text: string, size: number, tracking: number): TextStyle => ({ font: fontOf(text), size, fill: ink, tracking })
  const dots = (text: string, size: number, tracking: number) =>
    ({ font: fontOf(text), size, fill: ink, tracking, dots: Math.round(size * 9), needle: 1.05 }) as const
  const width = (text: string, size: number, tracking: number): number =>
    isCoarse(text) ? dotsWidth(text, dots(text, size, tracking)) : textWidth(text, style(text, size, tracking))
  const put = (text: string, x: number, y: number, size: number, tracking = 0): Piece =>
    isCoarse(text)
      ? layDots(text, [x + dx, y + dy], dots(text, size, tracking))
      : leftAt(text, [x + dx, y + dy], style(text, size, tracking))
  const middle = (text: string, x: number, y: number, size: number, tracking = 0): Piece =>
    isCoarse(text)
      ? put(text, x - width(text, size, tracking) / 2, y, size, tracking)
      : centredAt(text, [x + dx, y + dy], style(text, size, tracking))
  return {
    ink,
    put,
    middle,
    spread: (text, left, right, y, size) => {
      const gaps = Math.max(1, [...text].length - 1)
      const fitting = Math.min(size, (size * (right - left)) / width(text, size, 0))
      return put(text, left, y, fitting, (right - left - width(text, fitting, 0)) / fitting / gaps)
    },
  }
}

export const fieldOf = (value: string, ...pieces: readonly Piece[]): DrawnField => ({
  value,
  quads: pieces.flatMap(({ lines }) => lines.map(({ quad }) => quad)),
})

const two = (number: number): string => String(number).padStart(2, '0')

/** `2018年04月19日` */
export const inWords = ({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): string =>
  `${year}年${two(month)}月${two(day)}日`

/** Tenths as yuan. */
export const yuan = (tenths: number, places = 1): string => (tenths / 10).toFixed(places)
