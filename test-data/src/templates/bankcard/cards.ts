import { type Drawing, join, type Piece } from '../../draw/drawing.ts'
import { layText, type TextStyle } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'
import { grouped, inventPaymentCard, type PaymentCard } from '../../values/payment-card.ts'
import { fieldOf, fitted } from '../licence/layer.ts'
import { drawChip, drawPlastic, drawScheme, emboss, type Palette, pickPalette } from './face.ts'

const wide = { width: 85.6, height: 54 }
const tall = { width: 54, height: 85.6 }

interface Parts {
  readonly bank: Piece
  readonly number: readonly Piece[]
  readonly dates: { readonly from?: Piece; readonly thru: Piece }
  readonly rest: readonly Piece[]
}

const drawBank = (card: PaymentCard, x: number, y: number, { ink }: Palette, size = 4.4): Piece =>
  join(
    layText(card.bank, x, y, { font: /[A-Z]/u.test(card.bank) ? 'sansBold' : 'sansMedium', size, fill: ink }),
    ...(card.bankInEnglish === '' ? [] : [layText(card.bankInEnglish, x, y + size * 0.62, { font: 'sans', size: size * 0.4, fill: ink })]),
  )

const bankOnly = ({ lines }: Piece): Piece => ({ svg: '', lines: lines.slice(0, 1) })

const assemble = (
  card: PaymentCard,
  size: Drawing['size'],
  ground: Piece,
  { bank, number, dates, rest }: Parts,
  kind: Piece | null,
): Drawing => ({
  size,
  pxPerUnit: 1200 / Math.max(size.width, size.height),
  cornerRadius: 3.18,
  ...join(
    ground,
    ...rest,
    bank,
    ...(kind === null ? [] : [kind]),
    ...number,
    ...(dates.from === undefined ? [] : [dates.from]),
    dates.thru,
  ),
  fields: {
    bank_name: fieldOf(card.bank, bankOnly(bank)),
    card_number: fieldOf(card.number, ...number),
    ...(dates.from === undefined ? {} : { issue_date: fieldOf(card.from, dates.from) }),
    expiry_date: fieldOf(card.thru, dates.thru),
    ...(kind === null ? {} : { type: fieldOf(card.kind, kind) }),
  },
})

/** Embossed to ISO/IEC 7811-1: seven characters an inch, the number's middle 23 mm over the lower edge. */
export const drawEmbossed = (rng: Rng, abroad: boolean): Drawing => {
  const card = inventPaymentCard(rng.fork('card'), abroad)
  const palette = pickPalette(rng.fork('palette'))
  const pressed = rng.fork('emboss')
  const text = grouped(card.number).join(' ')
  const pitch = 3.63
  const number = emboss(
    pressed,
    text,
    10.2 - (text.length > 19 ? 4.4 : 0),
    32.6,
    { font: rng.pick(['ocrB', 'mono'] as const), size: 4.6, pitch: text.length > 19 ? 3.3 : pitch },
    palette,
  )
  const small = { font: 'ocrB', size: 3.1, pitch: 2.54 } as const
  const hint: TextStyle = { font: 'sans', size: 1.15, fill: palette.ink }
  const hasFrom = abroad || rng.chance(0.35)
  const [left, right] = [30, 52]
  const from = hasFrom ? emboss(pressed, card.from, left + 5, 40, small, palette) : undefined
  const thru = emboss(pressed, card.thru, (hasFrom ? right : left) + 5, 40, small, palette)
  const hintAt = (words: readonly [string, string], x: number): Piece =>
    join(layText(words[0], x, 38.4, hint), layText(words[1], x, 39.9, hint))
  const rest = [
    drawChip([9, 17]),
    drawScheme(card.scheme, 80, 47, palette),
    ...(hasFrom ? [hintAt(['VALID', 'FROM'], left)] : []),
    hintAt(rng.pick([['VALID', 'THRU'], ['GOOD', 'THRU'], ['MONTH', '/YEAR']] as const), hasFrom ? right : left), // biome-ignore format: a list
    emboss(pressed, card.holder, 10.2, 47.6, { font: 'ocrB', size: 3, pitch: 2.54 }, palette),
  ]
  const kind = rng.chance(0.4)
    ? layText(rng.pick([card.kind, card.kind === '信用卡' ? 'CREDIT' : 'DEBIT']), 66, 9, { font: 'sans', size: 2.8, fill: palette.ink })
    : null
  const bank = drawBank(card, 7, 9.5, palette)
  return assemble(
    card,
    wide,
    drawPlastic(rng.fork('plastic'), wide, palette),
    { bank, number: [number], dates: { ...(from === undefined ? {} : { from }), thru }, rest },
    kind,
  )
}

/** Printed flat: the number in one row, or in rows of four beside the dates. */
export const drawFlat = (rng: Rng, upright: boolean): Drawing => {
  const card = inventPaymentCard(rng.fork('card'))
  const palette = pickPalette(rng.fork('palette'))
  const size = upright ? tall : wide
  const style: TextStyle = { font: rng.pick(['sans', 'sansMedium', 'mono', 'ocrB'] as const), size: upright ? 3.3 : 4.1, fill: palette.ink }
  const inRows = upright && rng.chance(0.55)
  const [x, y] = upright ? [6, inRows ? 50 : 66] : [8, rng.pick([31, 36])]
  const groups = grouped(card.number)
  const number = inRows
    ? groups.map((group, row) => layText(group, x, y + row * 5, { ...style, size: 4, tracking: 0.12 }))
    : [fitted(groups.join(rng.chance(0.85) ? '  ' : ' '), [x, y], size.width - x - 6, upright ? { ...style, size: 2.9 } : style)]
  const hint: TextStyle = { font: 'sans', size: 1.9, fill: palette.ink }
  const dateStyle: TextStyle = { ...style, size: 2.9 }
  const dateY = upright ? (inRows ? y : y + 5) : y + 7
  const dateX = upright && inRows ? 30 : x
  const words = rng.pick(['VALID THRU', '有效期至', 'EXPIRES END'])
  const thru = layText(card.thru, dateX + (upright && inRows ? 0 : 16), dateY + (upright && inRows ? 4 : 0), dateStyle)
  const rest = [
    drawChip(upright ? [21, 20] : [9, 15]),
    drawScheme(card.scheme, size.width - 5, size.height - 5, palette),
    layText(words, dateX, dateY, hint),
    layText(card.holder, x, upright ? (inRows ? 78 : y + 10) : y + 12.5, { ...style, size: 2.6 }),
  ]
  const kind = rng.chance(0.4)
    ? layText(card.kind, size.width - 17, upright ? 15 : 9, { font: 'sans', size: 2.8, fill: palette.ink })
    : null
  const bank = drawBank(card, 6, 9, palette, upright ? 3.6 : 4.4)
  return assemble(card, size, drawPlastic(rng.fork('plastic'), size, palette), { bank, number, dates: { thru }, rest }, kind)
}
