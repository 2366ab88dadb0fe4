import { type Drawing, type DrawnField, join, type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { textWidth } from '../../draw/lay-text.ts'
import { planTyping, type Typing, typed, typedWidth } from '../../draw/typed.ts'
import type { Rng } from '../../rng.ts'
import { inventHeading } from '../../values/tax-cities.ts'
import { inventRide, type TaxiRide } from '../../values/taxi-ride.ts'
import { centredAt, leftAt } from '../id-card/centred.ts'
import {
  drawGiverSeal,
  drawHeadingSeal,
  drawPrinterNote,
  drawReceiptPaper,
  drawScratchArea,
  printedField,
  receiptInks,
  regionField,
  saidFields,
} from '../receipt-paper.ts'
import type { Template } from '../template.ts'
import { planWording, rowsOf, type TaxiRow } from './rows.ts'

/** `bilingual` and `plain` are typed over a printed form; `thermal` prints the whole on a plain roll; `surcharges` has several sums. */
type Variant = 'bilingual' | 'plain' | 'surcharges' | 'thermal'

const titles = ['出租汽车专用发票', '出租汽车统一发票', '出租车机打发票', '出租汽车机打发票', '客运出租汽车统一发票'] as const

interface Look {
  readonly ink: string
  readonly font: FontName
  readonly typing: Typing
  readonly width: number
  readonly pitch: number
  readonly size: number
}

const planLook = (rng: Rng, variant: Variant): Look => {
  const ink = variant === 'thermal' ? rng.pick(['#24262a', '#33353a', '#3a3a42']) : rng.pick(receiptInks)
  const typing = planTyping(rng.fork('typing'), { dotted: 0.75, usualShift: 0.8, slips: 0 })
  const thermal: Typing = { ...typing, font: rng.pick<FontName>(['sans', 'sansMedium', 'mono']), isDotted: rng.chance(0.25), fill: ink, opacity: rng.between(0.75, 1), shift: [0, 0] } // biome-ignore format: a choice
  return {
    ink,
    font: rng.pick<FontName>(['serif', 'serif', 'sans', 'display']),
    typing: variant === 'thermal' ? thermal : typing,
    width: rng.between(56, 64),
    pitch: variant === 'bilingual' ? rng.between(7.4, 8.4) : rng.between(5.4, 6.8),
    size: rng.between(3.2, 3.8),
  }
}

/** The heading in one row or two, 发票联 below it, the seal over both. */
const drawHeading = (rng: Rng, ride: TaxiRide, look: Look, variant: Variant): { readonly piece: Piece; readonly foot: number; readonly location: DrawnField } => {
  const words = inventHeading(rng.fork('words'), ride.city, ride.day.year)
  const { region, office } = words
  const title = rng.pick(titles)
  const rows = office !== '' ? [office, title] : [region + title]
  const middle = look.width / 2
  const style = (text: string) => {
    const size = Math.min(4.6, (look.width - 10) / text.length / 1.02)
    return { font: look.font, size, fill: look.ink, tracking: Math.min(0.35, ((look.width - 12) / text.length - size) / size) }
  }
  const heads = rows.map((row, index) => centredAt(row, [middle, 11 + index * 6], style(row)))
  const below = 11 + rows.length * 6
  const isBilingual = variant === 'bilingual' || rng.chance(0.3)
  const latin = isBilingual && rng.chance(0.5) ? [centredAt('TAXI RECEIPT', [middle, below - 0.8], { font: 'serif', size: 3, fill: look.ink })] : []
  const copy = centredAt('发票联', [middle, below + 4.4], { font: look.font, size: 4.6, fill: look.ink, tracking: 0.5 })
  const invoice = isBilingual ? [centredAt('INVOICE', [middle, below + 8.2], { font: 'sans', size: 3, fill: look.ink })] : []
  const hasSeal = variant !== 'thermal' || rng.chance(0.4)
  const province = ride.city.province === '' ? ride.city.city : ride.city.province
  const seal = hasSeal ? [drawHeadingSeal(rng, province, ride.day.year >= 2019, [middle, (9 + below + 6) / 2], rng.between(32, 42))] : []
  const [head] = heads
  if (head === undefined) throw new RangeError('A receipt has a heading.')
  return { piece: join(...heads, ...latin, copy, ...invoice, ...seal), foot: below + (isBilingual ? 13 : 10), location: regionField(words, head) }
} // biome-ignore format: one line each

interface Placed {
  readonly piece: Piece
  readonly value: Piece
  readonly says: TaxiRow['says']
}

/** A row: its label, its English below it, its value at the right edge or behind the label. */
const drawRow = (rng: Rng, row: TaxiRow, [x, y]: readonly [number, number], right: number | null, look: Look, variant: Variant): Placed => {
  const isThermal = variant === 'thermal'
  const colon = isThermal || variant === 'plain' ? '：' : rng.chance(0.5) ? '：' : ''
  const style = { font: look.font, size: look.size, fill: look.ink } as const
  const label = row.label + colon
  const piece = isThermal ? typed(label, [x, y], look.size, look.typing) : leftAt(label, [x, y], style)
  const below = variant === 'bilingual' ? [leftAt(row.english, [x, y + 3], { font: 'serif', size: 2.3, fill: look.ink })] : []
  const size = look.size * (look.typing.isDotted ? 1.1 : 1)
  const behind = x + (isThermal ? typedWidth(label, look.size, look.typing) : textWidth(label, style)) + 0.8
  const width = typedWidth(row.printed, size, look.typing)
  const left = right === null ? behind : Math.max(behind, right - width)
  const fitting = Math.min(size, (size * (look.width - 2 - left)) / width)
  const value = typed(row.printed, [left, y], fitting, look.typing)
  return { piece: join(piece, ...below), value, says: row.says }
}

/** Code and number are printed with the form, or by the meter where it prints all. */
const drawNumbers = (rng: Rng, ride: TaxiRide, top: number, look: Look, variant: Variant) => {
  const dark = { font: rng.pick<FontName>(['sans', 'mono', 'ocrB']), size: 4, fill: variant !== 'thermal' && rng.chance(0.15) ? '#b3302a' : '#202124', tracking: 0.05 } as const // biome-ignore format: a choice
  const label = { font: look.font, size: look.size, fill: look.ink } as const
  const isBelow = variant === 'bilingual' && rng.chance(0.5)
  const beside = 8 + 5.4 * look.size
  const colon = rng.chance(0.5) ? '：' : ''
  const value = (text: string, at: readonly [number, number]): Piece => leftAt(text, at, { ...dark, size: Math.min(dark.size, (4 * (look.width - at[0] - 3)) / textWidth(text, dark)) }) // biome-ignore format: one line
  const code = value(ride.code, isBelow ? [10, top + 5] : [beside, top])
  const numberTop = top + (isBelow ? 10.4 : 5.4)
  const number = value(ride.number, [beside, numberTop])
  const labels = [leftAt(`发票代码${colon}`, [6, top], label), leftAt(`发票号码${colon}`, [6, numberTop], label)] as const
  return { piece: join(labels[0], code, labels[1], number), code, number, foot: numberTop + 6.5 }
}

const draw = (rng: Rng, variant: Variant): Drawing => {
  const ride = inventRide(rng.fork('ride'))
  const look = planLook(rng.fork('look'), variant)
  const how = rng.fork('how')
  const hasSurcharges = variant === 'surcharges' || (variant === 'thermal' && how.chance(0.5))
  const rows = rowsOf(rng.fork('rows'), ride, planWording(rng.fork('wording'), hasSurcharges))
  const heading = drawHeading(rng.fork('heading'), ride, look, variant)
  const numbers = drawNumbers(rng.fork('numbers'), ride, heading.foot, look, variant)
  const left = variant === 'bilingual' ? 12 : how.between(6, 9)
  const isRight = variant === 'bilingual' || how.chance(0.35)
  const placed = rows.map((row, index) => drawRow(how.fork(`row ${variant}`), row, [left, numbers.foot + index * look.pitch], isRight ? look.width - 7 : null, look, variant)) // biome-ignore format: one line
  const end = numbers.foot + rows.length * look.pitch
  const height = end + how.between(6, 20)
  const isForm = variant !== 'thermal'
  const marks = isForm && how.chance(0.4) ? [shape(`<rect x="${look.width - 11}" y="3" width="11" height="6.5" fill="#1c1b1b"/><rect x="0" y="${numbers.foot - 4}" width="9" height="5.5" fill="#1c1b1b"/>`)] : [] // biome-ignore format: one line
  const notes = isForm && how.chance(0.5) ? [drawPrinterNote(how, ride.city.city, ride.day.year, [1.8, numbers.foot + 6], look.ink, look.font)] : [] // biome-ignore format: one line
  const side = isForm && how.chance(0.4) ? [leftAt(how.pick(['机打发票手写无效', '手写无效', '此票不得涂改']), [look.width - 3.8, end - 40], { font: look.font, size: 2.6, fill: look.ink, vertical: true, tracking: 0.3 })] : [] // biome-ignore format: one line
  const scratch = isForm && how.chance(0.3) ? [drawScratchArea(how, look.width - 22, heading.foot - 9, 16, 5)] : []
  const seal = how.chance(isForm ? 0.7 : 0.35) ? [drawGiverSeal(rng.fork('seal'), `${ride.city.city.replace(/市$/u, '')}${ride.company.slice(-10)}`, [how.between(20, look.width - 16), how.between(numbers.foot, end)], how.between(26, 36))] : [] // biome-ignore format: one line
  return {
    size: { width: look.width, height },
    pxPerUnit: 9,
    ...join(drawReceiptPaper(rng.fork('paper'), look.width, height), ...marks, ...notes, ...scratch, heading.piece, numbers.piece, ...placed.flatMap(({ piece, value }) => [piece, value]), ...side, ...seal),
    fields: { location: heading.location, code: printedField(ride.code, numbers.code), number: printedField(ride.number, numbers.number), ...saidFields(placed) },
    tags: [...(look.typing.isDotted ? ['dot-matrix'] : []), ...(seal.length > 0 ? ['seal-overlap'] : [])],
  } // biome-ignore format: one line each
}

/** Receipts of taxi meters. */
export const taxiInvoice: Template<Variant> = {
  id: 'taxi-invoice',
  labelType: 'taxi_invoice',
  variants: ['bilingual', 'plain', 'surcharges', 'thermal'],
  render: draw,
}
