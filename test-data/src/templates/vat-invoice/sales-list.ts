import { type Drawing, type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { planTyping } from '../../draw/typed.ts'
import type { Rng } from '../../rng.ts'
import { inventDate } from '../../values/calendar-date.ts'
import { dateInWords, inventShortCode, inventTaxRegion } from '../../values/invoice.ts'
import { noTax, yuan } from '../../values/invoice-items.ts'
import { inventInvoiceNumber } from '../../values/vehicle-sale.ts'
import { centredAt, leftAt } from '../id-card/centred.ts'
import { type Cells, type Column, heightOf, typeRows } from './columns.ts'
import { type Facts, type FactsOptions, inventFacts, type Sums } from './facts.ts'
import { createPad } from './pad.ts'
import { drawSellerSeal } from './paper.ts'

const size = { width: 210, height: 297 }
const frame = { left: 10, top: 56, right: 200, head: 8 } as const
const step = 4.6

/** Columns of the list (增值税专用发票使用规定, annex 2), mm from the frame's left edge. */
export const listColumns: readonly Column[] = [
  { key: 'item_number', title: '序号', left: 0, right: 10, side: 'middle' },
  { key: 'name', title: '货物（劳务）名称', left: 10, right: 58, side: 'left', wraps: true },
  { key: 'specification', title: '规格型号', left: 58, right: 84, side: 'left', wraps: true },
  { key: 'unit', title: '单位', left: 84, right: 95, side: 'middle' },
  { key: 'quantity', title: '数量', left: 95, right: 113, side: 'right' },
  { key: 'unit_price', title: '单价', left: 113, right: 134, side: 'right' },
  { key: 'amount', title: '金额', left: 134, right: 158, side: 'right' },
  { key: 'tax_rate', title: '税率', left: 158, right: 169, side: 'middle' },
  { key: 'tax', title: '税额', left: 169, right: 190, side: 'right' },
]

/** Net amount and tax of a part of the list, hundredths. */
interface Part {
  readonly net: number
  readonly tax: number | null
}

/** Rows of so many invoices that are taxed alike: what has more than eight is sold by a list. */
const inventSales = (rng: Rng, options: FactsOptions, count: number): Facts => {
  const all = Array.from({ length: count }, (_, index) => inventFacts(rng.fork(`part ${index}`), options))
  const [first] = all as [Facts, ...Facts[]]
  const alike = all.filter(({ sums }) => (sums.tax === null) === (first.sums.tax === null))
  const sum = (of: (sums: Sums) => number): number => alike.reduce((total, { sums }) => total + of(sums), 0)
  const tax = first.sums.tax === null ? null : sum((sums) => sums.tax ?? 0)
  return { ...first, rows: alike.flatMap(({ rows }) => rows), sums: { net: sum(({ net }) => net), tax, total: sum(({ total }) => total) } }
}

/** The list of what was sold that belongs to an invoice with one row: form and values are printed in one go on plain paper. */
export const drawSalesList = (rng: Rng): Drawing => {
  const look = rng.fork('look')
  const day = inventDate(rng.fork('day'), 2015, 2023)
  const region = inventTaxRegion(rng.fork('region'))
  const numbers = rng.fork('numbers')
  const isSpecial = look.chance(0.7)
  const typing = { ...planTyping(rng.fork('typing'), { dotted: 0.25, slips: 0 }), shift: [0, 0] as const }
  const em = look.between(3, 3.4)
  const { buyer, seller, rows: sold, sums, remarks } = inventSales(rng.fork('facts'), { day, isSpecial, columns: listColumns, room: 10, size: em }, look.int(1, 4)) // biome-ignore format: one line
  const rows = sold.map((cells, index): Cells => ({ item_number: String(index + 1), ...cells }))
  const pages = look.weighted([[1, 6], [2, 3], [look.int(3, 9), 1]]) // biome-ignore format: a table
  const page = look.int(1, pages)
  const ink = typing.fill
  const font = look.pick<FontName>(['serif', 'sans', 'serif'])
  const pad = createPad(typing)
  const label = (text: string, x: number, y: number): Piece => leftAt(text, [x, y], { font, size: em, fill: ink })
  const labelled = (text: string, key: string, value: string, x: number, y: number): void => {
    pad.draw(label(text, x, y))
    pad.type(key, value, [x + (text.length + 0.3) * em, y], em)
  }
  const name = '销售货物或者提供应税劳务清单'
  const title = centredAt(name, [105, 22], { font, size: 5.6, fill: ink })
  pad.draw(shape(`<rect width="${size.width}" height="${size.height}" fill="${look.pick(['#fdfdfb', '#f8f8f6', '#fbfaf5'])}"/>`), title)
  pad.state('title', name, title)
  labelled('购买方名称：', 'belong_buyer_name', buyer.name, 12, 36)
  labelled('销售方名称：', 'belong_seller_name', seller.name, 12, 43)
  labelled(
    `所属增值税${isSpecial ? '专用' : '普通'}发票代码：`,
    'belong_vat_code',
    inventShortCode(numbers, region, day, isSpecial),
    12,
    50,
  )
  labelled('号码：', 'belong_number', inventInvoiceNumber(numbers), 96, 50)
  const [all, current] = [label(`共 ${pages} 页`, 158, 50), label(`第 ${page} 页`, 178, 50)]
  pad.draw(all, current)
  pad.state('belong_pages', String(pages), all)
  pad.state('belong_current_page', String(page), current)
  const head = frame.top + frame.head / 2
  const first = frame.top + frame.head + step / 2 + 0.3
  typeRows(pad, listColumns, rows, { list: 'belong_item_list', x: frame.left, ink, font, labelSize: em, valueSize: em, head, first, step }) // biome-ignore format: one call
  const heights = rows.map((row) => heightOf(listColumns, row, em) * step)
  const end = frame.top + frame.head + heights.reduce((sum, height) => sum + height, 0) + step
  const others: Part = { net: pages > 1 ? look.int(10_000, 9_000_000) : 0, tax: 0 }
  const whole: Part = { net: sums.net + others.net, tax: sums.tax === null ? null : sums.tax + Math.round(others.net * 0.13) }
  const totals: readonly (readonly [label: string, key: string, part: Part])[] = [
    ['小计', 'sum', sums],
    ['总计', 'subtotal', whole],
  ]
  const currency = look.pick(['￥', '¥'])
  for (const [index, [text, key, { net, tax }]] of totals.entries()) {
    const y = end + 7 * (index + 0.5)
    pad.draw(centredAt(text, [frame.left + 34, y], { font, size: em, fill: ink, tracking: 1 }))
    for (const [column, value] of [['amount', net], ['tax', tax]] as const) {
      const { left, right } = listColumns.find((other) => other.key === column) as Column
      pad.typeInside(`belong_${key}_${column}`, value === null ? noTax : `${currency}${yuan(value)}`, { left: left + frame.left - 4, right: right + frame.left, y }, { size: em, step: 0, side: 'right' }) // biome-ignore format: one call
    } // biome-ignore format: a table
  }
  const foot = end + 14
  pad.draw(centredAt('备注', [frame.left + 34, foot + 6], { font, size: em, fill: ink, tracking: 1 }))
  if (remarks[0] !== undefined)
    pad.typeInside('belong_remarks', remarks[0], { left: frame.left + 58, right: frame.right, y: foot + 6 }, { size: em, step: 0, side: 'left' }) // biome-ignore format: one call
  pad.draw(ruleList(heights, end, foot + 12, ink), label('销售方（章）：', 24, foot + 20))
  labelled('填开日期：', 'belong_issue_date', dateInWords(day), 128, foot + 20)
  if (look.chance(0.8)) pad.draw(drawSellerSeal(rng.fork('seal'), seller, [62, foot + 16]))
  return { size, pxPerUnit: 7, ...pad.finish(), tags: ['sales-list', ...(typing.isDotted ? ['dot-matrix'] : [])] }
}

/** Rules of the list: around it, between columns and rows, and below the rows for both sums and the remarks. */
const ruleList = (heights: readonly number[], end: number, bottom: number, ink: string): Piece => {
  const { left, top, right } = frame
  const firstRow = top + frame.head
  const levels = [firstRow, ...heights.map((_, index) => firstRow + heights.slice(0, index + 1).reduce((sum, height) => sum + height, 0))]
  const across = [...levels, end, end + 7, end + 14].map((y) => `M${left} ${y.toFixed(2)}H${right}`)
  const upright = listColumns.slice(1).map((column) => `M${left + column.left} ${top}V${column.key === 'name' ? end : end + 14}`)
  const path = `M${left} ${top}H${right}V${bottom}H${left}Z${across.join('')}${upright.join('')}M${left + 58} ${end + 14}V${bottom}`
  return shape(`<path d="${path}" fill="none" stroke="${ink}" stroke-width="0.25"/>`)
}
