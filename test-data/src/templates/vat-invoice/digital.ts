import type { Point } from '@recto/core'
import { type Drawing, type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { textWidth } from '../../draw/lay-text.ts'
import { drawTaxSeal } from '../../draw/oval-seal.ts'
import { drawQrCode } from '../../draw/qr-code.ts'
import type { Rng } from '../../rng.ts'
import { amountWords } from '../../values/amount-words.ts'
import { compact, inventDate } from '../../values/calendar-date.ts'
import { dateInWords, type InvoiceParty, inventDigitalNumber, inventTaxRegion } from '../../values/invoice.ts'
import { noTax, yuan } from '../../values/invoice-items.ts'
import { digitsOf } from '../../values/vehicle-sale.ts'
import { centredAt, leftAt } from '../id-card/centred.ts'
import { type Column, typeRows } from './columns.ts'
import { smoothTyping } from './electronic.ts'
import { inventFacts, inventFares, type Sums } from './facts.ts'
import { createPad, crossedCircle, type Pad } from './pad.ts'
import { inventTrips, tripColumns } from './trips.ts'

const size = { width: 210, height: 140 }
const frame = { left: 4.5, top: 24, right: 205.5, bottom: 127 } as const

/** Below the page's top, mm: end of the parties, of the rows, of the sum. */
const levels = [45, 96, 103] as const

/** Lines of print that the rows have room for, and their distance, mm. */
const room = 8
const step = 4.3

/** Edges right of the frame's left one, mm; no rules stand between columns. */
export const digitalColumns: readonly Column[] = [
  { key: 'name', title: '项目名称', left: 0, right: 37.5, side: 'left', wraps: true },
  { key: 'specification', title: '规格型号', left: 37.5, right: 58, side: 'left', wraps: true },
  { key: 'unit', title: '单  位', left: 58, right: 73, side: 'middle' },
  { key: 'quantity', title: '数  量', left: 73, right: 95, side: 'right' },
  { key: 'unit_price', title: '单  价', left: 95, right: 123, side: 'right' },
  { key: 'amount', title: '金  额', left: 123, right: 148, side: 'right' },
  { key: 'tax_rate', title: '税率/征收率', left: 148, right: 169, side: 'middle' },
  { key: 'tax', title: '税  额', left: 169, right: 201, side: 'right' },
]

export interface DigitalLook {
  readonly ink: string
  readonly font: FontName
  readonly labelSize: number
  readonly valueSize: number
}

const column = (text: string, x: number, from: number, to: number, { font, labelSize: em, ink }: DigitalLook): readonly Piece[] =>
  [...text].map((character, index) =>
    leftAt(character, [x - em / 2, from + ((to - from) / text.length) * (index + 0.5)], { font, size: em, fill: ink }),
  )

const fillParty = (pad: Pad, side: 'buyer' | 'seller', party: InvoiceParty, left: number, look: DigitalLook): void => {
  const { font, labelSize: em, valueSize, ink } = look
  const right = side === 'buyer' ? 105 : frame.right
  for (const [label, key, y] of [['名称：', 'name', 31], ['统一社会信用代码/纳税人识别号：', 'id', 39.5]] as const) {
    const style = { font, size: key === 'id' ? em * 0.9 : em, fill: ink }
    pad.draw(leftAt(label, [left, y], style))
    pad.typeInside(`${side}_${key}`, party[key], { left: left + textWidth(label, style), right, y }, { size: valueSize, step: 0, side: 'left' })
  } // biome-ignore format: long calls
}

const ruleForm = (ink: string): Piece => {
  const { left, top, right, bottom } = frame
  const upright = (x: number, from: number, to: number): string => `M${x} ${from}V${to}`
  const path = [
    `M${left} ${top}H${right}V${bottom}H${left}Z`,
    ...levels.map((level) => `M${left} ${level}H${right}`),
    ...[10.5, 105, 111].map((x) => upright(x, top, levels[0])),
    upright(52, levels[1], levels[2]),
    upright(10.5, levels[2], bottom),
  ]
  return shape(`<path d="${path.join('')}" fill="none" stroke="${ink}" stroke-width="0.25"/>`)
}

/** Sums of an invoice whose other pages have rows of a net amount, hundredths. */
const withOthers = ({ net, tax }: Sums, others: number): Sums => {
  const all = tax === null ? null : tax + Math.round((others * 13) / 100)
  return { net: net + others, tax: all, total: net + others + (all ?? 0) }
}

/** A fully digitalised invoice (国家税务总局公告2024年第11号, annex). */
export const drawDigital = (rng: Rng, kind: 'special' | 'normal' | 'travel'): Drawing => {
  const isSpecial = kind === 'special'
  const isTravel = kind === 'travel'
  const day = inventDate(rng.fork('day'), 2022, 2025)
  const how = rng.fork('look')
  const region = inventTaxRegion(rng.fork('region'))
  const typing = smoothTyping(rng.fork('typing'))
  const ink = how.pick(['#8c3a2b', '#9a3324', '#84382c'])
  const look: DigitalLook = { ink, font: how.pick<FontName>(['serif', 'serif', 'display']), labelSize: how.between(2.9, 3.2), valueSize: how.between(2.7, 3.1) } // biome-ignore format: one line
  const facts = isTravel
    ? inventFares(rng.fork('facts'), day)
    : inventFacts(rng.fork('facts'), { day, isSpecial, columns: digitalColumns, room: room - 1, size: look.valueSize })
  const others = !isTravel && how.chance(0.12) ? how.int(10_000, 9_000_000) : null
  const { net, tax, total } = others === null ? facts.sums : withOthers(facts.sums, others)
  const number = inventDigitalNumber(rng.fork('numbers'), region, day)
  const pad = createPad(typing)
  const label = (text: string, at: Point): Piece => leftAt(text, at, { font: look.font, size: look.labelSize, fill: ink })
  const name = `电子发票（${isSpecial ? '增值税专用' : '普通'}发票）`
  const title = centredAt(name, [105, 11.5], { font: 'serif', size: 6.2, fill: ink })
  pad.draw(
    shape(`<rect width="${size.width}" height="${size.height}" fill="#ffffff"/>`),
    drawQrCode(`01,${isSpecial ? '31' : '32'},,${number},${yuan(total)},${compact(day)},,${digitsOf(how, 4)}`, { x: 6.5, y: 3, width: 19 }),
    title,
    shape(`<path d="M70 17.2H140M70 18.1H140" stroke="${ink}" stroke-width="0.3"/>`),
    drawTaxSeal(region.name, true, { centre: [105, 15.5], radii: [14, 9.2], opacity: 0.95 }),
    ruleForm(ink),
    ...column('购买方信息', 7.5, frame.top, levels[0], look),
    ...column('销售方信息', 108, frame.top, levels[0], look),
  ) // biome-ignore format: pieces in painting order
  pad.state('title', name, title)
  pad.state('type', `fully_digitalized_${isSpecial ? 'special' : 'normal'}_electronic`, title)
  if (isTravel) pad.type('invoice_tag', '旅客运输服务', [28, 8], 3.6)
  for (const [text, key, value, y] of [['发票号码：', 'number', number, 12.7], ['开票日期：', 'issue_date', dateInWords(day), 19.4]] as const) {
    pad.draw(label(text, [150, y]))
    pad.type(key, value, [150 + 5 * look.labelSize, y], look.valueSize * 1.05)
  } // biome-ignore format: a table
  fillParty(pad, 'buyer', facts.buyer, 12, look)
  fillParty(pad, 'seller', facts.seller, 112.5, look)
  typeRows(pad, digitalColumns, facts.rows, { ...look, x: frame.left, head: 48.6, first: 53.2, step })
  if (isTravel) {
    pad.draw(shape(`<path d="M${frame.left} 65H${frame.right}" stroke="${ink}" stroke-width="0.2"/>`))
    typeRows(pad, tripColumns, inventTrips(rng.fork('trips'), day), {
      ...look,
      list: 'passenger_travel_item_list',
      x: frame.left,
      head: 68,
      first: 73,
      step,
    })
  }
  pad.draw(label('合', [20, 92.4]), label('计', [33, 92.4]))
  const currency = how.pick(['¥', '￥'])
  const sumOf = (value: number | null): string => (value === null ? noTax : `${currency}${yuan(value)}`)
  for (const [key, left, right, value] of [
    ['subtotal_amount', 118, 152.5, net],
    ['subtotal_tax', 170, 205.5, tax],
  ] as const)
    pad.typeInside(key, sumOf(value), { left, right, y: 92.4 }, { size: look.valueSize, step: 0, side: 'right' })
  if (others !== null) {
    const page = label('第1页', [182, 5])
    const pages = label('共2页', [170, 5])
    pad.draw(label('小  计', [20, 87.8]), pages, page)
    pad.state('current_page', '1', page)
    pad.state('total_pages', '2', pages)
    for (const [key, left, right, value] of [
      ['sum_amount', 118, 152.5, facts.sums.net],
      ['sum_tax', 170, 205.5, facts.sums.tax],
    ] as const)
      pad.typeInside(key, sumOf(value), { left, right, y: 87.8 }, { size: look.valueSize, step: 0, side: 'right' })
  }
  const middle = (levels[1] + levels[2]) / 2
  pad.draw(label('价税合计（大写）', [14, middle]), crossedCircle([57, middle], 1.7, typing.fill), label('（小写）', [140, middle]))
  pad.type('total_in_words', amountWords(total), [60.5, middle], look.valueSize * 1.1)
  pad.type('total', `${currency}${yuan(total)}`, [140 + 4 * look.labelSize, middle], look.valueSize * 1.1)
  pad.draw(...column('备注', 7.5, levels[2], frame.bottom, look))
  const banks =
    how.chance(0.4) && facts.buyer.bank !== '' ? [`购买方开户银行:${facts.buyer.bank};`, `销售方开户银行:${facts.seller.bank};`] : []
  const remarks = [...facts.remarks, ...banks]
  const parts = remarks.map((_, index) => `remarks ${index}`)
  for (const [index, line] of remarks.entries())
    pad.type(parts[index] as string, line, [12.5, levels[2] + 3.4 + index * 4.4], look.valueSize)
  pad.merge('remarks', parts)
  pad.draw(label('开票人：', [17, 131.5]))
  pad.type('issuer', facts.issuer, [17 + 4.2 * look.labelSize, 131.5], look.valueSize)
  return { size, pxPerUnit: 8, ...pad.finish(), tags: ['digital', 'seal-overlap', `digital-${kind}`] }
}
