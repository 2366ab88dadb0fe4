import type { Point } from '@recto/core'
import { type Drawing, type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { drawOvalSeal, drawTaxSeal } from '../../draw/oval-seal.ts'
import { drawQrCode } from '../../draw/qr-code.ts'
import { drawRoundSeal } from '../../draw/round-seal.ts'
import { planTyping, typed } from '../../draw/typed.ts'
import type { Rng } from '../../rng.ts'
import { compact, inventDate } from '../../values/calendar-date.ts'
import {
  dateInWords,
  type InvoiceParty,
  inventCheckCode,
  inventCipher,
  inventLongCode,
  inventShortCode,
  inventTaxRegion,
} from '../../values/invoice.ts'
import { yuan } from '../../values/invoice-items.ts'
import { digitsOf, inventInvoiceNumber } from '../../values/vehicle-sale.ts'
import { centredAt, leftAt } from '../id-card/centred.ts'
import { goodsColumns } from './columns.ts'
import { inventFacts } from './facts.ts'
import { drawForm, type FormLook, rowRoom } from './form.ts'
import { createPad } from './pad.ts'

/** Copies, what each is for, and the colour of its print (增值税专用发票使用规定, 第四条; the State's printed forms). */
const copies: Readonly<Record<'special' | 'normal', readonly (readonly [name: string, use: string, ink: string])[]>> = {
  special: [['第一联：记账联', '销售方记账凭证', '#2f5a9c'], ['第二联：抵扣联', '购买方扣税凭证', '#2f7a4c'], ['第三联：发票联', '购买方记账凭证', '#8a5a32']],
  normal: [['第一联：记账联', '销售方记账凭证', '#2f5a9c'], ['第二联：发票联', '购买方记账凭证', '#8a4a32']],
} // biome-ignore format: a table

const size = { width: 240, height: 140 }

/** Form's top left corner on the paper, mm. */
const origin: Point = [21, 30.5]

/** Seal of the seller, oval since 2011 (税务总局公告2011年第7号), round before; over the lower right. */
export const drawSellerSeal = (rng: Rng, { name, id }: InvoiceParty, [x, y]: Point): Piece => {
  const centre: Point = [x + rng.normal() * 5, y + rng.normal() * 3]
  const look = { centre, fill: rng.pick(['#d8353b', '#cf3a4a', '#c92f2a', '#e0302b']), opacity: rng.between(0.5, 0.85), turnDegrees: rng.normal() * 7 } // biome-ignore format: one line
  return rng.chance(0.85)
    ? drawOvalSeal({ above: name, middle: [id, '发票专用章'] }, { ...look, radii: [20, 15] })
    : drawRoundSeal(`${name}发票专用章`, { ...look, radius: 17 })
}

/** Holes along both edges of endless paper, in half inches. */
const holes = (): string =>
  Array.from({ length: Math.floor(size.height / 12.7) }, (_, index) =>
    [5, size.width - 5].map((x) => `<circle cx="${x}" cy="${6.35 + 12.7 * index}" r="1.9" fill="#6b655c"/>`).join(''),
  ).join('')

/** A crease: a lighter and a darker stroke from edge to edge. */
const crease = (rng: Rng): string => {
  const x = size.width * rng.pick([0.5, 0.5, 0.33, 0.67]) + rng.normal() * 4
  const lean = rng.normal() * 2
  const path = (by: number): string => `M${(x + by).toFixed(2)} 0L${(x + lean + by).toFixed(2)} ${size.height}`
  return `<path d="${path(0)}" stroke="#fff" stroke-opacity="0.55" stroke-width="0.5"/><path d="${path(0.4)}" stroke="#555f6a" stroke-opacity="${rng.between(0.12, 0.3).toFixed(2)}" stroke-width="0.35"/>`
}

/** A special or normal invoice on preprinted paper, filled in by a printer that is never quite in place. */
export const drawPaper = (rng: Rng, kind: 'special' | 'normal'): Drawing => {
  const isSpecial = kind === 'special'
  const day = inventDate(rng.fork('day'), 2015, 2023)
  const look = rng.fork('look')
  const region = inventTaxRegion(rng.fork('region'))
  const [copy, use, ink] = look.weighted(copies[kind].map((entry, index) => [entry, index === copies[kind].length - 1 ? 5 : 1.5] as const))
  const isLast = copy.includes('发票联')
  const isKept = copy.includes('记账联')
  const typing = planTyping(rng.fork('typing'), { dotted: 0.75, isCarbon: look.chance(isLast ? 0.5 : 0.3) })
  const columns = goodsColumns(look.int(0, 2), day.year >= 2017 ? '货物或应税劳务、服务名称' : '货物或应税劳务名称')
  const valueSize = look.between(2.9, 3.3)
  const facts = inventFacts(rng.fork('facts'), { day, isSpecial, columns, room: rowRoom, size: valueSize })
  const numbers = rng.fork('numbers')
  const code = isSpecial || day.year < 2018 ? inventShortCode(numbers, region, day, isSpecial) : inventLongCode(numbers, region, day, '04')
  const number = inventInvoiceNumber(numbers)
  const groups = inventCheckCode(numbers)
  const form: FormLook = {
    x: origin[0] + look.normal() * 0.4, y: origin[1] + look.normal() * 0.5, ink, font: look.pick<FontName>(['serif', 'serif', 'sans', 'display']), labelSize: look.between(2.9, 3.3),
    valueSize, cipherSize: typing.isDotted ? 5.6 : 4.4, columns, isOld: day.year < 2016, currency: look.pick(['￥', '¥']), yuan: look.pick(['圆', '元']), textInk: typing.fill,
  } // biome-ignore format: a table
  const pad = createPad(typing)
  const label = (text: string, at: Point, em = form.labelSize): Piece => leftAt(text, at, { font: form.font, size: em, fill: ink })
  const name = `${region.name}增值税${isSpecial ? '专用' : '普通'}发票`
  const title = centredAt(name, [120, 12], { font: 'serif', size: 6.2, fill: ink, tracking: 0.12 }) // biome-ignore format: one call
  const dark = {
    font: look.pick<FontName>(['sans', 'serif', 'ocrB']),
    size: 4.6,
    fill: look.pick(['#2a3f7a', '#1d1d1d', '#30457f']),
  } as const
  const [codePiece, numberPiece] = [leftAt(code, [44, 13.5], dark), leftAt(number, [172, 13.5], { ...dark, size: 5 })]
  const side = leftAt(`${copy} ${use}`, [225.4, 48], { font: form.font, size: 2.9, fill: ink, vertical: true, tracking: 0.12 })
  const tag = look.weighted([['', 88], ['代开', 6], [isSpecial ? '成品油' : '收购', 6]]) // biome-ignore format: a table
  const { net } = facts.sums
  pad.draw(
    shape(`<rect width="${size.width}" height="${size.height}" fill="${look.pick(['#fbfaf6', '#f6f5f0', '#f4f6f2', '#f8f3f0'])}"/>${look.chance(0.25) ? holes() : ''}`),
    drawQrCode(`01,${isSpecial ? '01' : '04'},${code},${number},${yuan(net)},${compact(day)},${isSpecial ? '' : groups.join('')},${digitsOf(look, 4)},`, { x: 22 + typing.shift[0], y: 8 + typing.shift[1], width: 16 }),
    title,
    shape(`<path d="M82 19.4H158M82 20.3H158" stroke="${ink}" stroke-width="0.3"/>`),
    codePiece, label('№', [164, 13.5], 6), numberPiece,
    centredAt(isKept ? '此联不作报销、扣税凭证使用' : [...copy.slice(-3)].join(' '), [120, 23.6], { font: form.font, size: 3.4, fill: ink }),
    label('开票日期：', [168, 25.8]),
    side,
  ) // biome-ignore format: pieces in painting order
  if (!isKept)
    pad.draw(drawTaxSeal(region.name, day.year >= 2018, { centre: [120 + look.normal() * 1.5, 16 + look.normal()], radii: [14, 9.5], opacity: look.between(0.6, 0.9), turnDegrees: look.normal() })) // biome-ignore format: one call
  pad.state('title', name, title)
  pad.state('type', kind, title)
  pad.state('province', region.province, title)
  pad.state('city', region.city, title)
  pad.state('serial_number', copy, side)
  pad.type('print_code', code, [203, 12], 2.9)
  pad.type('print_number', number, [203, 17], 2.9)
  pad.state('code', code, codePiece)
  pad.state('number', number, numberPiece)
  pad.type('issue_date', dateInWords(day), [168 + 5 * form.labelSize, 25.8], valueSize)
  if (!isSpecial) {
    const check = typed(`校验码 ${groups.join(' ')}`, [44, 25.8], valueSize, typing)
    pad.draw(check)
    pad.state('check_code', groups.join(' '), check)
  }
  if (look.chance(isSpecial ? 0.3 : 0.6)) {
    const machineNumber = digitsOf(numbers, 12)
    const piece = typed(`机器编号：${machineNumber}`, [44, 21], valueSize, typing)
    pad.draw(piece)
    pad.state('machine_number', machineNumber, piece)
  }
  if (tag !== '') pad.type('invoice_tag', tag, [62 - tag.length * 2, 5], 4)
  drawForm(pad, { ...facts, cipher: inventCipher(rng.fork('cipher'), look.chance(0.85) ? 27 : 21) }, form)
  if (look.chance(0.9)) pad.draw(drawSellerSeal(rng.fork('seal'), facts.seller, [196, 121]))
  if (look.chance(0.35)) pad.draw(shape(crease(rng.fork('crease'))))
  return { size, pxPerUnit: 8, ...pad.finish(), tags: [...(typing.isDotted ? ['dot-matrix'] : []), 'seal-overlap', kind] }
}
