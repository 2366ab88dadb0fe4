import { type Drawing, type DrawnField, join, type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import type { TextStyle } from '../../draw/lay-text.ts'
import { drawOvalSeal } from '../../draw/oval-seal.ts'
import { drawQrCode } from '../../draw/qr-code.ts'
import type { Rng } from '../../rng.ts'
import { inventBusiness } from '../../values/business.ts'
import { daysIn } from '../../values/calendar-date.ts'
import { inventJourney, latinOf } from '../../values/rail-journey.ts'
import { inventRegion } from '../../values/region.ts'
import { centredAt, leftAt } from '../id-card/centred.ts'
import { fieldOf, inWords, yuan } from './print.ts'

/** The sheet as it is printed from its PDF, mm. */
const size = { width: 210, height: 108 } as const

const digits = (rng: Rng, count: number): string => Array.from({ length: count }, () => rng.int(0, 9)).join('')

/** Railways are taxed at nine per cent. */
const taxShare = 0.09

/** 电子发票（铁路电子客票）, of a journey or of the fee of a refund. */
export const drawInvoice = (rng: Rng, isRefund: boolean): Drawing => {
  const is = inventJourney(rng.fork('journey'), [2024, 2025])
  const how = rng.fork('how')
  const region = inventRegion(how.fork('region'))
  const buyer = inventBusiness(rng.fork('buyer'), 'company', [2000, 2023], false)
  const font = how.pick<FontName>(['serif', 'sans'])
  const ink = '#1d1d1d'
  const style = (em: number): TextStyle => ({ font, size: em, fill: ink })
  const put = (text: string, x: number, y: number, em = 4.1): Piece => leftAt(text, [x, y], style(em))
  const middle = (text: string, x: number, y: number, em: number): Piece => centredAt(text, [x, y], style(em))
  const day = { ...is.day, day: Math.min(daysIn(is.day.year, is.day.month), is.day.day + how.int(0, 3)) }
  const number = `${String(day.year).slice(2)}${region.code.slice(0, 2)}9${digits(how, 15)}`
  const eTicket = digits(how, how.pick([21, 25]))
  const original = `${String(day.year).slice(2)}${region.code.slice(0, 2)}9${digits(how, 15)}`
  const fare = isRefund ? Math.max(5, Math.round((is.fare * how.pick([0.05, 0.1, 0.2])) / 5) * 5) : is.fare
  const hasTax = !isRefund && how.chance(0.35)
  const net = Math.round((fare * 10) / (1 + taxShare))
  const hasBuyer = how.chance(0.8)
  const [fromLatin, toLatin] = [latinOf(is.from, false), latinOf(is.to, false)]
  const pieces = {
    title: middle('电子发票（铁路电子客票）', 105, 13, 7),
    invoice_number: put(number, 34, 27),
    issue_date: put(inWords(day), 169, 27),
    departure_station: put(is.from, 20, 38, 6.4),
    destination_station: put(is.to, 136, 38, 6.4),
    train_number: middle(is.train, 96, 37, 6.2),
    departure_station_en: put(fromLatin, 20, 45.4),
    destination_station_en: put(toLatin, 136, 45.4),
    seat_number: put(is.seat, 136, 54),
    seat_category: put(is.category, 172, 54),
    ticket_price: put(yuan(fare, 2), isRefund ? 34 : 30, 63.2),
    id_number: put(is.paper, 15, 72),
    name: put(is.holder, 74, 72),
    serial_number: put(eTicket, 39, 81),
  }
  const time = [put(inWords(is.day), 15, 54), put(`${is.time}开`, 62, 54)]
  const buyerPieces = hasBuyer ? { buyer_name: put(buyer.name, 39, 90), unified_social_credit_code: put(buyer.creditCode, 160, 90) } : {}
  const tax = hasTax
    ? { total_amount_excluding_tax: put((net / 100).toFixed(2), 96, 63.2), tax_rate: put('9%', 128, 63.2), tax_amount: put(((fare * 10 - net) / 100).toFixed(2), 152, 63.2) } // biome-ignore format: a table
    : {}
  const originalPiece = isRefund ? { original_invoice_number: put(original, 96, 63.2) } : {}
  const labels = [
    put('发票号码:', 15, 27), put('开票日期:', 150, 27), put('站', 20 + is.from.length * 6.4 + 1.5, 38.4, 4.6), put('站', 136 + is.to.length * 6.4 + 1.5, 38.4, 4.6),
    put(isRefund ? '退票费:￥' : '票价:￥', 15, 63.2), put('电子客票号:', 15, 81),
    ...(hasBuyer ? [put('购买方名称:', 15, 90), put('统一社会信用代码:', 123, 90)] : []),
    ...(hasTax ? [put('不含税金额:￥', 70, 63.2), put('税率:', 117, 63.2), put('税额:￥', 138, 63.2)] : []), ...(isRefund ? [put('原发票号码:', 72, 63.2)] : []),
    middle('买票请到12306 发货请到95306', 84, 98, 3.9), middle('中国铁路祝您旅途愉快', 84, 103.4, 3.9),
  ] // biome-ignore format: pieces
  const area = `${region.province.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/u, '')}${/市$/u.test(region.province) ? '市' : region.province.endsWith('省') ? '省' : ''}`
  const seal = drawOvalSeal({ above: '全国统一发票监制章', middle: [`国家税务总局`, `${area}税务局`] }, { centre: [158, 14], radii: [16, 10.5], fill: '#d8413a', opacity: how.between(0.7, 0.95), isDouble: true }) // biome-ignore format: one line
  const frame = shape(
    `<rect width="${size.width}" height="${size.height}" fill="#fefefe"/><path d="M86 41.6H106L103.6 40.6" fill="none" stroke="${ink}" stroke-width="0.35"/>` +
      `<rect x="44" y="94.6" width="80" height="12" fill="none" stroke="#555" stroke-width="0.25" stroke-dasharray="1.6 1"/>`,
  )
  const code = drawQrCode(`01,51,,${number},${yuan(fare, 2)},${inWords(day).replace(/\D/gu, '')},,${digits(how, 4)}`, {
    x: 170,
    y: 60,
    width: 24,
  })
  const all: Readonly<Record<string, Piece>> = { ...pieces, ...tax, ...originalPiece, ...buyerPieces }
  const printed: Readonly<Record<string, string>> = { title: '电子发票（铁路电子客票）' }
  const fields: Record<string, DrawnField> = Object.fromEntries(
    Object.entries(all).map(([key, piece]) => [key, fieldOf(printed[key] ?? piece.lines.map(({ text }) => text).join(''), piece)]),
  )
  return {
    size,
    pxPerUnit: 1600 / size.width,
    ...join(frame, seal, code, ...labels, ...Object.values(all), ...time),
    fields: {
      ...fields,
      area: { value: area, quads: [] },
      departure_time: fieldOf(`${inWords(is.day)}${is.time}`, ...time),
      ...(is.category.startsWith('新空调') ? { air_conditioning: fieldOf('新空调', pieces.seat_category) } : {}),
    },
  }
}
