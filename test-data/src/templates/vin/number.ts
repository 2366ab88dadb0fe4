import type { Point } from '@recto/core'
import { join, type Piece, shape } from '../../draw/drawing.ts'
import { layText, type TextStyle, textWidth } from '../../draw/lay-text.ts'

/** How characters stand on their ground: printed, pressed out of the sheet, or stamped into it. */
export type Relief = 'flat' | 'raised' | 'sunk'

/** Light falls from above left: a raised edge shines there and shades below right, a sunk one the other way round. */
const edges: Readonly<Record<Relief, readonly (readonly [fill: string, opacity: number, dx: number, dy: number])[]>> = {
  flat: [],
  raised: [['#fff', 0.75, -0.16, -0.18], ['#000', 0.6, 0.18, 0.2]], // biome-ignore format: a table
  sunk: [['#fff', 0.6, 0.18, 0.2], ['#000', 0.55, -0.16, -0.18]], // biome-ignore format: a table
}

/** A number centred at a point, mm. Reliefs are drawn as shifted copies in light and shade under the face. */
export const layNumber = (text: string, [x, y]: Point, style: TextStyle, relief: Relief): Piece => {
  const [left, baseline] = [x - textWidth(text, style) / 2, y + 0.36 * style.size]
  const scale = style.size / 5
  const under = edges[relief].map(([fill, opacity, dx, dy]) =>
    shape(layText(text, left + dx * scale, baseline + dy * scale, { ...style, fill, opacity }).svg),
  )
  return join(...under, layText(text, left, baseline, style))
}
