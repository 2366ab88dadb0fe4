import type { Point } from '@recto/core'
import { type Drawing, type DrawnField, join, type Piece, shape } from '../../draw/drawing.ts'
import { wrap } from '../../draw/lay-text.ts'
import { type Typing, typed, typedWidth } from '../../draw/typed.ts'

/** Where a cell's text stands between its edges. */
export type Side = 'left' | 'middle' | 'right'

/** Box of a cell: its edges and the middle of its first line, mm. */
export interface Cell {
  readonly left: number
  readonly right: number
  readonly y: number
}

/** A sheet that is being filled in: what is drawn, and what it states. */
export interface Pad {
  draw(...pieces: readonly Piece[]): void
  /** A fact that pieces already drawn state. */
  state(name: string, value: string, ...pieces: readonly Piece[]): void
  /** Draws a typed value and states it; nothing for an empty one. */
  type(name: string, text: string, at: Point, size: number): void
  /** The same inside a cell, in as many lines as it takes, `step` apart; each shrinks where one character is too wide. */
  typeInside(
    name: string,
    text: string,
    cell: Cell,
    how: { readonly size: number; readonly step: number; readonly side: Side; readonly lines?: number },
  ): void
  /** One fact of several parts that were typed apart; the parts are no facts of their own. */
  merge(name: string, parts: readonly string[]): void
  finish(): Pick<Drawing, 'svg' | 'lines' | 'fields'>
}

/** Free at either side of a cell, mm. */
const inset = 0.8

/** Lines that a text takes in a room of so many ems. */
export const linesIn = (text: string, room: number, size: number): number => wrap(text, room / size).length

export const createPad = (typing: Typing): Pad => {
  const pieces: Piece[] = []
  const fields: Record<string, DrawnField> = {}
  const draw = (...more: readonly Piece[]): void => void pieces.push(...more)
  const state = (name: string, value: string, ...of: readonly Piece[]): void => {
    if (value !== '') fields[name] = { value, quads: of.flatMap(({ lines }) => lines.map(({ quad }) => quad)) }
  }
  const type = (name: string, text: string, at: Point, size: number): void => {
    if (text === '') return
    const piece = typed(text, at, size, typing)
    draw(piece)
    state(name, text, piece)
  }
  return {
    draw,
    state,
    type,
    typeInside: (name, text, { left, right, y }, { size, step, side, lines = 1 }) => {
      if (text === '') return
      const room = right - left - 2 * inset
      const rows = lines === 1 ? [text] : wrap(text, room / size)
      const drawn = rows.map((row, index) => {
        const em = Math.min(size, (size * room) / typedWidth(row, size, typing))
        const spare = room - typedWidth(row, em, typing)
        const x = left + inset + (side === 'left' ? 0 : side === 'right' ? spare : spare / 2)
        return typed(row, [x, y + index * step], em, typing)
      })
      draw(...drawn)
      state(name, text, ...drawn)
    },
    merge: (name, parts) => {
      const known = parts.flatMap((part) => fields[part] ?? [])
      for (const part of parts) delete fields[part]
      if (known.length > 0) fields[name] = { value: known.map(({ value }) => value).join(''), quads: known.flatMap(({ quads }) => quads) }
    },
    finish: () => ({ ...join(...pieces), fields }),
  }
}

/** A circle with a cross in it before sums in words. */
export const crossedCircle = ([x, y]: Point, radius: number, ink: string): Piece => {
  const reach = radius * 0.7
  return shape(
    `<g stroke="${ink}" stroke-width="${radius * 0.16}" fill="none"><circle cx="${x}" cy="${y}" r="${radius}"/><path d="M${x - reach} ${y - reach}L${x + reach} ${y + reach}M${x + reach} ${y - reach}L${x - reach} ${y + reach}"/></g>`,
  )
}
