import { type Piece, shape } from '../../draw/drawing.ts'
import type { FontName } from '../../draw/fonts.ts'
import { textWidth } from '../../draw/lay-text.ts'
import { amountWords } from '../../values/amount-words.ts'
import type { InvoiceParty } from '../../values/invoice.ts'
import { noTax, yuan } from '../../values/invoice-items.ts'
import { leftAt } from '../id-card/centred.ts'
import { type Column, typeRows } from './columns.ts'
import type { Facts } from './facts.ts'
import { crossedCircle, linesIn, type Pad } from './pad.ts'

/** How the form is printed: its top left corner, mm, and its look. */
export interface FormLook {
  readonly x: number
  readonly y: number
  readonly ink: string
  readonly font: FontName
  readonly labelSize: number
  readonly valueSize: number
  readonly cipherSize: number
  readonly columns: readonly Column[]
  /** Forms before 2017 say 购货单位 and 销货单位. */
  readonly isOld: boolean
  readonly currency: string
  readonly yuan: string
  readonly textInk: string
}

export const formSize = { width: 201, height: 94 } as const

/** Below the form's top, mm: end of the buyer, of the rows, of the sum. */
const levels = [21.7, 66, 73.6] as const
/** Right of its left edge, mm: behind the label of a party, before and behind that of the cipher block. */
const splits = [7.6, 114.2, 119.6] as const
/** Between lines of the rows, and from the header to the first, mm. */
export const rowStep = 4.15
const firstRow = 29.1

/** Lines of print that the rows have room for. */
export const rowRoom = 8

/** A label spread over a width. */
const spread = (text: string, x: number, y: number, width: number, { font, labelSize: size, ink }: FormLook): Piece => {
  const gaps = Math.max(1, [...text].length - 1)
  const style = { font, size, fill: ink }
  const tracking = Math.max(0, (width - textWidth(text, style)) / gaps / size)
  return leftAt(text, [x, y], { ...style, tracking })
}

const column = (text: string, x: number, from: number, to: number, { font, labelSize: size, ink }: FormLook): readonly Piece[] =>
  [...text].map((character, index) => {
    const step = (to - from) / text.length
    return leftAt(character, [x - size / 2, from + step * (index + 0.5)], { font, size, fill: ink })
  })

const ruleForm = ({ x, y, ink, columns }: FormLook): Piece => {
  const { width, height } = formSize
  const [party, table, sum] = levels.map((level) => y + level) as [number, number, number]
  const upright = (at: number, from: number, to: number): string => `M${x + at} ${from}V${to}`
  const partyRules = [[y, party], [sum, y + height]].flatMap(([from = 0, to = 0]) => splits.map((at) => upright(at, from, to))) // biome-ignore format: a table
  const rowRules = columns.slice(1).map(({ left }) => upright(left, party, table))
  const path = `M${x} ${y}h${width}v${height}h${-width}z${[party, table, sum].map((level) => `M${x} ${level}h${width}`).join('')}${partyRules.join('')}${rowRules.join('')}${upright(columns[1]?.left ?? 0, table, sum)}`
  return shape(`<path d="${path}" fill="none" stroke="${ink}" stroke-width="0.28"/>`)
}

const partyLabels = ['名称', '纳税人识别号', '地址、电话', '开户行及账号'] as const

const fillParty = (pad: Pad, side: 'buyer' | 'seller', party: InvoiceParty, top: number, height: number, look: FormLook): void => {
  const { x, valueSize, labelSize } = look
  const step = height / 4
  const long = 6 * labelSize
  for (const [index, label] of partyLabels.entries()) {
    const y = top + step * (index + 0.5)
    const [left, right] = [x + splits[0] + 2, x + splits[1]]
    pad.draw(spread(label, left, y, long, look), leftAt('：', [left + long, y], { font: look.font, size: labelSize, fill: look.ink }))
    const key = (['name', 'id', 'address', 'bank'] as const)[index] as keyof InvoiceParty
    const size = key === 'id' ? valueSize * 1.15 : valueSize
    pad.typeInside(`${side}_${key}`, party[key], { left: left + long + labelSize * 0.9, right, y }, { size, step: 0, side: 'left' })
  }
}

const fillRemarks = (pad: Pad, remarks: readonly string[], { x, y, valueSize }: FormLook): void => {
  const cell = { left: x + splits[2], right: x + formSize.width, y: y + levels[2] + 3.2 }
  const before = remarks.map((_, index) => remarks.slice(0, index).reduce((sum, line) => sum + linesIn(line, cell.right - cell.left - 1.6, valueSize), 0)) // biome-ignore format: one line
  const names = remarks.map((_, index) => `remarks ${index}`)
  for (const [index, line] of remarks.entries())
    pad.typeInside(names[index] as string, line, { ...cell, y: cell.y + (before[index] as number) * 4.3 }, { size: valueSize, step: 4.3, side: 'left', lines: 4 })
  pad.merge('remarks', names)
} // biome-ignore format: long calls

/** The form with all that it states. */
export const drawForm = (pad: Pad, { cipher, ...facts }: Facts & { readonly cipher: readonly string[] }, look: FormLook): void => {
  const { x, y, ink, font, labelSize, valueSize, isOld, currency } = look
  const { net, tax, total } = facts.sums
  const label = (text: string, left: number, top: number): Piece => leftAt(text, [left, top], { font, size: labelSize, fill: ink })
  pad.draw(ruleForm(look))
  const party = isOld ? '货单位' : '买方'
  pad.draw(...column(`购${party}`, x + splits[0] / 2, y, y + levels[0], look))
  pad.draw(...column('密码区', x + (splits[1] + splits[2]) / 2, y, y + levels[0], look))
  fillParty(pad, 'buyer', facts.buyer, y + 0.6, levels[0] - 1.2, look)
  const cipherStep = (levels[0] - 1.4) / cipher.length
  const cipherNames = cipher.map((_, index) => `cipher ${index}`)
  for (const [index, row] of cipher.entries())
    pad.typeInside(cipherNames[index] as string, row, { left: x + splits[2] + 1, right: x + formSize.width - 1, y: y + 0.7 + cipherStep * (index + 0.5) }, { size: look.cipherSize, step: 0, side: 'left' }) // biome-ignore format: one call
  pad.merge('encryption_block', cipherNames)
  typeRows(pad, look.columns, facts.rows, { ...look, head: y + levels[0] + 3, first: y + firstRow, step: rowStep })
  pad.draw(spread('合计', x + 18, y + levels[1] - 3, 17, look))
  const sumOf = (value: number | null): string => (value === null ? noTax : `${currency}${yuan(value)}`)
  for (const [name, key, value] of [
    ['subtotal_amount', 'amount', net],
    ['subtotal_tax', 'tax', tax],
  ] as const) {
    const cell = look.columns.find((other) => other.key === key) as Column
    pad.typeInside(name, sumOf(value), { left: cell.left + x - 4, right: cell.right + x, y: y + levels[1] - 3 }, { size: valueSize * 1.06, step: 0, side: 'right' }) // biome-ignore format: one call
  }
  const middle = y + (levels[1] + levels[2]) / 2
  pad.draw(spread('价税合计（大写）', x + 10, middle, Math.max(8 * labelSize, 32), look))
  pad.draw(crossedCircle([x + 56.3, middle], 1.7, look.textInk))
  pad.type('total_in_words', amountWords(total, look.yuan), [x + 59.2, middle], valueSize * 1.1)
  const lower = label('（小写）', x + 150, middle)
  pad.draw(lower)
  pad.type('total', `${currency}${yuan(total)}`, [x + 150 + 4 * labelSize, middle], valueSize * 1.1)
  pad.draw(...column(isOld ? '销货单位' : '销售方', x + splits[0] / 2, y + levels[2], y + formSize.height, look))
  pad.draw(...column('备注', x + (splits[1] + splits[2]) / 2, y + levels[2], y + formSize.height, look))
  fillParty(pad, 'seller', facts.seller, y + levels[2] + 0.4, formSize.height - levels[2] - 0.8, look)
  fillRemarks(pad, facts.remarks, look)
  const foot = y + formSize.height + 3.2
  for (const [name, text, left, value] of [['receiver', '收款人：', 4.2, facts.receiver], ['reviewer', '复核：', 62, facts.reviewer], ['issuer', '开票人：', 104.6, facts.issuer]] as const) {
    pad.draw(label(text, x + left, foot))
    pad.type(name, value, [x + left + (text.length + 0.2) * labelSize, foot], valueSize)
  } // biome-ignore format: a table
  pad.draw(label('销售方：（章）', x + 148, foot))
}
