import { type Drawing, type DrawnField, join, type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { drawOvalSeal, drawTaxSeal } from '../../draw/oval-seal.ts'
import { drawQrCode } from '../../draw/qr-code.ts'
import { planTyping, type Typing, typed } from '../../draw/typed.ts'
import type { Rng } from '../../rng.ts'
import { type CalendarDate, compact } from '../../values/calendar-date.ts'
import { inventName } from '../../values/name.ts'
import { inventRegion } from '../../values/region.ts'
import { digitsOf, inventSaleDay } from '../../values/vehicle-sale.ts'
import { centredAt, leftAt } from '../id-card/centred.ts'
import type { Template } from '../template.ts'
import { inventNumbers, machineRow, newRows, usedRows } from './rows.ts'
import { drawRuled, type FormStyle } from './ruled.ts'

type Variant = 'new' | 'used' | 'new-electronic' | 'used-electronic'

const titles = { new: '机动车销售统一发票', used: '二手车销售统一发票' } as const

/** Copies and the colours of their print (国税函〔2006〕479号, 3). */
const copies: readonly (readonly [name: string, ink: string])[] = [['发票联', '#7d4a3a'], ['抵扣联', '#35774f'], ['报税联', '#6d4c8c'], ['注册登记联', '#3a5c9c'], ['记账联', '#b0453e'], ['存根联', '#444444']] // biome-ignore format: a table
const usedCopies: readonly (readonly [name: string, ink: string])[] = [['发票联', '#7d4a3a'], ['转移登记联', '#3a5c9c'], ['出入库联', '#6d4c8c'], ['记账联', '#b0453e'], ['存根联', '#444444']] // biome-ignore format: a table

const hyphened = (day: CalendarDate): string => compact(day).replace(/(\d{4})(\d{2})(\d{2})/u, '$1-$2-$3')

/** What fills forms in types them in 10.5 points, 3.7 mm, or near that (as the published specimen has it). */
const typeSize = [3.4, 3.9] as const

const styleOf = (rng: Rng, frame: FormStyle['frame'], ink: string, typing: Typing): FormStyle => ({
  frame,
  ink,
  labelFont: rng.pick<FontName>(['serif', 'serif', 'sans']),
  labelSize: rng.between(3.2, 3.7),
  typing,
  valueSize: rng.between(...typeSize),
  inset: rng.between(1.5, 3.5),
})

/** Ten characters an inch, mm: the pitch of printers' own figures, wider than half a Chinese character. */
const tenPitch = 2.54

/** Half of the machines print figures in the printer's own pitch, the others in that of the Chinese characters. */
const pitched = (rng: Rng, style: FormStyle): FormStyle =>
  style.typing.isDotted && rng.chance(0.5) ? { ...style, typing: { ...style.typing, halfWidth: tenPitch / style.valueSize } } : style

const field = (value: string, { lines }: Piece): DrawnField => ({ value, quads: lines.map(({ quad }) => quad) })

/** Holes along both edges of endless paper, in half inches. */
const holes = (width: number, height: number): string =>
  Array.from({ length: Math.floor(height / 12.7) }, (_, index) =>
    [5, width - 5].map((x) => `<circle cx="${x}" cy="${6.35 + 12.7 * index}" r="1.9" fill="#6b655c"/>`).join(''),
  ).join('')

/** Seals of the tax office over the title and of the seller over the foot. */
const seals = (rng: Rng, seller: string): readonly Piece[] => [
  drawTaxSeal(`${inventRegion(rng).province}`, rng.chance(0.4), {
    centre: [120.6 + rng.normal() * 2.5, 18 + rng.normal() * 1.5],
    radii: [15, 10],
    opacity: rng.between(0.55, 0.85),
    turnDegrees: rng.normal() * 2,
  }),
  ...(rng.chance(0.8)
    ? [drawOvalSeal({ above: seller, middle: [digitsOf(rng, 15), '发票专用章'] }, { centre: [rng.between(50, 120), rng.between(148, 166)], radii: [20, 15], fill: rng.pick(['#d8353b', '#cf3a4a', '#c92f2a']), opacity: rng.between(0.45, 0.85), turnDegrees: rng.normal() * 8 })]
    : []),
] // biome-ignore format: pieces

const drawPaper = (rng: Rng, kind: 'new' | 'used'): Drawing => {
  const [width, height] = [241.3, 177.8]
  const day = inventSaleDay(rng.fork('day'))
  const look = rng.fork('look')
  const [copy, ink] = look.weighted((kind === 'new' ? copies : usedCopies).map((entry, index) => [entry, index === 0 ? 5 : 1] as const))
  const typing = planTyping(rng.fork('typing'), { isCarbon: copy !== '发票联' && look.chance(0.6) })
  const frame = [18.6 + look.normal() * 0.5, 33 + look.normal() * 0.6, 222.4 + look.normal() * 0.5, (kind === 'new' ? 163.4 : 170) + look.normal() * 0.6] as const // biome-ignore format: a list
  const style = pitched(rng.fork('pitch'), styleOf(look, frame, ink, typing))
  const numbers = inventNumbers(rng.fork('numbers'), day)
  const currency = look.pick(['￥', '¥'])
  const rows = kind === 'new' ? newRows(rng, day, currency, false) : usedRows(rng, day, currency)
  const machine = machineRow(rng.fork('machine'), numbers, kind === 'new' ? 27.5 : 32)
  const form = drawRuled([kind === 'new' ? machine : { ...machine, height: 25 }, ...rows], style)
  const label = { font: style.labelFont, size: 3.8, fill: ink } as const
  const dark = { font: look.pick<FontName>(['sans', 'mono', 'ocrB']), size: 4.4, fill: look.chance(0.2) ? '#b3302a' : '#1d1d1d' } as const
  const [code, number] = [leftAt(numbers.code, [188, 21.2], dark), leftAt(numbers.number, [188, 27], dark)]
  const date = hyphened(day)
  const issued = typed(date, [41, 29], style.valueSize, style.typing)
  const drawer = inventName(rng.fork('drawer'), '女', '汉')
  const isDrawn = look.chance(0.6)
  const foot = frame[3] + 4
  const drawn = typed(drawer, [116, foot], style.valueSize, style.typing)
  const seller =
    [form.fields.auction_org_name, form.fields.used_vehicle_market_name, form.fields.seller_name].find((name) => name !== undefined)
      ?.value ?? ''
  const remark = leftAt('备注：一车一票', [171, foot], label)
  const pieces = [
    shape(`<rect width="${width}" height="${height}" fill="${look.pick(['#fbfaf6', '#f6f5f0', '#f3f6f2', '#f8f2f2'])}"/>${look.chance(0.4) ? holes(width, height) : ''}`),
    centredAt(titles[kind], [120.6, 13], { font: 'serif', size: 6.4, fill: ink, tracking: 0.55 }),
    centredAt(copy, [120.6, 23], { font: 'serif', size: 5.4, fill: ink, tracking: 0.9 }),
    leftAt('发票代码', [170.4, 21.2], label),
    code,
    leftAt('发票号码', [170.4, 27], label),
    number,
    leftAt('开票日期', [20.2, 29.2], { ...label, tracking: 0.05 }),
    form.labels,
    leftAt(kind === 'new' ? '销货单位盖章' : '开票单位（盖章）', [20.2, foot], label),
    leftAt('开票人', [102, foot], label),
    ...(kind === 'new' ? [remark] : []),
    leftAt('第一联 发票联（购货单位付款凭证）'.replace('发票联', copy), [226, 60], { font: 'serif', size: 3, fill: ink, vertical: true }),
    issued,
    form.values,
    ...(isDrawn ? [drawn] : []),
    ...seals(rng.fork('seals'), seller),
  ] // biome-ignore format: pieces in painting order
  return {
    size: { width, height },
    pxPerUnit: 7,
    ...join(...pieces),
    fields: {
      code: field(numbers.code, code),
      number: field(numbers.number, number),
      issue_date: field(date, issued),
      ...form.fields,
      ...(isDrawn ? { drawer_name: field(drawer, drawn) } : {}),
      ...(kind === 'new' ? { remark: field('一车一票', remark) } : {}),
    },
    tags: [...(typing.isDotted ? ['dot-matrix'] : []), 'seal-overlap'],
  }
}

const drawElectronic = (rng: Rng, kind: 'new' | 'used'): Drawing => {
  const [width, height] = [210, 140]
  const day = { ...inventSaleDay(rng.fork('day')), year: rng.pick([2023, 2024, 2025]) }
  const look = rng.fork('look')
  const typing: Typing = {
    isDotted: false,
    font: look.pick<FontName>(['serif', 'sans']),
    fill: '#1a1a1a',
    opacity: 1,
    dots: 24,
    needle: 1,
    shift: [0, 0],
  }
  const ink = '#8a3b2e'
  const style: FormStyle = { ...styleOf(look, [8, 34, 202, 129], ink, typing), labelFont: 'serif', labelSize: 3.1, valueSize: 2.9 }
  const number = `${String(day.year % 100)}${look.int(11, 65)}${digitsOf(look, 16)}`
  const rows = kind === 'new' ? newRows(rng, day, '¥', true) : usedRows(rng, day, '¥')
  const form = drawRuled(rows, style)
  const value = { font: typing.font, size: 3.2, fill: typing.fill } as const
  const date = compact(day).replace(/(\d{4})(\d{2})(\d{2})/u, '$1年$2月$3日')
  const [numberPiece, datePiece] = [leftAt(number, [166, 20], value), leftAt(date, [166, 26], value)]
  const drawer = inventName(rng.fork('drawer'), '女', '汉')
  const drawn = leftAt(drawer, [28, 133.6], value)
  const label = { font: 'serif', size: 3.2, fill: ink } as const
  const total = form.fields.total?.value.slice(1) ?? ''
  const pieces = [
    shape(`<rect width="${width}" height="${height}" fill="#ffffff"/>`),
    drawQrCode(`01,${kind === 'new' ? 84 : 85},,${number},${total},${compact(day)},,${digitsOf(look, 4)}`, { x: 9, y: 7, width: 21 }),
    centredAt(`电子发票（${titles[kind]}）`, [105, 12.5], { font: 'serif', size: 6, fill: ink }),
    shape('<path d="M62 17.5H148M62 18.4H148" stroke="#8a3b2e" stroke-width="0.3"/>'),
    leftAt('发票号码：', [150, 20], label),
    numberPiece,
    leftAt('开票日期：', [150, 26], label),
    datePiece,
    form.labels,
    form.values,
    leftAt('开票人：', [14, 133.6], label),
    drawn,
    drawTaxSeal(inventRegion(rng.fork('seal')).province, true, { centre: [105, 24], radii: [14, 9], opacity: 0.75 }),
  ] // biome-ignore format: pieces in painting order
  return {
    size: { width, height },
    pxPerUnit: 8,
    ...join(...pieces),
    fields: { number: field(number, numberPiece), issue_date: field(date, datePiece), ...form.fields, drawer_name: field(drawer, drawn) },
    tags: ['electronic', 'seal-overlap'],
  }
}

/** Uniform invoices for the sale of motor vehicles: new and used, on endless paper and electronic. */
export const mvsInvoice: Template<Variant> = {
  id: 'mvs-invoice',
  labelType: 'mvs_invoice',
  variants: ['new', 'new', 'new', 'used', 'used', 'new-electronic', 'used-electronic'],
  render: (rng, variant) => {
    const kind = variant.startsWith('new') ? 'new' : 'used'
    return variant.endsWith('electronic') ? drawElectronic(rng, kind) : drawPaper(rng, kind)
  },
}
