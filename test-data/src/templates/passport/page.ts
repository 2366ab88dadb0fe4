import type { Box, Size } from '@recto/core'
import { join, type Piece, shape } from '../../draw/drawing.ts'
import { drawGuilloche } from '../../draw/guilloche.ts'
import type { Rng } from '../../rng.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import { drawPortrait } from '../id-card/portrait.ts'

const palettes = [
  ['#d8e6f2', '#7fa6c9', '#c98f9c'],
  ['#f3e6da', '#c9a27f', '#8fa8c4'],
  ['#e2efe2', '#86b58d', '#c7b27a'],
  ['#efe3ee', '#b48fb0', '#8fb0c0'],
  ['#f4eccf', '#c8b06a', '#9fb3a0'],
] as const

/** A tinted page with fine waves. The strip of the zone stays lighter, as readers want it. */
export const drawGround = (rng: Rng, size: Size, zoneTop: number): Piece => {
  const [paper, first, second] = rng.pick(palettes)
  const waves = drawGuilloche(size, {
    colours: [[0, first], [0.5, second], [1, first]], // biome-ignore format: a table
    strands: rng.int(50, 80),
    strokeWidth: 0.09,
    opacity: rng.between(0.35, 0.6),
    phase: rng.between(0, 6.28),
  })
  const strip = `<rect y="${zoneTop}" width="${size.width}" height="${size.height - zoneTop}" fill="#ffffff" fill-opacity="${rng.between(0.35, 0.7).toFixed(2)}"/>`
  return shape(`<rect width="${size.width}" height="${size.height}" fill="${paper}"/>${waves}${strip}`)
}

/** The holder, and his ghost on the other side of the page, paler. */
export const drawFaces = (rng: Rng, face: Box, ghost?: Box): Piece => {
  const one = drawPortrait(rng, face)
  if (ghost === undefined) return one
  return join(one, shape(`<g opacity="0.25">${drawPortrait(rng, ghost).svg}</g>`))
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

const two = (value: number): string => String(value).padStart(2, '0')

/** `28 MAR 1981`; with the Chinese month `28 3月/MAR 1981`. */
export const printedDate = ({ year, month, day }: CalendarDate, inChinese = false): string =>
  `${two(day)} ${inChinese ? `${month}月/` : ''}${months[month - 1] ?? ''} ${year}`

/** `1981-03-28` */
export const isoDate = ({ year, month, day }: CalendarDate): string => `${year}-${two(month)}-${two(day)}`
