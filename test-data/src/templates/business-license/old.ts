import { type Drawing, join } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { drawRoundSeal } from '../../draw/round-seal.ts'
import type { Rng } from '../../rng.ts'
import { type Business, inventBusiness } from '../../values/business.ts'
import { centredAt, leftAt } from '../id-card/centred.ts'
import { drawEntry, type Entry, type EntryStyle } from './entries.ts'
import { drawSheet, type SheetStyle } from './sheet.ts'
import { chineseDate, dateWords, termOf } from './wording.ts'

/** A fact of an old form: its label, result name, value, where it stands, how much room it has. */
type Fact = readonly [label: string, name: string, value: string, x: number, y: number, labelWidth: number, room: number, rows: number]

interface Form {
  readonly sheet: SheetStyle
  readonly title: string
  readonly titleSize: number
  readonly titleAt: readonly [number, number]
  readonly numberAt: readonly [number, number]
  readonly dateAt: readonly [number, number]
  readonly sealAt: readonly [number, number]
  readonly notice: readonly [text: string, x: number, y: number]
  facts(rng: Rng, business: Business, isPadded: boolean): readonly Fact[]
}

const paper = '#f3f4e4'

const companyLandscape: Form = {
  sheet: {
    size: { width: 297, height: 212 },
    frame: [9.5, 21.5, 288, 203],
    paper,
    frameColour: '#a9b347',
    emblem: { centre: [149, 25], radius: 18.5 },
  },
  title: '企业法人营业执照',
  titleSize: 17.5,
  titleAt: [146.5, 62.5],
  numberAt: [185.5, 86],
  dateAt: [172, 188.5],
  sealAt: [220.5, 170],
  notice: ['每年三月一日至六月三十日年检', 165.5, 167.5],
  facts: (rng, business, isPadded) => [
    ['名称', 'name', business.name, 23.3, 96.8, 39, 200, 1],
    ['住所', 'address', business.address, 23.3, 107.2, 39, 200, 1],
    ['法定代表人姓名', 'legal_representative', business.person, 23.3, 117.6, 40, 80, 1],
    ['公司类型', 'type', business.type, 23.3, 128, 39, 88, 1],
    ['经营范围', 'business_scope', business.scope, 23.3, 138.6, 39, 100, 7],
    ['注册资本', 'registered_capital', business.capital, 159.5, 118.8, 41, 70, 1],
    ['实收资本', 'paid_in_capital', business.capital, 159.5, 129.4, 41, 70, 1],
    ['成立日期', 'found_date', chineseDate(business.founded, isPadded), 23, 182.6, 40, 90, 1],
    ['营业期限', 'business_term', termOf(rng, business, isPadded), 23, 189, 40, 90, 1],
  ],
}

const companyPortrait: Form = {
  sheet: {
    size: { width: 210, height: 297 },
    frame: [13, 24, 197, 282],
    paper,
    frameColour: '#b5a95a',
    emblem: { centre: [105, 36], radius: 17 },
  },
  title: '企业法人营业执照',
  titleSize: 15,
  titleAt: [105, 71],
  numberAt: [100, 94],
  dateAt: [118, 270],
  sealAt: [150, 256],
  notice: ['每年三月一日至六月三十日年检', 112, 246],
  facts: (rng, business, isPadded) => [
    ['名称', 'name', business.name, 30, 109, 36, 118, 1],
    ['住所', 'address', business.address, 30, 121.5, 36, 118, 2],
    ['法定代表人姓名', 'legal_representative', business.person, 30, 134, 37, 118, 1],
    ['注册资本', 'registered_capital', business.capital, 30, 146.5, 36, 118, 1],
    ['实收资本', 'paid_in_capital', business.capital, 30, 159, 36, 118, 1],
    ['公司类型', 'type', business.type, 30, 171.5, 36, 118, 1],
    ['经营范围', 'business_scope', business.scope, 30, 184, 36, 116, 9],
    ['成立日期', 'found_date', chineseDate(business.founded, isPadded), 30, 248, 36, 44, 1],
    ['营业期限', 'business_term', termOf(rng, business, isPadded), 30, 258, 36, 46, 1],
  ],
}

const individual: Form = {
  sheet: {
    size: { width: 297, height: 212 },
    frame: [12, 22, 285, 201],
    paper: '#f4efe2',
    frameColour: '#b38d4e',
    emblem: { centre: [148.5, 26], radius: 17 },
  },
  title: '个体工商户营业执照',
  titleSize: 15.5,
  titleAt: [148.5, 61.5],
  numberAt: [187, 81],
  dateAt: [178, 186],
  sealAt: [226, 172],
  notice: ['登记机关', 178, 171],
  facts: (rng, business, isPadded) => [
    [rng.pick(['名称', '字号名称']), 'name', business.name, 34, 95, 34, 190, 1],
    [rng.pick(['经营者', '经营者姓名']), 'legal_representative', business.person, 34, 106, 35, 100, 1],
    ['组成形式', 'organization_form', rng.pick(['个人经营', '家庭经营']), 34, 117, 34, 100, 1],
    ['经营场所', 'address', business.address, 34, 128, 34, 190, 1],
    [rng.pick(['经营范围', '经营范围及方式']), 'business_scope', business.scope, 34, 139, 35, 180, 5],
    ['注册日期', 'found_date', chineseDate(business.founded, isPadded), 34, 178, 34, 90, 1],
  ],
}

const forms = { 'company-landscape': companyLandscape, 'company-portrait': companyPortrait, 'individual-landscape': individual } as const
export type OldForm = keyof typeof forms
export const oldForms = Object.keys(forms) as readonly OldForm[]

/** A licence of before 2014: printed labels, values typed over the form, the day of issue in words. */
export const drawOld = (rng: Rng, variant: OldForm): Drawing => {
  const form = forms[variant]
  const business = inventBusiness(rng.fork('business'), variant === 'individual-landscape' ? 'individual' : 'company', [1985, 2013], true)
  const inks: EntryStyle = {
    label: { font: rng.pick<FontName>(['sansMedium', 'serifBold']), size: 5, fill: '#1b1b1b' },
    value: {
      font: rng.pick<FontName>(['serif', 'sans', 'sansMedium']),
      size: rng.between(3.9, 4.7),
      fill: rng.pick(['#161616', '#2b2b2b', '#222a44']),
    },
    offset: [rng.normal() * 1, rng.normal() * 0.8],
  }
  const entries = form.facts(rng.fork('facts'), business, rng.chance(0.6)).map(([label, name, value, x, y, labelWidth, room, rows]) => {
    const entry: Entry = { label, name, value, at: [x, y], labelWidth, valueLeft: x + labelWidth + 3.5, room, rows }
    return { entry, drawn: drawEntry(entry, inks) }
  })
  const [numberX, numberY] = form.numberAt
  const number = leftAt(business.registrationNumber, [numberX + 22 + inks.offset[0], numberY + inks.offset[1]], {
    ...inks.value,
    size: 4.6,
  })
  const words = dateWords(business.issued, rng.pick(['〇', '零']))
  const [dateX, dateY] = form.dateAt
  const isTogether = rng.chance(0.3)
  const parts = isTogether
    ? [leftAt(`${words[0]}年${words[1]}月${words[2]}日`, [dateX, dateY], inks.value)]
    : words.flatMap((word, index) => [
        leftAt(word, [dateX + index * 27, dateY], inks.value),
        leftAt('年月日'.charAt(index), [dateX + index * 24 + 20, dateY], { ...inks.label, size: 4.8 }),
      ])
  const pieces = [
    drawSheet(rng.fork('sheet'), form.sheet, false),
    centredAt(form.title, form.titleAt, { font: 'sansBold', size: form.titleSize, fill: rng.pick(['#d9a018', '#1a1a1a', '#c98f1c']), tracking: 0.14 }),
    leftAt('注册号：', [numberX, numberY], { ...inks.label, size: 4.8 }),
    number,
    ...entries.flatMap(({ drawn }) => drawn.pieces),
    leftAt(form.notice[0], [form.notice[1], form.notice[2]], { ...inks.value, size: 4 }),
    ...parts,
    drawRoundSeal(business.authority, { centre: [form.sealAt[0] + rng.normal() * 3, form.sealAt[1] + rng.normal() * 2], radius: 16.5, fill: '#d63a3f', opacity: rng.between(0.5, 0.9), turnDegrees: rng.normal() * 6 }),
  ] // biome-ignore format: pieces in painting order
  const named = Object.fromEntries(entries.map(({ entry, drawn }) => [entry.name, drawn.field]))
  const { paid_in_capital: _unlabelled, ...fields } = {
    registration_number: { value: business.registrationNumber, quads: number.lines.map(({ quad }) => quad) },
    ...named,
    issue_date: { value: `${words[0]}年${words[1]}月${words[2]}日`, quads: parts.flatMap(({ lines }) => lines.map(({ quad }) => quad)) },
  } as Drawing['fields']
  return { size: form.sheet.size, pxPerUnit: 1600 / form.sheet.size.width, ...join(...pieces), fields, tags: ['old-form'] }
}
