import { type Box, quadOfBox } from '@recto/core'
import type { DrawnChar } from './drawing.ts'
import { type FontName, findGlyph } from './fonts.ts'

/** A glyph narrower than this, against its height, keeps its shape: a 1 is not as wide as the others. */
const narrow = 0.42

/** One character stretched to fill a box, as number plates are cut: its outline as path data, and where it stands. */
export const glyphInBox = (font: FontName, character: string, box: Box): { readonly path: string; readonly char: DrawnChar } => {
  const path = findGlyph(font, character).glyph.getPath(0, 0, 1000)
  const { x1, y1, x2, y2 } = path.getBoundingBox()
  const down = box.height / (y2 - y1)
  const across = (x2 - x1) / (y2 - y1) < narrow ? down : box.width / (x2 - x1)
  const left = box.x + (box.width - (x2 - x1) * across) / 2
  const at = (x: number, y: number): string => `${(left + (x - x1) * across).toFixed(2)} ${(box.y + (y - y1) * down).toFixed(2)}`
  const data = path.commands.map((command) => {
    if (command.type === 'Z') return 'Z'
    const first = command.type === 'Q' || command.type === 'C' ? `${at(command.x1, command.y1)} ` : ''
    const second = command.type === 'C' ? `${at(command.x2, command.y2)} ` : ''
    return `${command.type}${first}${second}${at(command.x, command.y)}`
  })
  return { path: data.join(''), char: { text: character, quad: quadOfBox(box) } }
}
