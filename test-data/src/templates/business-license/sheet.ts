import type { Point, Size } from '@recto/core'
import { join, type Piece, shape } from '../../draw/drawing.ts'
import { layText } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'

/** Frame of a licence: its left, top, right and bottom edge, mm. */
export type Frame = readonly [left: number, top: number, right: number, bottom: number]

/** A row of scallops along one edge, drawn twice with half a step between. */
const scallops = (from: Point, to: Point, depth: number): string => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const count = Math.round(length / 5)
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const at = (along: number, across: number): string =>
    `${(from[0] + ux * along - uy * across).toFixed(2)} ${(from[1] + uy * along + ux * across).toFixed(2)}`
  const step = length / count
  const wave = (shift: number, height: number): string =>
    Array.from(
      { length: count },
      (_, i) => `M${at((i + shift) * step, 0)}Q${at((i + shift + 0.5) * step, height)} ${at((i + shift + 1) * step, 0)}`,
    ).join('')
  return [0, 0.33, 0.66].map((shift) => wave(shift, 2 * depth) + wave(shift, 1.3 * depth)).join('')
}

const drawFrame = ([left, top, right, bottom]: Frame, colour: string): string => {
  const depth = 4.5
  const edges = [
    scallops([left, top], [right, top], depth),
    scallops([right, top], [right, bottom], depth),
    scallops([right, bottom], [left, bottom], depth),
    scallops([left, bottom], [left, top], depth),
  ]
  const rect = (inset: number, width: number): string =>
    `<rect x="${left + inset}" y="${top + inset}" width="${right - left - 2 * inset}" height="${bottom - top - 2 * inset}" fill="none" stroke="${colour}" stroke-width="${width}"/>`
  return `${rect(0, 0.7)}${rect(1.2, 0.3)}${rect(6.4, 0.3)}<path d="${edges.join('')}" fill="none" stroke="${colour}" stroke-width="0.18"/>`
}

/** A generic round ornament in the emblem's place. */
const drawEmblem = ([x, y]: Point, radius: number): string => {
  const ray = (index: number): string => {
    const angle = (index * Math.PI) / 18
    return `M${x} ${y}L${(x + radius * Math.sin(angle - 0.06)).toFixed(2)} ${(y - radius * Math.cos(angle - 0.06)).toFixed(2)}L${(x + radius * Math.sin(angle + 0.06)).toFixed(2)} ${(y - radius * Math.cos(angle + 0.06)).toFixed(2)}Z`
  }
  const rays = Array.from({ length: 36 }, (_, index) => ray(index)).join('')
  return `<path d="${rays}" fill="#c8372c"/><circle cx="${x}" cy="${y}" r="${0.8 * radius}" fill="#cc2f24" stroke="#d9b25f" stroke-width="0.6"/><circle cx="${x}" cy="${y}" r="${0.3 * radius}" fill="#e6c46a"/>`
}

export interface SheetStyle {
  readonly size: Size
  readonly frame: Frame
  readonly paper: string
  readonly frameColour: string
  readonly emblem: { readonly centre: Point; readonly radius: number }
}

/** Letters of the administration, faint and repeated over the paper. */
const watermark = (rng: Rng, { size, frame: [left, top, right, bottom] }: SheetStyle): string => {
  const word = rng.pick(['SCJDGL', '市场监督管理', 'GSXT'])
  const style = {
    font: 'sansBold',
    size: 6.5,
    fill: rng.pick(['#d8a9a0', '#d9c6a0', '#c9d2b4']),
    opacity: rng.between(0.08, 0.2),
  } as const
  const rows: string[] = []
  for (let row = 0; top + 14 + row * 30 < bottom - 8; row++)
    for (let x = left + 8 + (row % 2) * 32; x < Math.min(right, size.width) - 30; x += 66)
      rows.push(layText(word, x, top + 14 + row * 30, style).svg)
  return rows.join('')
}

/** Paper, frame and emblem of a licence, without a word that counts. */
export const drawSheet = (rng: Rng, style: SheetStyle, hasWatermark: boolean): Piece => {
  const { size, frame, paper, frameColour, emblem } = style
  const ground = `<rect width="${size.width}" height="${size.height}" fill="#fdfdfb"/>`
  const [left, top, right, bottom] = frame
  const inside = `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="${paper}"/>`
  return join(
    shape(
      ground +
        inside +
        (hasWatermark ? watermark(rng, style) : '') +
        drawFrame(frame, frameColour) +
        drawEmblem(emblem.centre, emblem.radius),
    ),
  )
}
