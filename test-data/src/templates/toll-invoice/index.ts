import { type Drawing, join, type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { type TextStyle, textWidth } from '../../draw/lay-text.ts'
import { planTyping, typed, typedWidth } from '../../draw/typed.ts'
import type { Rng } from '../../rng.ts'
import { inventHeading } from '../../values/tax-cities.ts'
import { inventPassage, type TollPassage } from '../../values/toll-passage.ts'
import { centredAt, leftAt } from '../id-card/centred.ts'
import {
  drawGiverSeal,
  drawHeadingSeal,
  drawPrinterNote,
  drawReceiptPaper,
  drawScratchArea,
  printedField,
  receiptInks,
  saidFields,
} from '../receipt-paper.ts'
import type { Template } from '../template.ts'
import { planRows, type TollRow } from './rows.ts'

/** `columns`: Beijing's form of endless paper; `pairs`: two labels a row; `list`: one under the other; `booth`: a single booth, without entry. */
type Variant = 'columns' | 'pairs' | 'list' | 'booth'

interface Cell {
  readonly row: TollRow
  /** Where its label begins, and its row's middle, mm. */
  readonly at: readonly [number, number]
}

/** Holes along both edges of endless paper. */
const holes = (width: number, height: number): Piece =>
  shape(
    Array.from({ length: Math.floor(height / 12.7) + 1 }, (_, index) =>
      [6.2, width - 6.4].map((x) => `<circle cx="${x}" cy="${6 + 14.5 * index}" r="2.5" fill="#8d8272"/>`).join(''),
    ).join(''),
  )

const sizes: Readonly<Record<Variant, readonly [number, number]>> = { columns: [100, 71], pairs: [92, 66], list: [64, 92], booth: [72, 78] }

const headingOf = (rng: Rng, passage: TollPassage): readonly string[] => {
  const { region, office } = inventHeading(rng, passage.city, passage.day.year)
  const title = rng.pick([
    '过路（过桥）费专用发票',
    '车辆通行费专用发票',
    '车辆通行费发票',
    '高速公路联网收费专用发票',
    '公路通行费统一发票',
  ])
  return [(office === '' ? region : office) + title, ...(rng.chance(0.7) ? [passage.company] : [])]
}

const planCells = (rng: Rng, variant: Variant, rows: readonly TollRow[], top: number): readonly Cell[] => {
  const by = (name: string): TollRow => rows.find(({ key }) => key === name) as TollRow
  if (variant === 'columns') {
    const [first, second] = [24.9, 59.5 + rng.normal() * 0.4]
    return [
      { row: by('entry'), at: [23.5, first] }, { row: by('exit'), at: [second, first] },
      { row: by('amount'), at: [23.5, 40.2] }, { row: by('class'), at: [second, 40.2] },
      { row: by('date'), at: [23.5, 54.8] }, { row: by('time'), at: [second, 54.8] },
    ] // biome-ignore format: rows of the form
  }
  const step = variant === 'pairs' ? rng.between(6.4, 7.4) : rng.between(6, 6.8)
  const columns = variant === 'pairs' ? 2 : 1
  return rows.map((row, index) => ({ row, at: [8 + (index % columns) * 40, top + Math.floor(index / columns) * step] }))
}

const draw = (rng: Rng, variant: Variant): Drawing => {
  const passage = inventPassage(rng.fork('passage'))
  const how = rng.fork('how')
  const [width, height] = sizes[variant]
  const isColumns = variant === 'columns'
  const ink = how.pick(receiptInks)
  const font = how.pick<FontName>(['serif', 'serif', 'sans', 'display'])
  const typing = planTyping(rng.fork('typing'), { dotted: 0.75, usualShift: 0.7, slips: 0 })
  const middle = width / 2
  const heads = headingOf(rng.fork('heading'), passage).map((text, index) => {
    const size = Math.min(isColumns ? 4.6 : 4.2, (width - 16) / text.length)
    return centredAt(text, [middle, 5 + index * 5.4], { font, size: index === 0 ? size : size * 0.9, fill: ink })
  })
  const copyTop = 5 + 5.4 * heads.length + 2.4
  const copy = centredAt('发票联', [middle + 1, copyTop], { font, size: 4.4, fill: ink, tracking: 0.3 })
  const label: TextStyle = { font, size: 3.7, fill: ink }
  const dark: TextStyle = {
    font: how.pick<FontName>(['sans', 'mono', 'ocrB']),
    size: 4,
    fill: how.chance(0.15) ? '#b3302a' : '#202124',
    tracking: 0.03,
  }
  const numberTop = isColumns ? 60.6 : copyTop + 6.6
  const colon = how.pick(['：', '：', ''])
  const left = isColumns ? 17.5 : 8
  const beside = left + 4 * 3.7 + (colon === '' ? 1 : 3.2)
  const fitting: TextStyle = { ...dark, size: Math.min(4, (width - beside - 4) / 12 / 0.8) }
  const [code, number] = [leftAt(passage.code, [beside, numberTop], fitting), leftAt(passage.number, [beside, numberTop + 5.6], fitting)]
  const cells = planCells(how, variant, planRows(rng.fork('rows'), passage, variant), numberTop + 12.6)
  const placed = cells.map(({ row, at: [x, y] }) => {
    const text = row.label + (row.hasColon ? '：' : '')
    const piece = leftAt(text, [x, y], label)
    const start = x + textWidth(text, label) + 0.8 + how.between(0, isColumns ? 2.5 : 1.5)
    const size = typing.isDotted ? 3.9 : 3.6
    const room = (variant === 'pairs' && x < width / 2 ? x + 39 : width - (isColumns ? 9 : 2.5)) - start
    const value = typed(
      row.printed,
      [start, y - (isColumns ? 0.6 : 0)],
      Math.min(size, (size * room) / typedWidth(row.printed, size, typing)),
      typing,
    )
    return { piece, value, says: row.says }
  })
  const end = Math.max(...cells.map(({ at }) => at[1]))
  const password = isColumns ? [leftAt('密码：', [58.5, numberTop + 5.6], label), drawScratchArea(how, 67.5, numberTop + 2.4, 20, 6.4)] : []
  const note =
    isColumns || how.chance(0.4) ? [drawPrinterNote(how, passage.city.city, passage.day.year, [isColumns ? 12.8 : 2.2, 30], ink, font)] : []
  const side = isColumns ? [leftAt('每车一票打印盖章有效', [83, 22], { font, size: 2.9, fill: ink, vertical: true, tracking: 0.05 })] : []
  const province = passage.city.province === '' ? passage.city.city : passage.city.province
  const seals = [
    drawHeadingSeal(rng.fork('tax seal'), province, passage.day.year >= 2019, [middle + 3, (5 + copyTop) / 2 + 2], how.between(29, 34)),
    ...(how.chance(0.8)
      ? [
          drawGiverSeal(
            rng.fork('seal'),
            passage.company,
            [how.between(width * 0.4, width - 24), how.between(numberTop > end ? 34 : numberTop + 6, Math.min(end, height - 14))],
            how.between(34, 44),
          ),
        ]
      : []),
  ]
  const full = Math.max(height, end + 8)
  return {
    size: { width, height: full },
    pxPerUnit: 9,
    ...join(drawReceiptPaper(rng.fork('paper'), width, full), ...(isColumns ? [holes(width, full)] : []), ...note, ...side, ...heads, copy, leftAt(`发票代码${colon}`, [left, numberTop], label), code, leftAt(`发票号码${colon}`, [left, numberTop + 5.6], label), number, ...password, ...placed.flatMap(({ piece, value }) => [piece, value]), ...seals),
    fields: { code: printedField(passage.code, code), number: printedField(passage.number, number), ...saidFields(placed) },
    tags: [...(typing.isDotted ? ['dot-matrix'] : []), 'seal-overlap'],
  } // biome-ignore format: one line each
}

/** Receipts for the use of roads and bridges. */
export const tollInvoice: Template<Variant> = {
  id: 'toll-invoice',
  labelType: 'toll_invoice',
  variants: ['columns', 'pairs', 'list', 'booth'],
  render: draw,
}
