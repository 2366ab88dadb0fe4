import type { Point } from '@recto/core'
import { type Piece, shape } from './drawing.ts'
import { findGlyph } from './fonts.ts'
import { layText } from './lay-text.ts'

export interface RoundSeal {
  readonly centre: Point
  readonly radius: number
  readonly fill: string
  /** Share of ink that reached the paper, 0..1. */
  readonly opacity: number
  readonly turnDegrees?: number
}

const starOf = ([x, y]: Point, radius: number): string => {
  const point = (index: number): string => {
    const angle = (index * Math.PI) / 5
    const r = index % 2 === 0 ? radius : radius * 0.382
    return `${(x + r * Math.sin(angle)).toFixed(3)} ${(y - r * Math.cos(angle)).toFixed(3)}`
  }
  return `M${Array.from({ length: 10 }, (_, index) => point(index)).join('L')}Z`
}

/** A round seal: a ring, a star, and the text along the ring from lower left over the top to lower right. Its text is no line. */
export const drawRoundSeal = (text: string, { centre, radius, fill, opacity, turnDegrees = 0 }: RoundSeal): Piece => {
  const [x, y] = centre
  const size = Math.min(radius * 0.3, (radius * 3.4) / text.length)
  const step = Math.min(26, 250 / Math.max(1, text.length - 1))
  const letters = [...text].map((character, index) => {
    const angle = (index - (text.length - 1) / 2) * step
    const width = findGlyph('serifBold', character).advance * size
    const { svg } = layText(character, x - width / 2, y - radius * 0.62, { font: 'serifBold', size, fill })
    return `<g transform="rotate(${angle.toFixed(2)} ${x} ${y})">${svg}</g>`
  })
  const ring = `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${fill}" stroke-width="${radius * 0.05}"/>`
  const star = `<path d="${starOf(centre, radius * 0.3)}" fill="${fill}"/>`
  return shape(`<g opacity="${opacity}" transform="rotate(${turnDegrees} ${x} ${y})">${ring}${star}${letters.join('')}</g>`)
}
