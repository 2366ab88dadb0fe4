import { type Drawing, join, type Piece, shape } from '../../draw/drawing.ts'
import { wrap } from '../../draw/lay-text.ts'
import { drawSquareSeal } from '../../draw/square-seal.ts'
import type { Rng } from '../../rng.ts'
import { drawPortrait } from '../id-card/portrait.ts'
import { centredAt, drawLabels, drawRules, fieldOf, fitted, leftAt, slanted } from '../licence/layer.ts'
import { type Driver, dashed } from './driver.ts'
import * as printed from './printed.ts'

export const titleOf = '中华人民共和国机动车驾驶证'
export const englishTitle = "Driving License of the People's Republic of China"

const rules = [
  [12, 40, 19.2], [48, 57, 19.2], [66, 84, 19.2], [12, 84, 25], [4, 84, 30.6], [38, 64, 36.6], [40, 64, 43],
] as const // biome-ignore format: a table
const validityRules = [[17, 64, 56.6]] as const
const termRules = [[20, 41, 56.6], [56, 64, 56.6]] as const // biome-ignore format: a table

const termOf = ({ validFrom, validTo }: Driver): string => (validTo === null ? '长期' : `${validTo.year - validFrom.year}年`)

/** Pieces and fields of the card's face; the electronic licence shows the same above its own rows. */
export const drawFace = (rng: Rng, driver: Driver, hasTerm = false): { readonly piece: Piece; readonly fields: Drawing['fields'] } => {
  const font = printed.valueFont(rng.fork('font'))
  const by = printed.shift(rng.fork('shift'))
  const style = { font, size: 3.1, fill: printed.ink.value } as const
  const at = (key: keyof typeof printed.frontValues) => printed.moved(printed.frontValues[key], by)
  const numberAt = at('number')
  const number = slanted(
    leftAt(driver.number, numberAt, { font: 'serifBold', size: 3.5, fill: printed.ink.value, tracking: 0.04 }),
    numberAt[1],
  )
  const name = fitted(driver.name, at('name'), 27, style)
  const sex = leftAt(driver.sex, at('sex'), style)
  const nationality = leftAt(driver.nationality, at('nationality'), style)
  const [addressX, addressY] = at('address')
  const address = wrap(driver.address, 22).map((line, index) => leftAt(line, [addressX, addressY + index * 5.4], style))
  const birth = leftAt(dashed(driver.birth), at('birth'), style)
  const issued = leftAt(dashed(driver.issued), at('issued'), style)
  const classes = centredAt(driver.classes, at('classes'), { ...style, size: 3.9, tracking: 0.1 })
  const until = driver.validTo === null ? '长期' : dashed(driver.validTo)
  const validity = hasTerm
    ? [leftAt(dashed(driver.validFrom), at('validFrom'), style), leftAt(termOf(driver), at('term'), style)]
    : [leftAt(`${dashed(driver.validFrom)}${rng.fork('gap').pick(['至', ' 至 '])}${until}`, at('validity'), style)]
  const [validFrom, validTo = validFrom] = validity as [Piece, Piece?]
  const box = printed.seal
  const sealAt = { ...box, x: box.x + rng.normal() * 0.5, y: box.y + rng.normal() * 0.5 }
  const seal = drawSquareSeal(driver.authority, { box: sealAt, fill: printed.ink.seal, opacity: rng.between(0.7, 0.95) })
  const { x, y, width, height } = printed.classFrame
  const frame = shape(
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${printed.ink.label}" stroke-width="0.25"/>`,
  )
  const photo = shape(
    `<rect x="${printed.portrait.x}" y="${printed.portrait.y}" width="${printed.portrait.width}" height="${printed.portrait.height}" fill="#f2f3f4"/>`,
  )
  const piece = join(
    ...printed.heading(titleOf, englishTitle, 4.9, 11.6),
    number,
    drawLabels([...printed.frontLabels, ...(hasTerm ? printed.termLabels : printed.validityLabels)], printed.labelStyle),
    drawRules([...rules, ...(hasTerm ? termRules : validityRules)], printed.ink.label),
    frame,
    seal,
    name,
    sex,
    nationality,
    ...address,
    birth,
    issued,
    classes,
    ...validity,
    photo,
    drawPortrait(rng.fork('portrait'), printed.portrait),
  )
  const fields = {
    number: fieldOf(driver.number, number),
    name: fieldOf(driver.name, name),
    sex: fieldOf(driver.sex, sex),
    nationality: fieldOf(driver.nationality, nationality),
    address: fieldOf(driver.address, ...address),
    birth: fieldOf(dashed(driver.birth), birth),
    issue_date: fieldOf(dashed(driver.issued), issued),
    class: fieldOf(driver.classes, classes),
    valid_from: fieldOf(dashed(driver.validFrom), validFrom),
    valid_to: fieldOf(until, ...(hasTerm ? [validFrom, validTo] : [validTo])),
    issuing_authority: seal.field,
  }
  return { piece, fields }
}

/** The main page; before GA 482-2012 it states how long the licence lasts, not when it ends. */
export const drawFront = (rng: Rng, driver: Driver, hasTerm = false): Drawing => {
  const { piece, fields } = drawFace(rng.fork('face'), driver, hasTerm)
  return {
    size: printed.cardSize,
    cornerRadius: printed.cornerRadius,
    pxPerUnit: printed.pxPerUnit,
    ...join(printed.ground(rng.fork('ground')), piece),
    fields,
  }
}
