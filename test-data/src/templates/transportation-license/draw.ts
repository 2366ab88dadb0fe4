import { type Drawing, type DrawnField, join, type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { drawGuilloche } from '../../draw/guilloche.ts'
import { layText, type TextStyle, textWidth } from '../../draw/lay-text.ts'
import { drawRoundSeal } from '../../draw/round-seal.ts'
import type { Rng } from '../../rng.ts'
import { dotted } from '../../values/calendar-date.ts'
import { centredAt, leftAt } from '../id-card/centred.ts'
import { drawPortrait } from '../id-card/portrait.ts'
import { type Certificate, inventCertificate } from './certificate.ts'

const fieldOf = (value: string, ...pieces: readonly Piece[]): DrawnField => ({
  value,
  quads: pieces.flatMap(({ lines }) => lines.map(({ quad }) => quad)),
})

/** The label spread over its width, from its left edge. */
const spread = (text: string, x: number, y: number, width: number, style: TextStyle): Piece =>
  leftAt(text, [x, y], { ...style, tracking: (width - textWidth(text, style)) / style.size / Math.max(1, [...text].length - 1) })

/** Set smaller where its room ends before it does. */
const fitted = (text: string, x: number, y: number, room: number, style: TextStyle): Piece =>
  leftAt(text, [x, y], { ...style, size: Math.min(style.size, (style.size * room) / textWidth(text, style)) })

const two = (value: number): string => String(value).padStart(2, '0')

const ground = (width: number, height: number, paper: string, colour: string, phase: number): Piece =>
  shape(
    `<rect width="${width}" height="${height}" fill="${paper}"/>` +
      drawGuilloche({ width, height }, { colours: [[0, colour], [1, colour]], strands: 60, strokeWidth: 0.08, opacity: 0.4, phase }), // biome-ignore format: a table
  )

/** The plastic card: red labels, values in black beside them, the vehicle's picture at the right. */
export const drawCard = (rng: Rng): Drawing => {
  const is: Certificate = inventCertificate(rng.fork('certificate'))
  const [width, height] = [85.6, 54]
  const red: TextStyle = { font: 'sansMedium', size: 2.65, fill: '#e0606c' }
  const black: TextStyle = { font: rng.pick<FontName>(['sans', 'mono', 'sansMedium']), size: 2.7, fill: '#2a2a2a' }
  const [dx, dy] = [rng.normal() * 0.35, rng.normal() * 0.3]
  const value = (text: string, x: number, y: number, room = 60): Piece => fitted(text, x + dx, y + dy, room, black)
  const owner = value(is.owner, 20.4, 4.6, 62)
  const plate = value(is.plate, 20.4, 8.8, 40)
  const type = value(is.type, 20.4, 13.3, 34)
  const capacity = value(is.capacity, 20.4, 22.6, 30)
  const size = value(is.size.join(rng.pick([' * ', '*', ' × '])), 8.6, 32.2, 28)
  const authority = value(is.authority, 24.2, 37.9, 40)
  const [province, kind, digits] = is.number
  const issued = value(dotted(is.issued), 24, 48.8, 40)
  const number = [
    value(province, 24.2, 43.4),
    leftAt('交运管', [31.6, 44], { ...red, tracking: 0.12 }),
    ...(kind === '' ? [] : [value(kind, 41.4, 43.4)]),
    leftAt('字', [47.4, 44], red),
    value(digits, 51.6, 43.4, 21),
    leftAt('号', [74.5, 44], red),
  ]
  const labels = [
    spread('业户名称', 5.2, 4.9, 14, red),
    spread('车辆号牌', 5.2, 9.1, 14, red),
    spread('车辆类型', 5.2, 13.7, 14, red),
    spread('吨（座）位', 5.2, 23, 14.4, red),
    spread('车辆尺寸', 5.2, 28, 14, red),
    leftAt('毫米', [38.4, 33], { ...red, tracking: 0.1 }),
    spread('核发机关', 5.2, 38.4, 17.4, red),
    spread('道路运输证号', 5.2, 44, 17.6, red),
    spread('发证日期', 5.2, 49.3, 17.2, red),
  ]
  const mark = layText('道路运输证', 0, 0, { font: 'sansBold', size: 7, fill: '#c8ccc8', opacity: 0.35 })
  const piece = join(
    ground(width, height, '#eef0ec', '#d7c3c6', rng.between(0, 6.28)),
    shape(`<g transform="translate(44 40) rotate(-24)">${mark.svg}</g>`),
    drawPortrait(rng.fork('picture'), { x: 53, y: 13.5, width: 22, height: 20 }),
    ...labels, owner, plate, type, capacity, size, authority, ...number, issued,
  ) // biome-ignore format: pieces in painting order
  return {
    size: { width, height },
    cornerRadius: 3.18,
    pxPerUnit: 1000 / width,
    ...piece,
    fields: {
      owner_name: fieldOf(is.owner, owner),
      vehicle_number: fieldOf(is.plate, plate),
      vehicle_type: fieldOf(is.type, type),
      maximum_capacity: fieldOf(is.capacity, capacity),
      vehicle_size: fieldOf(size.lines.map(({ text }) => text).join(''), size),
      issuing_authority: fieldOf(is.authority, authority),
      license_number: fieldOf(`${province}交运管${kind}字${digits}号`, ...number),
      issue_date: fieldOf(dotted(is.issued), issued),
    },
  }
}

/** The page of the booklet: black labels over green security print, values typed over the dashed rules. */
export const drawBooklet = (rng: Rng): Drawing => {
  const is: Certificate = inventCertificate(rng.fork('certificate'))
  const [width, height] = [90, 118.4]
  const ink: TextStyle = { font: rng.pick<FontName>(['sansMedium', 'serifBold']), size: 2.75, fill: '#26322c' }
  const typed: TextStyle = { font: rng.pick<FontName>(['serif', 'sans']), size: 3, fill: rng.pick(['#3a3f45', '#2c2f38']) }
  const [dx, dy] = [rng.normal() * 0.6, rng.normal() * 0.55]
  const value = (text: string, x: number, y: number, room = 50): Piece => fitted(text, x + dx, y + dy, room, typed)
  const hasEconomy = rng.chance(0.35)
  const row = (index: number): number => 50.6 + index * 6.45
  const names = ['车辆号牌', '经营许可证号', ...(hasEconomy ? ['经济类型'] : []), '车辆类型', '吨（座）位']
  const label = (text: string, y: number): Piece =>
    spread(`${text}：`, 8, y, 23.4, { ...ink, size: Math.min(ink.size, 23 / (text.length + 1)) })
  const at = (name: string): number => row(names.indexOf(name))
  const sizeY = row(names.length)
  const scopeY = row(names.length + 1)
  const [province, , digits] = is.number
  const { year, month, day } = is.issued
  const owner = value(is.owner, 32, 27.2)
  const address = value(is.address, 32, 38.2)
  const plate = value(is.plate, 32, at('车辆号牌'))
  const permit = value(is.permit, 32, at('经营许可证号'))
  const economy = hasEconomy ? value(is.economicType, 32, at('经济类型')) : undefined
  const type = value(is.type, 32, at('车辆类型'))
  const capacity = value(is.capacity, 32, at('吨（座）位'))
  const sizes = is.size.map((part, index) => value(part, 36 + index * 16.5, sizeY))
  const scope = value(is.scope, 32, scopeY)
  const number = [
    leftAt(province, [17, 20], ink),
    leftAt('交运管', [20.4, 20], ink),
    leftAt('字', [31, 20], ink),
    value(digits, 35, 20, 34),
    leftAt('号', [76, 20], ink),
  ]
  const date = [value(String(year), 34, 110.5), value(two(month), 52.5, 110.5), value(two(day), 66.5, 110.5)]
  const dash = (y: number): string => `<path d="M32 ${y}H82" stroke="#444" stroke-width="0.2" stroke-dasharray="1 0.7"/>`
  const rules = [29, 34.5, 40, 45.5, ...[...names, '', ''].map((_, index) => row(index) + 2)].map(dash).join('')
  const piece = join(
    ground(width, height, '#e3efe0', '#8fc39a', rng.between(0, 6.28)),
    shape(rules),
    centredAt('中华人民共和国道路运输证', [45, 12.8], { font: 'serifBold', size: 4.9, fill: '#1e2a24', tracking: 0.08 }),
    ...number,
    label('业户名称', 27.6), label('地址', 38.6),
    ...names.map((name) => label(name, at(name))),
    label('车辆(毫米)', sizeY), leftAt('长', [32, sizeY], ink), leftAt('宽', [48.4, sizeY], ink), leftAt('高', [64.6, sizeY], ink),
    label('经营范围', scopeY),
    centredAt('核发机关', [62.4, 95.5], ink),
    leftAt('发证日期', [15, 110.8], { ...ink, tracking: 0.25 }), leftAt('年', [47, 110.8], ink), leftAt('月', [61.5, 110.8], ink), leftAt('日', [76.5, 110.8], ink),
    owner, address, plate, permit, ...(economy === undefined ? [] : [economy]), type, capacity, ...sizes, scope, ...date,
    drawRoundSeal(is.authority, { centre: [62.5 + rng.normal() * 2, 95 + rng.normal() * 2], radius: 16, fill: '#dd6a5c', opacity: rng.between(0.45, 0.8), turnDegrees: rng.normal() * 8 }),
  ) // biome-ignore format: pieces in painting order
  return {
    size: { width, height },
    pxPerUnit: 1000 / width,
    ...piece,
    fields: {
      owner_name: fieldOf(is.owner, owner),
      owner_address: fieldOf(is.address, address),
      vehicle_number: fieldOf(is.plate, plate),
      business_certificate: fieldOf(is.permit, permit),
      ...(economy === undefined ? {} : { economic_type: fieldOf(is.economicType, economy) }),
      vehicle_type: fieldOf(is.type, type),
      maximum_capacity: fieldOf(is.capacity, capacity),
      vehicle_size: fieldOf(is.size.join(' '), ...sizes),
      business_scope: fieldOf(is.scope, scope),
      license_number: fieldOf(`${province}交运管字${digits}号`, ...number),
      issue_date: fieldOf(`${year}.${two(month)}.${two(day)}`, ...date),
    },
  }
}
