import type { Point } from '@recto/core'
import { type Drawing, type DrawnField, join, type Piece } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { layText, type TextStyle } from '../../draw/lay-text.ts'
import { drawQrCode } from '../../draw/qr-code.ts'
import { drawRoundSeal } from '../../draw/round-seal.ts'
import type { Rng } from '../../rng.ts'
import { type Business, type BusinessKind, inventBusiness } from '../../values/business.ts'
import { centredAt, leftAt } from '../id-card/centred.ts'
import { drawEntry, type Entry, type EntryStyle } from './entries.ts'
import { drawSheet, type SheetStyle } from './sheet.ts'
import { chineseDate, termOf, wordings } from './wording.ts'

const kinds: readonly (readonly [BusinessKind, number])[] = [['company', 50], ['foreign', 8], ['branch', 12], ['partnership', 8], ['sole', 6], ['individual', 16]] // biome-ignore format: a table

const landscapeSheet: SheetStyle = {
  size: { width: 297, height: 210 },
  frame: [21, 24, 276, 184],
  paper: '#f6f1e6',
  frameColour: '#a3a25c',
  emblem: { centre: [148.5, 25], radius: 14.5 },
}

const portraitSheet: SheetStyle = {
  size: { width: 210, height: 297 },
  frame: [14, 28, 196, 276],
  paper: '#f5f0e4',
  frameColour: '#b0a468',
  emblem: { centre: [105, 40], radius: 17 },
}

const inks = (rng: Rng): EntryStyle => ({
  label: { font: rng.pick<FontName>(['sansMedium', 'sansMedium', 'serifBold']), size: 4.7, fill: '#1b1b1b' },
  value: {
    font: rng.pick<FontName>(['serif', 'serif', 'sans']),
    size: rng.between(3.5, 4.1),
    fill: rng.pick(['#1d1d1d', '#2a2a2a', '#333333']),
  },
  offset: [rng.normal() * 0.4, rng.normal() * 0.4],
})

/** What the QR code of a licence leads to. */
const publicity = ({ creditCode }: Business): string => `http://www.gsxt.gov.cn/index.html?uniscid=${creditCode}`

const dateLine = (rng: Rng, business: Business, [x, y]: Point, width: number, style: TextStyle) => {
  const { year, month, day } = business.issued
  const two = (value: number): string => String(value).padStart(2, '0')
  const drop = rng.weighted([[0, 6], [5.2, 3], [-4.8, 1]]) // biome-ignore format: a table
  const at = (share: number): number => x + width * share
  const printed = [
    leftAt('年', [at(0.26), y], style),
    leftAt('月', [at(0.59), y], style),
    leftAt('日', [at(0.92), y], style),
  ] // biome-ignore format: a row
  const digits = [
    leftAt(String(year), [at(0.02), y + drop], { ...style, size: style.size * 0.9 }),
    leftAt(two(month), [at(0.44), y + drop], { ...style, size: style.size * 0.9 }),
    leftAt(two(day), [at(0.78), y + drop], { ...style, size: style.size * 0.9 }),
  ]
  const field: DrawnField = {
    value: chineseDate(business.issued, true),
    quads: digits.flatMap(({ lines }) => lines.map(({ quad }) => quad)),
  }
  return { pieces: [...printed, ...digits], field }
}

const finish = (sheet: SheetStyle, pieces: readonly Piece[], fields: Drawing['fields'], tags: readonly string[]): Drawing => ({
  size: sheet.size,
  pxPerUnit: 1600 / sheet.size.width,
  ...join(...pieces),
  fields: Object.fromEntries(Object.entries(fields).filter(([, { value }]) => value !== '')),
  tags,
})

const overlay = (rng: Rng, sheet: SheetStyle): { readonly pieces: readonly Piece[]; readonly tags: readonly string[] } => {
  if (!rng.chance(0.12)) return { pieces: [], tags: [] }
  const { width, height } = sheet.size
  const note = rng.pick(['仅供投标使用', '仅供开户使用', '电子营业执照'])
  const style = { font: 'sans', size: 11, fill: '#8a8a8a', opacity: rng.between(0.12, 0.25) } as const
  const { svg } = layText(note, -33, 0, style)
  return {
    pieces: [{ svg: `<g transform="translate(${width * 0.5} ${height * 0.58}) rotate(-28)">${svg}</g>`, lines: [] }],
    tags: ['watermark'],
  }
}

/** The lying licence of 2018: two columns, code at the top left, QR code at the top right. */
export const drawLandscape = (rng: Rng): Drawing => {
  const business = inventBusiness(rng.fork('business'), rng.weighted(kinds), [1993, 2024], false)
  const style = inks(rng.fork('inks'))
  const word = wordings[business.kind]
  const isPadded = rng.chance(0.8)
  const row = (index: number): number => 87.3 + index * rng.pick([10, 10, 9.6])
  const left = (label: string, name: string, value: string, index: number, rows: number): Entry => ({ label, name, value, at: [34.8, row(index)], labelWidth: 24.5, valueLeft: 62, room: 98, rows }) // biome-ignore format: a record
  const right = (label: string, name: string, value: string, index: number, rows: number): Entry => ({ label, name, value, at: [162.3, row(index)], labelWidth: label.length > 4 ? 28 : 24.2, valueLeft: label.length > 4 ? 192.5 : 189.6, room: 74, rows }) // biome-ignore format: a record
  const rightOnes: readonly (readonly [string, string, string, number])[] = [
    ...(business.kind === 'individual' ? [['组成形式', 'organization_form', rng.pick(['个人经营', '家庭经营']), 1] as const] : []),
    ...(business.capital === '' ? [] : [[word.capital, 'registered_capital', business.capital, 1] as const]),
    [word.founded, 'found_date', chineseDate(business.founded, isPadded), 1],
    ...(business.kind === 'individual' || rng.chance(0.3)
      ? []
      : [[word.term, 'business_term', termOf(rng.fork('term'), business, isPadded), 1] as const]),
    [word.address, 'address', business.address, 3],
  ]
  const entries = [
    left('名称', 'name', business.name, 0, 2),
    left('类型', 'type', business.type, 1, 1),
    left(word.person, 'legal_representative', business.person, 2, 2),
    left('经营范围', 'business_scope', business.scope, 3, 12),
    ...rightOnes.map(([label, name, value, rows], index) => right(label, name, value, index, rows)),
  ].map((entry) => ({ entry, drawn: drawEntry(entry, style) }))
  const black = { fill: '#161616' } as const
  const code = leftAt(business.creditCode, [34.5, 62], { ...black, font: style.value.font, size: 4.3, tracking: 0.03 })
  const date = dateLine(rng.fork('date'), business, [214, 171], 52, { ...black, font: style.label.font, size: 4.4 })
  const top = overlay(rng.fork('overlay'), landscapeSheet)
  const pieces = [
    drawSheet(rng.fork('sheet'), landscapeSheet, true),
    leftAt(`编号：${rng.int(10000000, 99999999)}`, [34.5, 45.5], { ...black, font: 'serif', size: 3.6 }),
    leftAt('统一社会信用代码', [34.5, 54], { ...style.label, size: 4.5, tracking: rng.pick([0.2, 0.1, 0.4]) }),
    code,
    centredAt('营业执照', [148.5, 56], { ...black, font: 'sansBold', size: 15.5, tracking: 0.32 }),
    ...(rng.chance(0.7) ? [centredAt('（副 本）', [148.5, 69.8], { ...black, font: 'serif', size: 5 })] : []),
    drawQrCode(publicity(business), { x: 212, y: 52, width: 20.5 }),
    ...['扫描二维码登录', '‘国家企业信用', '信息公示系统’', '了解更多登记、', '备案、许可、监', '管信息。'].map((text, index) => leftAt(text, [237, 54.6 + index * 2.9], { ...black, font: 'sans', size: 2.2 })),
    ...entries.flatMap(({ drawn }) => drawn.pieces),
    leftAt('登记机关', [186, 152.6], { ...style.label, tracking: 0.65 }),
    ...date.pieces,
    drawRoundSeal(business.authority, { centre: [240 + rng.normal() * 2.5, 158 + rng.normal() * 2.5], radius: 19.5, fill: '#d63a3f', opacity: rng.between(0.55, 0.9), turnDegrees: rng.normal() * 6 }),
    leftAt('国家企业信用信息公示系统网址：http://www.gsxt.gov.cn', [21, 188.6], { ...black, font: 'serif', size: 3 }),
    leftAt('市场主体应当于每年1月1日至6月30日通过', [142, 187.4], { ...black, font: 'serif', size: 2.7 }),
    leftAt('国家企业信用信息公示系统报送公示年度报告', [142, 190.9], { ...black, font: 'serif', size: 2.7 }),
    leftAt('国家市场监督管理总局监制', [236, 188.6], { ...black, font: 'serif', size: 3 }),
    ...top.pieces,
  ] // biome-ignore format: pieces in painting order
  const named = Object.fromEntries(entries.map(({ entry, drawn }) => [entry.name, drawn.field]))
  const registration = { value: business.creditCode, quads: code.lines.map(({ quad }) => quad) }
  return finish(landscapeSheet, pieces, { registration_number: registration, ...named, issue_date: date.field }, top.tags)
}

/** The upright licence of 2014: one column; a registration number until 2015, a code since. */
export const drawPortrait = (rng: Rng): Drawing => {
  const isCoded = rng.chance(0.75)
  const business = inventBusiness(rng.fork('business'), rng.weighted(kinds), [1990, isCoded ? 2018 : 2015], false)
  const style = inks(rng.fork('inks'))
  const word = wordings[business.kind]
  const isPadded = rng.chance(0.8)
  const pitch = rng.between(10.2, 11.2)
  const facts: readonly (readonly [string, string, string, number])[] = [
    ['名称', 'name', business.name, 1],
    ['类型', 'type', business.type, 1],
    [word.address, 'address', business.address, 2],
    [word.person, 'legal_representative', business.person, 1],
    ...(business.kind === 'individual' ? [['组成形式', 'organization_form', rng.pick(['个人经营', '家庭经营']), 1] as const] : []),
    ...(business.capital === '' ? [] : [[word.capital, 'registered_capital', business.capital, 1] as const]),
    [word.founded, 'found_date', chineseDate(business.founded, isPadded), 1],
    ...(business.kind === 'individual' ? [] : [[word.term, 'business_term', termOf(rng.fork('term'), business, isPadded), 1] as const]),
    ['经营范围', 'business_scope', business.scope, 9],
  ]
  const entries = facts.map(([label, name, value, rows], index) => {
    const entry: Entry = { label, name, value, at: [33, 118 + index * pitch], labelWidth: label.length > 5 ? 30 : 26, valueLeft: label.length > 5 ? 66 : 63, room: 116, rows } // biome-ignore format: a record
    return { entry, drawn: drawEntry(entry, style) }
  })
  const black = { fill: '#161616' } as const
  const number = isCoded ? business.creditCode : business.registrationNumber
  const numberLeft = isCoded ? 108 : 105
  const code = leftAt(number, [numberLeft, 104], { ...black, font: style.value.font, size: 4.4, tracking: 0.04 })
  const date = dateLine(rng.fork('date'), business, [128, 263], 54, { ...black, font: style.label.font, size: 4.5 })
  const top = overlay(rng.fork('overlay'), portraitSheet)
  const pieces = [
    drawSheet(rng.fork('sheet'), portraitSheet, rng.chance(0.5)),
    centredAt('营业执照', [105, 79.5], { ...black, font: 'serifBold', size: 17, tracking: 0.35 }),
    ...(rng.chance(0.7) ? [centredAt('（副 本）', [105, 93.6], { ...black, font: 'serif', size: 5 })] : []),
    isCoded ? leftAt('统一社会信用代码', [66, 104], { ...style.label, size: 4.7 }) : leftAt('注册号', [86, 104], { ...style.label, size: 4.7, tracking: 0.1 }),
    code,
    ...entries.flatMap(({ drawn }) => drawn.pieces),
    leftAt('登记机关', [118, 247], { ...style.label, tracking: 0.7 }),
    ...date.pieces,
    drawQrCode(isCoded ? publicity(business) : 'http://gsxt.saic.gov.cn/', { x: 30, y: 238, width: 24 }),
    drawRoundSeal(business.authority, { centre: [156 + rng.normal() * 3, 252 + rng.normal() * 3], radius: 20, fill: '#d8353b', opacity: rng.between(0.55, 0.9), turnDegrees: rng.normal() * 6 }),
    leftAt('企业信用信息公示系统网址：http://www.gsxt.gov.cn', [16, 281], { ...black, font: 'serif', size: 3 }),
    leftAt('中华人民共和国国家工商行政管理总局监制', [132, 281], { ...black, font: 'serif', size: 3 }),
    ...top.pieces,
  ] // biome-ignore format: pieces in painting order
  const named = Object.fromEntries(entries.map(({ entry, drawn }) => [entry.name, drawn.field]))
  const registration = { value: number, quads: code.lines.map(({ quad }) => quad) }
  return finish(portraitSheet, pieces, { registration_number: registration, ...named, issue_date: date.field }, top.tags)
}
