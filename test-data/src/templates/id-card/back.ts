import { type Drawing, join, type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { drawGuilloche } from '../../draw/guilloche.ts'
import { wrap } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'
import type { Person } from '../../values/person.ts'
import { centredAt, leftAt } from './centred.ts'
import * as printed from './printed.ts'

/** A generic round ornament in the emblem's place: rings, rays and a rosette. */
const drawEmblem = (): string => {
  const [x, y] = printed.emblem.centre
  const { radius } = printed.emblem
  const petal = (index: number, count: number, inner: number, outer: number): string => {
    const angle = (2 * Math.PI * index) / count
    const point = (r: number, turn: number): string =>
      `${(x + r * Math.sin(angle + turn)).toFixed(2)} ${(y - r * Math.cos(angle + turn)).toFixed(2)}`
    return `M${point(inner, -0.09)}L${point(outer, 0)}L${point(inner, 0.09)}Z`
  }
  const petals = (count: number, inner: number, outer: number): string =>
    Array.from({ length: count }, (_, index) => petal(index, count, inner * radius, outer * radius)).join('')
  const circle = (share: number, fill: string, stroke: string): string =>
    `<circle cx="${x}" cy="${y}" r="${share * radius}" fill="${fill}" stroke="${stroke}" stroke-width="0.35"/>`
  return (
    `<path d="${petals(36, 0.84, 1)}" fill="${printed.ink.emblem}"/>` +
    circle(0.84, printed.ink.emblem, '#d9a86c') +
    circle(0.6, '#c9584a', '#e4c38d') +
    `<path d="${petals(8, 0.12, 0.5)}" fill="#ecd6a4"/>` +
    circle(0.12, '#ecd6a4', '#c9584a')
  )
}

/** A faint ridge with battlements across the middle. */
const drawRidge = (rng: Rng): string => {
  const { width, height } = printed.cardSize
  const [first, second] = [rng.between(0, 6.28), rng.between(0, 6.28)]
  const ridge = (base: number, phase: number): string => {
    let path = `M0 ${height}`
    for (let x = 0; x <= width; x += 0.8) {
      const notch = Math.floor(x / 0.8) % 2 === 0 ? 0.35 : 0
      path += `L${x.toFixed(1)} ${(base + 3 * Math.sin(x / 9 + phase) + 1.4 * Math.sin(x / 3.7 - phase) - notch).toFixed(2)}`
    }
    return `${path}L${width} ${height}Z`
  }
  const fade = (id: string, colour: string): string =>
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="26" x2="0" y2="40"><stop offset="0" stop-color="${colour}" stop-opacity="0.45"/>` +
    `<stop offset="1" stop-color="${colour}" stop-opacity="0"/></linearGradient>`
  return (
    `${fade('ridge-far', '#a9b6bd')}<path d="${ridge(30, first)}" fill="url(#ridge-far)"/>` +
    `${fade('ridge-near', '#8fa3a8')}<path d="${ridge(33, second)}" fill="url(#ridge-near)"/>`
  )
}

const ground = (rng: Rng): Piece => {
  const { width, height } = printed.cardSize
  const wash =
    `<linearGradient id="back-wash" x2="0" y2="1"><stop offset="0" stop-color="#f1e8e6"/><stop offset="0.5" stop-color="#eae6e2"/>` +
    `<stop offset="1" stop-color="#dfe9e6"/></linearGradient><rect width="${width}" height="${height}" fill="url(#back-wash)"/>`
  const lines = drawGuilloche(printed.cardSize, {
    colours: [[0, '#d79a94'], [0.4, '#c9b59c'], [0.7, '#9fbcae'], [1, '#d79a94']], // biome-ignore format: a table
    strands: 70,
    strokeWidth: 0.07,
    opacity: 0.5,
    phase: rng.between(0, 6.28),
  })
  return shape(wash + drawRidge(rng) + lines + drawEmblem())
}

const headings = (): Piece => {
  const { backLabels: at, backSizes: size, backPitch: pitch } = printed
  const black = { font: 'serifBold', fill: printed.ink.value } as const
  const label = { font: 'sansMedium', fill: printed.ink.value, size: size.label, pitch: pitch.label } as const
  return join(
    centredAt('中华人民共和国', at.中华人民共和国, { ...black, size: size.country, pitch: pitch.country }),
    centredAt('居民身份证', at.居民身份证, { ...black, size: size.title, pitch: pitch.title }),
    centredAt('签发机关', at.签发机关, label),
    centredAt('有效期限', at.有效期限, label),
  )
}

/** The emblem side. */
export const drawBack = (rng: Rng, person: Person): Drawing => {
  const font = rng.weighted<FontName>([['sans', 7], ['sansMedium', 3]]) // biome-ignore format: a table
  const style = { font, size: printed.backSizes.value, fill: printed.ink.value } as const
  const { authority: authorityAt, validity: validityAt } = printed.backValues
  const authority = wrap(person.authority, printed.authorityColumns).map((line, index) =>
    leftAt(line, [authorityAt[0], authorityAt[1] + index * style.size * 1.05], style),
  )
  const validity = leftAt(`${person.validFrom}-${person.validTo}`, validityAt, { ...style, tracking: 0.03 })
  const [period] = validity.lines
  if (period === undefined) throw new RangeError('the period of validity is empty')
  const dash = person.validFrom.length
  const part = (from: number, to: number) => {
    const chars = period.chars.slice(from, to)
    const [first, last] = [chars[0], chars.at(-1)]
    return first === undefined || last === undefined ? [] : [[first.quad[0], last.quad[1], last.quad[2], first.quad[3]] as const]
  }
  const piece = join(ground(rng.fork('ground')), headings(), ...authority, validity)
  return {
    size: printed.cardSize,
    cornerRadius: printed.cornerRadius,
    pxPerUnit: 1000 / printed.cardSize.width,
    ...piece,
    fields: {
      issue: { value: person.authority, quads: authority.flatMap((line) => line.lines.map(({ quad }) => quad)) },
      valid_from: { value: person.validFrom, quads: part(0, dash) },
      valid_to: { value: person.validTo, quads: part(dash + 1, period.chars.length) },
    },
  }
}
