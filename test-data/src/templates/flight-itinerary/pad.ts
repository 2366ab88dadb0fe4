import type { Drawing, DrawnField, Piece } from '../../draw/drawing.ts'
import { type Typing, typed, typedWidth } from '../../draw/typed.ts'

/** What was typed over a form so far. */
export interface Pad {
  readonly pieces: Piece[]
  readonly fields: Drawing['fields']
  /** A value, narrower where its room is short, under all its result names; rows of one name are one value. */
  put(names: readonly string[], text: string, x: number, y: number, room: number): void
}

/** An em below which nobody prints, mm. */
const least = 1.9

/** A pad for values of the given size, mm. */
export const createPad = (typing: Typing, size: number): Pad => {
  const pieces: Piece[] = []
  const fields: Record<string, DrawnField> = {}
  return {
    pieces,
    fields,
    put: (names, text, x, y, room) => {
      if (text === '') return
      const piece = typed(text, [x, y], Math.max(least, Math.min(size, (size * room) / typedWidth(text, size, typing))), typing)
      pieces.push(piece)
      for (const name of names) {
        const known = fields[name] ?? { value: '', quads: [] }
        fields[name] = { value: known.value + text, quads: [...known.quads, ...piece.lines.map(({ quad }) => quad)] }
      }
    },
  }
}
