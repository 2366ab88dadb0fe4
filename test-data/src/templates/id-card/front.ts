import type { Quad } from '@recto/core'
import { type Drawing, type DrawnField, join, type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { drawGuilloche } from '../../draw/guilloche.ts'
import { type TextStyle, textWidth, wrap } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'
import type { Person } from '../../values/person.ts'
import { centredAt, leftAt } from './centred.ts'
import { drawPortrait } from './portrait.ts'
import * as printed from './printed.ts'

const ground = (rng: Rng): Piece => {
  const { width, height } = printed.cardSize
  const wash =
    `<radialGradient id="front-wash" cx="0.52" cy="0.45" r="0.75"><stop offset="0" stop-color="#f6e6ea"/><stop offset="0.5" stop-color="#eaecf1"/>` +
    `<stop offset="1" stop-color="#d9eaf2"/></radialGradient><rect width="${width}" height="${height}" fill="url(#front-wash)"/>`
  const lines = drawGuilloche(printed.cardSize, {
    colours: [[0, '#7fb9d6'], [0.32, '#8fbcd0'], [0.55, '#d98fa5'], [0.78, '#a7b4d0'], [1, '#7fb9d6']], // biome-ignore format: a table
    strands: 72,
    strokeWidth: 0.07,
    opacity: 0.5,
    phase: rng.between(0, 6.28),
  })
  return shape(wash + lines)
}

const labels = (): Piece => {
  const style = { font: 'sans', size: printed.frontLabelSize, fill: printed.ink.label } as const
  const pitches: Readonly<Record<number, number>> = { 1: printed.frontPitch.two, 2: printed.frontPitch.two, 6: printed.frontPitch.number }
  return join(
    ...Object.entries(printed.frontLabels).map(([text, centre]) =>
      centredAt(text, centre, { ...style, pitch: pitches[text.length] as number }),
    ),
  )
}

const quadsOf = (piece: Piece): readonly Quad[] => piece.lines.map((line) => line.quad)

const field = (value: string, ...pieces: readonly Piece[]): DrawnField => ({ value, quads: pieces.flatMap(quadsOf) })

/** Names too long for the space left of the portrait are set smaller, as on real cards. */
const nameStyle = (name: string, font: FontName): TextStyle => {
  const style = { font, size: printed.nameSize, fill: printed.ink.value, tracking: 0.08 }
  const room = printed.portrait.x - printed.frontValues.name[0] - 1
  return { ...style, size: Math.min(style.size, (style.size * room) / textWidth(name, style)) }
}

/** The portrait side. */
export const drawFront = (rng: Rng, person: Person): Drawing => {
  const font = rng.weighted<FontName>([['sans', 7], ['sansMedium', 3]]) // biome-ignore format: a table
  const value = { font, size: printed.valueSize, fill: printed.ink.value } as const
  const at = printed.frontValues
  const { year, month, day } = person.birth
  const name = leftAt(person.name, at.name, nameStyle(person.name, font))
  const sex = leftAt(person.sex, at.sex, value)
  const ethnicity = leftAt(person.ethnicity, at.ethnicity, value)
  const birth = [
    leftAt(String(year), at.year, { ...value, tracking: 0.05 }),
    centredAt(String(month), at.monthCentre, { ...value, tracking: 0.05 }),
    centredAt(String(day), at.dayCentre, { ...value, tracking: 0.05 }),
  ]
  const address = wrap(person.address, printed.addressColumns).map((line, index) =>
    leftAt(line, [at.address[0], at.address[1] + index * printed.addressPitch], { ...value, tracking: 0.02 }),
  )
  const number = leftAt(person.number, at.number, {
    font: rng.weighted<FontName>([['mono', 7], ['sansMedium', 3]]), // biome-ignore format: a table
    size: printed.numberSize,
    pitch: printed.numberPitch,
    fill: printed.ink.value,
  })
  const piece = join(
    ground(rng.fork('ground')),
    drawPortrait(rng.fork('portrait'), printed.portrait),
    labels(),
    name,
    sex,
    ethnicity,
    ...birth,
    ...address,
    number,
  )
  return {
    size: printed.cardSize,
    cornerRadius: printed.cornerRadius,
    pxPerUnit: 1000 / printed.cardSize.width,
    ...piece,
    fields: {
      name: field(person.name, name),
      sex: field(person.sex, sex),
      ethnicity: field(person.ethnicity, ethnicity),
      birth: field(`${year}年${month}月${day}日`, ...birth),
      address: field(person.address, ...address),
      number: field(person.number, number),
    },
  }
}
