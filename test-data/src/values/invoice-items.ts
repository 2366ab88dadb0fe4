import type { Rng } from '../rng.ts'
import type { CalendarDate } from './calendar-date.ts'
import { type Good, goods, type RateClass } from './invoice-goods.ts'

/** One row of an invoice as printed; empty where nothing stands. */
export interface InvoiceRow {
  readonly name: string
  readonly specification: string
  readonly unit: string
  readonly quantity: string
  readonly unitPrice: string
  /** Net amount and tax, hundredths; `null` where no tax is levied. */
  readonly amount: number
  readonly rate: string
  readonly tax: number | null
}

/** What is printed instead of tax where none is levied. */
export const noTax = '***'

/** `-12.30` */
export const yuan = (hundredths: number): string => {
  const whole = Math.abs(hundredths)
  return `${hundredths < 0 ? '-' : ''}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`
}

/** How the seller is taxed. */
type Taxation = 'general' | 'small' | 'exempt' | 'untaxed'

/** Percent by the laws in force: 财税〔2018〕32号 from May 2018, 税务总局公告2019年第14号 from April 2019. */
const generalRates = ({ year, month }: CalendarDate): Readonly<Record<RateClass, number>> => {
  const months = year * 12 + month
  if (months < 2018 * 12 + 5) return { goods: 17, low: 11, service: 6 }
  return months < 2019 * 12 + 4 ? { goods: 16, low: 10, service: 6 } : { goods: 13, low: 9, service: 6 }
}

/** Small taxpayers levy 3 %, 1 % since March 2020 (税务总局公告2020年第13号 and its successors). */
const smallRate = (rng: Rng, { year, month }: CalendarDate): number => (year * 12 + month >= 2020 * 12 + 3 && rng.chance(0.6) ? 1 : 3)

/** Without zeros at its end. */
const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/u, '') : text)

/** Issuing software divides the amount by the quantity and prints so many places, or all that a double has. */
const priceOf = (rng: Rng, net: number, quantity: number, isExact: boolean): string => {
  const price = net / 100 / quantity
  if (isExact && Math.abs(price * 100 - Math.round(price * 100)) < 1e-9)
    return rng.chance(0.5) ? price.toFixed(2) : trimmed(price.toFixed(2))
  return trimmed(rng.weighted([[price.toFixed(2), 1], [price.toFixed(4), 2], [price.toFixed(6), 2], [price.toFixed(8), 3], [price.toFixed(10), 1], [price.toPrecision(15), 2]])) // biome-ignore format: a table
}

const inventQuantity = (rng: Rng, { units, price }: Good): number => {
  if (units.some((unit) => /升|吨|千克|千瓦|立方/u.test(unit)))
    return Number(rng.between(2, price[1] > 1000 ? 40 : 300).toFixed(rng.int(1, 3)))
  if (price[1] > 5000) return rng.weighted([[1, 6], [2, 2], [rng.int(3, 12), 1]]) // biome-ignore format: a table
  return rng.weighted([[1, 4], [rng.int(2, 12), 5], [rng.int(10, 60) * 10, 2], [rng.int(13, 480), 1]]) // biome-ignore format: a table
}

const inventRow = (rng: Rng, good: Good, percent: number | null, rate: string, hasCategory: boolean): InvoiceRow => {
  const quantity = inventQuantity(rng, good)
  const step = good.price[0] < 10 ? rng.pick([1, 5, 10]) : rng.pick([1, 10, 100])
  const gross = Math.max(step, Math.round(Math.exp(rng.between(...good.price.map(Math.log) as [number, number])) * 100 / step) * step) // biome-ignore format: one line
  const total = Math.round(gross * quantity)
  const isNetPrice = rng.chance(0.35)
  const net = isNetPrice || percent === null ? total : Math.round((total * 100) / (100 + percent))
  const tax = percent === null ? null : isNetPrice ? Math.round((net * percent) / 100) : total - net
  const isCounted = good.rate !== 'service' || rng.chance(0.6)
  const unit = rng.pick(good.units)
  const name = rng.pick(good.names)
  return {
    name: hasCategory ? `*${good.category}*${name}` : name,
    specification: good.specifications.length > 0 && rng.chance(0.8) ? rng.pick(good.specifications) : rng.chance(0.1) ? '无' : '',
    unit: isCounted ? unit : '',
    quantity: isCounted ? String(quantity) : '',
    unitPrice: isCounted ? priceOf(rng, net, quantity, true) : '',
    amount: net,
    rate,
    tax,
  }
}

/** A discount stands below its row, under the same name, with negative sums. */
const discountOf = (rng: Rng, row: InvoiceRow, percent: number | null): InvoiceRow => {
  const amount = -Math.max(1, Math.round(row.amount * rng.pick([0.02, 0.05, 0.1, 0.12, 0.3])))
  return { ...row, specification: '', unit: '', quantity: '', unitPrice: '', amount, tax: percent === null ? null : Math.round((amount * percent) / 100) } // biome-ignore format: one line
}

export interface RowsOptions {
  readonly day: CalendarDate
  /** Lines of print that there is room for, and those that a row takes. */
  readonly room: number
  readonly linesOf: (row: InvoiceRow) => number
  /** Special invoices are for taxed sales. */
  readonly isTaxed: boolean
}

/** Rows of one seller's invoice. */
export const inventRows = (rng: Rng, options: RowsOptions): readonly InvoiceRow[] => {
  const { day, room, linesOf, isTaxed } = options
  const untaxed = isTaxed ? 0 : 1
  const taxation = rng.weighted<Taxation>([['general', 70], ['small', 18], ['exempt', 8 * untaxed], ['untaxed', 4 * untaxed]]) // biome-ignore format: a table
  const [general, small] = [generalRates(day), smallRate(rng, day)]
  const hasCategory = day.year >= 2018
  const first = rng.pick(goods)
  const alike = goods.filter(({ rate }) => (rate === 'service') === (first.rate === 'service'))
  const wanted = rng.weighted([[1, 40], [2, 20], [rng.int(3, 5), 25], [rng.int(6, 8), 15]]) // biome-ignore format: a table
  const rows: InvoiceRow[] = []
  let used = 0
  while (rows.length < wanted) {
    const good = rows.length === 0 ? first : rng.pick(alike)
    const percent = taxation === 'general' ? general[good.rate] : taxation === 'small' ? small : null
    const rate = percent === null ? (taxation === 'exempt' ? '免税' : '不征税') : `${percent}%`
    const row = inventRow(rng, good, percent, rate, hasCategory)
    const own = row.amount > 2000 && rng.chance(0.1) ? [row, discountOf(rng, row, percent)] : [row]
    used += own.reduce((sum, each) => sum + linesOf(each), 0)
    if (used > room) break
    rows.push(...own)
  }
  return rows.length > 0 ? rows : inventRows(rng.fork('again'), options)
}

/** Sums of rows, hundredths; the tax is `null` where none is levied on any. */
export const sumsOf = (
  rows: readonly Pick<InvoiceRow, 'amount' | 'tax'>[],
): { readonly net: number; readonly tax: number | null; readonly total: number } => {
  const net = rows.reduce((sum, { amount }) => sum + amount, 0)
  const tax = rows.every((row) => row.tax === null) ? null : rows.reduce((sum, row) => sum + (row.tax ?? 0), 0)
  return { net, tax, total: net + (tax ?? 0) }
}
