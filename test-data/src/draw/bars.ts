import type { Box } from '@recto/core'
import type { Rng } from '../rng.ts'
import { join, type Piece, shape } from './drawing.ts'
import { layText } from './lay-text.ts'

/** Bars of a code's look, and its text under them at a fixed pitch. Nobody can scan them. */
export const drawBars = (rng: Rng, text: string, { x, y, width, height }: Box, size = 2): Piece & { readonly text: Piece } => {
  const modules = Array.from({ length: text.length * 13 }, (_, index) => index % 2 === 0 || rng.chance(0.28))
  const step = width / modules.length
  const bars = modules.map((ink, index) => (ink && index % 2 === 0 ? `M${(x + index * step).toFixed(2)} ${y}v${height}` : '')).join('')
  const wide = modules.map((ink, index) => (ink && index % 2 === 1 ? `M${(x + index * step).toFixed(2)} ${y}v${height}` : '')).join('')
  const path = shape(`<path d="${bars}${wide}" stroke="#1a1a1a" stroke-width="${(step * 1.1).toFixed(3)}"/>`)
  const pitch = width / text.length
  const below = layText(text, x, y + height + 0.95 * size, { font: 'sans', size, pitch, fill: '#1a1a1a' })
  return { ...join(path, below), text: below }
}
