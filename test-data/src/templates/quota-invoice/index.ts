import { type Drawing, join, type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import type { TextStyle } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'
import { amountWords } from '../../values/amount-words.ts'
import { inventHeading, inventTaxCity } from '../../values/tax-cities.ts'
import { inventCompany, inventInvoiceCode, inventInvoiceNumber } from '../../values/vehicle-sale.ts'
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
} from '../receipt-paper.ts'
import type { Template } from '../template.ts'

/** `wide`: the sheet of the state's form; `framed`: with a border and lines to fill in; `small`: upright, as car parks give them out. */
type Variant = 'wide' | 'framed' | 'small'

/** Face values in yuan, the usual ones more often. */
const faces = [[0.1, 1], [0.2, 1], [0.5, 2], [1, 6], [2, 8], [3, 4], [4, 2], [5, 10], [10, 16], [20, 14], [30, 3], [50, 14], [100, 14], [200, 2], [500, 2], [1000, 1]] as const // biome-ignore format: a table

const titles = ['通用定额发票', '通用定额发票', '通用定额发票', '定额发票', '定额专用发票'] as const

const sizes: Readonly<Record<Variant, readonly [number, number]>> = { wide: [104, 74], framed: [118, 77], small: [58, 88] }

/** Corners of ornament and a double line around the sheet. */
const frame = (width: number, height: number, ink: string): Piece =>
  shape(
    `<rect x="4" y="4" width="${width - 8}" height="${height - 8}" fill="none" stroke="${ink}" stroke-width="0.7"/>` +
      `<rect x="5.2" y="5.2" width="${width - 10.4}" height="${height - 10.4}" fill="none" stroke="${ink}" stroke-width="0.2"/>`,
  )

const draw = (rng: Rng, variant: Variant): Drawing => {
  const how = rng.fork('how')
  const city = inventTaxCity(rng.fork('city'))
  const year = how.int(2011, 2024)
  const words = inventHeading(rng.fork('words'), city, year)
  const own = rng.fork('own')
  const code = inventInvoiceCode(own, own.chance(0.6) ? city.code : `${city.code.slice(0, 2)}00`, year)
  const number = inventInvoiceNumber(own)
  const face = own.weighted(faces)
  const [width, height] = sizes[variant]
  const isSmall = variant === 'small'
  const ink = how.pick(receiptInks)
  const font = how.pick<FontName>(['serif', 'serif', 'sans', 'display'])
  const title = how.pick(titles)
  const rows = isSmall && words.office !== '' ? [words.office, title] : [(words.office === '' ? words.region : words.office) + title]
  const style = (text: string, most: number): TextStyle => {
    const size = Math.min(most, (width - 14) / text.length)
    return { font, size, fill: ink, tracking: Math.min(0.25, ((width - 16) / text.length - size) / size) }
  }
  const middle = width / 2
  const top = variant === 'framed' ? 13 : 11
  const heads = rows.map((row, index) => centredAt(row, [middle, top + index * 6], style(row, isSmall ? 4.2 : 5.4)))
  const [head] = heads
  if (head === undefined) throw new RangeError('An invoice has a heading.')
  const below = top + rows.length * 6
  const copy = centredAt('发票联', [middle, below + 3.4], { font, size: 5, fill: ink, tracking: 0.6 })
  const numberTop = below + (isSmall ? 12 : 11)
  const left = isSmall ? 6 : how.pick([middle - 4, middle - 4, 12])
  const colon = how.pick(['：', ''])
  const red = how.chance(0.5)
  const dark: TextStyle = { font: how.pick<FontName>(['sans', 'mono', 'ocrB']), size: 4, fill: red ? '#c0392f' : '#26262a', tracking: 0.04 }
  const label: TextStyle = { font, size: 3.6, fill: ink, tracking: 0.05 }
  const beside = left + 4 * 3.6 * 1.05 + (colon === '' ? 1.2 : 3.6)
  const fitting: TextStyle = { ...dark, size: Math.min(4, (width - beside - 3) / 12 / 0.8) }
  const codePiece = leftAt(code, [beside, numberTop], fitting)
  const numberPiece = leftAt(number, [beside, numberTop + 5.2], fitting)
  const ending = how.pick(['整', '', '']) as string
  const sum = `${amountWords(Math.round(face * 100), how.pick(['元', '元', '圆'])).replace(/整$/u, '')}${ending}`
  const sumTop = numberTop + (isSmall ? 18 : 17)
  const amount = centredAt(sum, [middle, sumTop], {
    font,
    size: isSmall ? 6 : 7,
    fill: ink,
    tracking: how.between(0.2, Math.min(1.1, (width - 20) / sum.length / 7 - 1)),
  })
  const figures = how.chance(0.25) ? [centredAt(`￥${face.toFixed(2)}`, [middle, sumTop + 7], { font: 'sans', size: 4, fill: ink })] : []
  const noteTop = sumTop + (figures.length > 0 ? 12 : 7)
  const notes = how.chance(0.7)
    ? [
        centredAt(how.pick(['（加盖发票专用章）', '（未加盖发票专用章无效）', '（盖章有效）']), [middle, noteTop], {
          font,
          size: 2.9,
          fill: ink,
        }),
      ]
    : []
  const lines =
    variant === 'framed'
      ? [
          leftAt('收款单位（盖章）', [9, height - 10], { ...label, size: 3 }),
          leftAt('开票日期：    年  月  日', [width - 52, height - 10], { ...label, size: 3 }),
        ]
      : []
  const foot =
    variant === 'wide' && how.chance(0.7)
      ? [
          leftAt(
            `${city.city.slice(0, 2)}印务${year}年${String(how.int(1, 12)).padStart(2, '0')}月印${how.int(2, 40) * 10_000}份 ${number.slice(0, 2)}000001-${number.slice(0, 2)}${how.int(1, 9)}00000`,
            [12, height - 6],
            { font, size: 2.2, fill: ink },
          ),
        ]
      : []
  const side = !isSmall && how.chance(0.3) ? [drawPrinterNote(how, city.city, year, [2, 8], ink, font)] : []
  const scratch = how.chance(0.4) ? [drawScratchArea(how, isSmall ? 16 : width - 30, isSmall ? height - 9 : sumTop - 3, 24, 5.5)] : []
  const hasSeal = how.chance(0.75)
  const seals = [
    drawHeadingSeal(
      rng.fork('tax seal'),
      city.province === '' ? city.city : city.province,
      year >= 2019,
      [middle, (top + below + 3) / 2],
      how.between(28, 34),
    ),
    ...(hasSeal
      ? [
          drawGiverSeal(
            rng.fork('seal'),
            inventCompany(rng.fork('giver')).name.replace(/[（）]/gu, ''),
            [how.between(width * 0.35, width - 18), how.between(numberTop + 6, height - 13)],
            how.between(30, 38),
          ),
        ]
      : []),
  ]
  return {
    size: { width, height },
    pxPerUnit: 9,
    ...join(drawReceiptPaper(rng.fork('paper'), width, height), ...(variant === 'framed' ? [frame(width, height, ink)] : []), ...side, ...heads, copy, leftAt(`发票代码${colon}`, [left, numberTop], label), codePiece, leftAt(`发票号码${colon}`, [left, numberTop + 5.2], label), numberPiece, amount, ...figures, ...notes, ...lines, ...foot, ...scratch, ...seals),
    fields: {
      code: printedField(code, codePiece),
      number: printedField(number, numberPiece),
      location: regionField(words, head),
      amount: printedField(`￥${face.toFixed(2)}`, amount),
    },
    tags: hasSeal ? ['seal-overlap'] : [],
  } // biome-ignore format: one line each
}

/** Invoices of a fixed amount. */
export const quotaInvoice: Template<Variant> = {
  id: 'quota-invoice',
  labelType: 'quota_invoice',
  variants: ['wide', 'framed', 'small'],
  render: draw,
}
