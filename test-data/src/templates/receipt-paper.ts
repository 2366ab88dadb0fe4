import { type DrawnField, type Piece, shape } from '../draw/drawing.ts'
import type { FontName } from '../draw/fonts.ts'
import { drawOvalSeal, drawTaxSeal } from '../draw/oval-seal.ts'
import { drawRoundSeal } from '../draw/round-seal.ts'
import type { Rng } from '../rng.ts'
import { regionChars, type TaxHeading } from '../values/tax-cities.ts'
import { digitsOf } from '../values/vehicle-sale.ts'
import { leftAt } from './id-card/centred.ts'

/** Colours in which offices have receipts printed. */
export const receiptInks = ['#a5613a', '#9c4a3a', '#7a3b33', '#5c4a3c', '#3f6b58', '#37577f', '#2e2a28'] as const

const papers = ['#fbfaf7', '#f7f5f1', '#f9f3f0', '#f3f6f4', '#f4f5f9', '#fdfdfc'] as const
const sealReds = ['#d8353b', '#cf3a4a', '#c92f2a', '#d5392f'] as const

/** Paper with or without a tint and a net of fine lines. */
export const drawReceiptPaper = (rng: Rng, width: number, height: number): Piece => {
  const ground = `<rect width="${width}" height="${height}" fill="${rng.pick(papers)}"/>`
  if (rng.chance(0.55)) return shape(ground)
  const [step, colour] = [rng.between(2.2, 4.5), rng.pick(['#e9c9bf', '#cfe0d6', '#cdd8e8', '#e4dcc8'])]
  const wave = (index: number): string => {
    const y = index * step
    const bends = Array.from({ length: Math.ceil(width / 8) }, (_, bend) => `q2 ${bend % 2 === 0 ? -1.4 : 1.4} 4 0t4 0`)
    return `M0 ${y.toFixed(2)}${bends.join('')}`
  }
  const waves = Array.from({ length: Math.ceil(height / step) }, (_, index) => wave(index + 0.5))
  return shape(
    `${ground}<path d="${waves.join('')}" fill="none" stroke="${colour}" stroke-width="0.12" stroke-opacity="${rng.between(0.4, 0.9).toFixed(2)}"/>`,
  )
}

/** The tax office's supervision seal, in print over the heading. */
export const drawHeadingSeal = (rng: Rng, province: string, isLate: boolean, [x, y]: readonly [number, number], width: number): Piece =>
  drawTaxSeal(province, isLate, {
    centre: [x + rng.normal() * 0.9, y + rng.normal() * 0.7],
    radii: [width / 2, width * rng.between(0.31, 0.36)],
    opacity: rng.between(0.5, 0.9),
    turnDegrees: rng.normal() * 1.2,
  })

/** The seal of who gives the receipt out, stamped where there is room or none. */
export const drawGiverSeal = (rng: Rng, company: string, [x, y]: readonly [number, number], width: number): Piece => {
  const look = { centre: [x, y], fill: rng.pick(sealReds), opacity: rng.between(0.3, 0.75), turnDegrees: rng.normal() * 12 } as const
  return rng.chance(0.6)
    ? drawOvalSeal(
        { above: company, middle: [`9${digitsOf(rng, 17)}`, '发票专用章'], ...(rng.chance(0.4) ? { below: `（${rng.int(1, 9)}）` } : {}) },
        { ...look, radii: [width / 2, width * 0.37], isDouble: rng.chance(0.2) },
      )
    : drawRoundSeal(company, { ...look, radius: width * 0.42 })
}

/** The printer's note along an edge: who printed how many, with their first and last number. */
export const drawPrinterNote = (
  rng: Rng,
  city: string,
  year: number,
  at: readonly [number, number],
  ink: string,
  font: FontName,
): Piece => {
  const [first, count] = [rng.int(1, 89) * 100_000 + 1, rng.int(1, 99) * 10_000]
  const numbers = [first, first + count - 1].map((number) => String(number).padStart(8, '0'))
  const text = `${city.slice(0, 2)}第${rng.pick([...'一二三四'])}印刷厂${year}年${String(rng.int(1, 12)).padStart(2, '0')}月印${count}份（${numbers[0]}-${numbers[1]}）`
  return leftAt(text, at, { font, size: 2.1, fill: ink, vertical: true })
}

/** The area that is scratched off for a password or a prize. */
export const drawScratchArea = (rng: Rng, x: number, y: number, width: number, height: number): Piece =>
  shape(`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${rng.pick(['#8e8f92', '#9b9ca0', '#7d7f83'])}"/>`)

/** A value that one run of text prints. */
export const printedField = (value: string, { lines }: Piece): DrawnField => ({ value, quads: lines.map(({ quad }) => quad) })

/** What rows of a receipt say, by the names of fields: what is typed in one row may be several values. */
export const saidFields = (
  rows: readonly { readonly says: Readonly<Record<string, string>>; readonly value: Piece }[],
): Readonly<Record<string, DrawnField>> =>
  Object.fromEntries(
    rows.flatMap(({ says, value }) => Object.entries(says).map(([name, text]) => [name, printedField(text, value)] as const)),
  )

/** The region, where the first row of a heading names it. */
export const regionField = (heading: TaxHeading, row: Piece): DrawnField => {
  const [from, to] = regionChars(heading)
  const chars = row.lines[0]?.chars.slice(from, to) ?? []
  const [first, last] = [chars[0], chars.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError('A heading names a region.')
  return { value: heading.region, quads: [[first.quad[0], last.quad[1], last.quad[2], first.quad[3]]] }
}
