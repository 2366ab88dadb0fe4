import type { Point } from '@recto/core'
import type { Piece } from '../../draw/drawing.ts'
import { layText, type TextStyle, textWidth } from '../../draw/lay-text.ts'

/** From the vertical centre of a hanzi's em box to its baseline, in em. */
const centreToBaseline = 0.38

/** A run whose hanzi are centred at (x, y), at a fixed pitch. */
export const centredAt = (text: string, [x, y]: Point, style: TextStyle): Piece =>
  layText(text, x - textWidth(text, style) / 2, y + centreToBaseline * style.size, style)

/** A run that begins at x and whose hanzi are centred at y. */
export const leftAt = (text: string, [x, y]: Point, style: TextStyle): Piece => layText(text, x, y + centreToBaseline * style.size, style)
