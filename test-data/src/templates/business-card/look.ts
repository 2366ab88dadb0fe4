import type { Size } from '@recto/core'
import { type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { drawQrCode } from '../../draw/qr-code.ts'
import type { Rng } from '../../rng.ts'

/** Colours and fonts of one card. */
export interface Look {
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly accent: string
  readonly nameFont: FontName
  readonly bodyFont: FontName
}

const accents = ['#1b4f9c', '#0f7b4a', '#b3202a', '#b98a2f', '#5b2b82', '#d8641c', '#17646e'] as const

export const pickLook = (rng: Rng, isDark: boolean): Look => {
  const accent = rng.pick(accents)
  const fonts = { nameFont: rng.pick(['display', 'serifBold', 'sansBold', 'sansMedium'] as const), bodyFont: rng.pick(['sans', 'sans', 'serif', 'sansMedium'] as const) } // biome-ignore format: a pair
  if (isDark) return { paper: rng.pick(['#1c1f26', '#12233f', '#2b1a1d', '#1f2d24', '#333333']), ink: rng.pick(['#f4f1ea', '#d9b96a', '#ffffff']), soft: '#cfc8ba', accent: '#d2a94f', ...fonts } // biome-ignore format: a row
  return { paper: rng.pick(['#ffffff', '#fdfbf5', '#f4f1e8', '#f3f6fa', '#eceae4']), ink: rng.pick(['#1a1a1a', '#2b2b2b', '#23304a']), soft: '#4c4c4c', accent, ...fonts } // biome-ignore format: a row
}

const wave = ({ width, height }: Size, fill: string): string =>
  `<path d="M0 ${height - 1.5}C${width * 0.3} ${height - 4} ${width * 0.6} ${height + 1} ${width} ${height - 7}V${height}H0z" fill="${fill}"/>`

/** Ground with what is printed behind the text: shapes, stripes, a faint sign. */
export const drawGround = (rng: Rng, size: Size, { paper, accent }: Look): string => {
  const { width, height } = size
  const ornament = rng.pick([
    wave(size, accent),
    `<rect width="${width}" height="2.2" fill="${accent}"/>`,
    `<rect width="1.6" height="${height}" fill="${accent}"/>`,
    `<circle cx="${width * 0.8}" cy="${height * 0.45}" r="17" fill="none" stroke="${accent}" stroke-width="5" stroke-opacity="0.09"/>`,
    `<path d="M${width} 0L${width - 22} 0L${width} 18z" fill="${accent}" fill-opacity="0.8"/>`,
    '',
  ])
  return `<rect width="${width}" height="${height}" fill="${paper}"/>${ornament}`
}

/** A sign without letters, `side` mm wide. */
export const drawSign = (rng: Rng, x: number, y: number, side: number, { accent }: Look): Piece => {
  const [cx, cy, r] = [x + side / 2, y + side / 2, side / 2]
  return shape(
    rng.pick([
      `<circle cx="${cx}" cy="${cy}" r="${r * 0.9}" fill="${accent}"/><circle cx="${cx + r * 0.3}" cy="${cy - r * 0.2}" r="${r * 0.5}" fill="#ffffff" fill-opacity="0.85"/>`,
      `<path d="M${x} ${y + side}L${cx} ${y}L${x + side} ${y + side}z" fill="${accent}"/><path d="M${cx - r * 0.3} ${y + side}L${cx} ${cy}L${cx + r * 0.3} ${y + side}z" fill="#ffffff" fill-opacity="0.8"/>`,
      `<rect x="${x}" y="${y}" width="${side * 0.6}" height="${side * 0.6}" fill="${accent}"/><rect x="${x + side * 0.35}" y="${y + side * 0.35}" width="${side * 0.6}" height="${side * 0.6}" fill="${accent}" fill-opacity="0.5"/>`,
    ]),
  )
}

/** A filled mark in place of a label. */
export const drawIcon = (x: number, y: number, { accent }: Look): Piece =>
  shape(`<circle cx="${x + 1.1}" cy="${y}" r="1.25" fill="${accent}"/><path d="M${x + 0.6} ${y - 0.5}h1v1h-1z" fill="#ffffff"/>`)

export const drawQr = (text: string, x: number, y: number, side: number): readonly Piece[] => [
  shape(`<rect x="${x - 0.8}" y="${y - 0.8}" width="${side + 1.6}" height="${side + 1.6}" fill="#ffffff"/>`),
  drawQrCode(text, { x, y, width: side }),
]
