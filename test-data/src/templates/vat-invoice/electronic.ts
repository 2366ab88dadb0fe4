import type { Point } from '@recto/core'
import { type Drawing, type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { drawTaxSeal } from '../../draw/oval-seal.ts'
import { drawQrCode } from '../../draw/qr-code.ts'
import type { Typing } from '../../draw/typed.ts'
import type { Rng } from '../../rng.ts'
import { compact, inventDate } from '../../values/calendar-date.ts'
import { dateInWords, inventCheckCode, inventCipher, inventLongCode, inventTaxRegion } from '../../values/invoice.ts'
import { yuan } from '../../values/invoice-items.ts'
import { inventPlate } from '../../values/plate-number.ts'
import { digitsOf, inventInvoiceNumber } from '../../values/vehicle-sale.ts'
import { centredAt, leftAt } from '../id-card/centred.ts'
import { goodsColumns, tollColumns } from './columns.ts'
import { inventFacts, inventTolls } from './facts.ts'
import { drawForm, type FormLook, rowRoom } from './form.ts'
import { createPad } from './pad.ts'
import { drawSellerSeal } from './paper.ts'

const size = { width: 215, height: 140 }

export type ElectronicKind = 'electronic' | 'special-electronic' | 'toll'

/** Kinds of code and of the QR code, and the years in which they were issued. */
const kinds = {
  electronic: { code: '11', qr: '10', years: [2016, 2023], type: 'electronic', words: '电子普通' },
  'special-electronic': { code: '13', qr: '08', years: [2020, 2023], type: 'special_electronic', words: '电子专用' },
  toll: { code: '12', qr: '14', years: [2018, 2025], type: 'toll', words: '电子普通' },
} as const

/** How programs set text on a page: all in place. */
export const smoothTyping = (rng: Rng): Typing => ({
  isDotted: false,
  font: rng.pick<FontName>(['serif', 'sans', 'sans']),
  fill: rng.pick(['#000000', '#1a1a1a']),
  opacity: 1,
  dots: 24,
  needle: 1,
  shift: [0, 0],
})

/** An electronic invoice as its PDF looks (国家税务总局公告2015年第84号, annex). */
export const drawElectronic = (rng: Rng, kind: ElectronicKind): Drawing => {
  const { code: codeKind, qr, years, type, words } = kinds[kind]
  const isSpecial = kind === 'special-electronic'
  const day = inventDate(rng.fork('day'), years[0], years[1])
  const look = rng.fork('look')
  const region = inventTaxRegion(rng.fork('region'))
  const ink = look.pick(['#a0522d', '#8b4a1f', '#b0542c', '#9a3f2a'])
  const typing = smoothTyping(rng.fork('typing'))
  const columns = kind === 'toll' ? tollColumns : goodsColumns(look.int(0, 1), look.chance(0.3) && day.year >= 2018 ? '项目名称' : '货物或应税劳务、服务名称') // biome-ignore format: a choice
  const valueSize = look.between(2.8, 3.2)
  const plate = inventPlate(rng.fork('plate'), 'small')
  const facts =
    kind === 'toll'
      ? inventTolls(rng.fork('facts'), day, plate.region + plate.serial)
      : inventFacts(rng.fork('facts'), { day, isSpecial, columns, room: rowRoom, size: valueSize })
  const numbers = rng.fork('numbers')
  const [code, number, groups] = [inventLongCode(numbers, region, day, codeKind), inventInvoiceNumber(numbers), inventCheckCode(numbers)]
  const form: FormLook = {
    x: 7.6, y: 28.9, ink, font: look.pick<FontName>(['serif', 'serif', 'display']), labelSize: look.between(2.9, 3.2),
    valueSize, cipherSize: 4.3, columns, isOld: false, currency: look.pick(['￥', '¥']), yuan: '圆', textInk: typing.fill,
  } // biome-ignore format: a table
  const pad = createPad(typing)
  const label = (text: string, at: Point): Piece => leftAt(text, at, { font: form.font, size: form.labelSize, fill: ink })
  const name = `${region.name}增值税${words}发票`
  const title = centredAt(name, [107.5, 11.5], { font: look.pick<FontName>(['serif', 'display']), size: 6.6, fill: ink })
  const machine = digitsOf(numbers, 12)
  const { net } = facts.sums
  pad.draw(
    shape(`<rect width="${size.width}" height="${size.height}" fill="#ffffff"/>`),
    drawQrCode(`01,${qr},${code},${number},${yuan(net)},${compact(day)},${groups.join('')},${digitsOf(look, 4)},`, { x: 11, y: 3.4, width: 19.5 }),
    title,
    shape(`<path d="M70 17.5H144M70 18.4H144" stroke="${ink}" stroke-width="0.3"/>`),
    drawTaxSeal(region.name, true, { centre: [107.5, 16.5], radii: [14.5, 9.6], opacity: 0.95 }),
  ) // biome-ignore format: pieces in painting order
  if (kind === 'toll') pad.type('invoice_tag', '通行费', [36, 8], 4.6)
  else if (look.chance(0.05)) pad.type('invoice_tag', '代开', [38, 8], 4.6)
  pad.state('title', name, title)
  pad.state('type', type, title)
  pad.state('province', region.province, title)
  pad.state('city', region.city, title)
  const check = look.chance(0.8) ? groups.join(' ') : groups.join('')
  const head = [['发票代码：', 'code', code, 9.6], ['发票号码：', 'number', number, 14.6], ['开票日期：', 'issue_date', dateInWords(day), 19.5], ['校 验 码：', 'check_code', check, 24.6]] as const // biome-ignore format: a table
  for (const [text, key, value, y] of head) {
    pad.draw(label(text, [151.5, y]))
    pad.type(key, value, [151.5 + 5 * form.labelSize, y], valueSize)
  }
  pad.draw(label('机器编号：', [8.5, 25.9]))
  pad.type('machine_number', machine, [8.5 + 5 * form.labelSize, 25.9], valueSize)
  drawForm(pad, { ...facts, cipher: inventCipher(rng.fork('cipher'), 27) }, form)
  if (look.chance(0.9)) pad.draw(drawSellerSeal(rng.fork('seal'), facts.seller, [188, 122]))
  return { size, pxPerUnit: 8, ...pad.finish(), tags: ['digital', 'seal-overlap', kind] }
}
