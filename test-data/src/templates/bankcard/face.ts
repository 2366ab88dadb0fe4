import type { Point, Size } from '@recto/core'
import { join, type Piece, shape } from '../../draw/drawing.ts'
import { layText, type TextStyle, textWidth } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'

export interface Palette {
  readonly from: string
  readonly to: string
  /** Of flat print. */
  readonly ink: string
  /** Of embossed characters whose foil is new. */
  readonly foil: string
}

const palettes: readonly Palette[] = [
  { from: '#a3121f', to: '#5d0a14', ink: '#ffffff', foil: '#dcdcdc' },
  { from: '#0f5c4a', to: '#063028', ink: '#f4f4ee', foil: '#e2cf9a' },
  { from: '#16386f', to: '#0a1b3c', ink: '#ffffff', foil: '#d8dbe0' },
  { from: '#d9a441', to: '#a2701c', ink: '#3a2508', foil: '#f3e2b0' },
  { from: '#e9edf1', to: '#b8c2cc', ink: '#20262c', foil: '#7c848c' },
  { from: '#22252b', to: '#0c0d10', ink: '#e4e0d2', foil: '#cdb377' },
  { from: '#4d83c0', to: '#a3c7e6', ink: '#10233c', foil: '#eef1f4' },
  { from: '#f3b6c0', to: '#d57b90', ink: '#3d1019', foil: '#f6f0ee' },
]

export const pickPalette = (rng: Rng): Palette => rng.pick(palettes)

/** A tinted plastic card with large soft shapes. */
export const drawPlastic = (rng: Rng, { width, height }: Size, { from, to }: Palette): Piece => {
  const circles = Array.from(
    { length: rng.int(2, 6) },
    () =>
      `<circle cx="${rng.between(0, width).toFixed(1)}" cy="${rng.between(0, height).toFixed(1)}" r="${rng.between(6, 34).toFixed(1)}" fill="${rng.pick(['#fff', '#000'])}" fill-opacity="${rng.between(0.03, 0.1).toFixed(3)}"/>`,
  )
  const arcs = Array.from({ length: rng.int(0, 9) }, (_, index) => {
    const y = height * (0.2 + index * 0.09)
    return `<path d="M0 ${y.toFixed(1)}Q${(width / 2).toFixed(1)} ${(y - 14).toFixed(1)} ${width} ${(y + 6).toFixed(1)}" stroke="#fff" stroke-opacity="0.1" stroke-width="0.5" fill="none"/>`
  })
  return shape(
    `<linearGradient id="plastic" x2="1" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient><rect width="${width}" height="${height}" fill="url(#plastic)"/>${circles.join('')}${arcs.join('')}`,
  )
}

/** ISO/IEC 7816-2 contacts, gold. */
export const drawChip = ([x, y]: Point): Piece =>
  shape(
    `<rect x="${x}" y="${y}" width="11.5" height="9" rx="1.4" fill="#d9b763"/><path d="M${x} ${y + 3}h4v3h-4M${x + 11.5} ${y + 3}h-4v3h4M${x + 4} ${y}v9M${x + 7.5} ${y}v9" stroke="#8c6d2a" stroke-width="0.25" fill="none"/>`,
  )

/** Characters pressed up from behind: a lit edge, a shaded one, and foil on top that wears off. */
export const emboss = (rng: Rng, text: string, x: number, y: number, style: Omit<TextStyle, 'fill'>, { foil }: Palette): Piece => {
  const worn = rng.chance(0.25)
  const depth = style.size * 0.035
  const shade = layText(text, x + depth, y + depth, { ...style, fill: '#000000', opacity: 0.45 })
  const light = layText(text, x - depth, y - depth, { ...style, fill: '#ffffff', opacity: worn ? 0.45 : 0.6 })
  const top = layText(text, x, y, { ...style, fill: foil, opacity: worn ? rng.between(0.35, 0.6) : 0.95 })
  return { svg: shade.svg + light.svg + top.svg, lines: top.lines }
}

/** The scheme's name where its sign stands. */
export const drawScheme = (scheme: string, right: number, y: number, { ink }: Palette): Piece => {
  const style: TextStyle = { font: 'sansBold', size: scheme === 'UnionPay' ? 2.6 : 4.6, fill: scheme === 'UnionPay' ? '#ffffff' : ink }
  const x = right - textWidth(scheme, style)
  if (scheme !== 'UnionPay') return layText(scheme, x, y, style)
  const ground = [
    ['#d7202f', 0],
    ['#1d4f91', 4.2],
    ['#0d7c7c', 8.4],
  ].map(([fill, dx]) => `<path d="M${x - 1 + Number(dx)} ${y - 6}h5l-1.6 9h-5z" fill="${fill}"/>`)
  return join(shape(ground.join('')), layText(scheme, x, y - 2, style), layText('银联', x + 3, y + 1.6, { ...style, size: 3 }))
}
