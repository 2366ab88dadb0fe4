import { type Check, cents, code, type FieldSpec, ofCents } from '@recto/document'

const digits = '0123456789'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Figures before the point at most. */
const mostFigures = 6

/** Currencies in which fares to and from China are quoted (ISO 4217), the commonest first. */
const currencies =
  'CNY HKD MOP TWD USD EUR JPY KRW GBP SGD THB MYR AUD NZD CAD CHF RUB AED INR IDR PHP VND BTN NPR LKR PKR BDT KZT UZS MNT QAR SAR TRY EGP ETB ZAR SEK NOK DKK PLN CZK HUF BRL MXN'

/** What stands before each kind of amount: its currency, the state that asks for it, or the code of a surcharge; a letter stands for any. */
export const marks = {
  fare: currencies.split(' '),
  fund: ['CN', 'CNY'],
  surcharge: ['YQ', 'YR', 'CNY', 'CN'],
  taxes: ['XT', 'CNY', '??'],
} as const

/** A sum of more than one figure does not begin with 0. */
const figures = Array.from({ length: mostFigures }, (_, more) => [
  more === 0 ? digits : '123456789',
  ...Array.from({ length: more }, () => digits),
]).flatMap((whole) => [[...whole, '.', digits, digits], whole])

/** What is printed where nothing is charged. */
const exempt = 'EXEMPT'

/** `CNY1130.00` → `CNY 1130.00`; whole yuan take their two places too. */
const parted = (text: string): string => {
  if (text.endsWith(exempt)) return exempt
  const [, mark = '', sum] = /^([A-Z]{2,3})?(\d+(?:\.\d{2})?)$/u.exec(text) ?? []
  return sum === undefined ? text : `${mark}${mark === '' ? '' : ' '}${sum}${sum.includes('.') ? '' : '.00'}`
}

/** Nothing is charged without its currency or kind: one that was not read may have been taken for a figure, and sums prove no letters. */
const isMarked = (before: readonly string[]): Check<string> => {
  const pattern = new RegExp(`^(?:(?:${before.join('|').replaceAll('?', '[A-Z]')}) |${exempt})`, 'u')
  return { code: 'mark', chance: 1, loose: true, holds: (value) => pattern.test(value) }
}

/** A sum as tickets print it: `CNY 1130.00`, `CN 50.00`, without what stands before it where nothing does, or `EXEMPT`; always with two places. */
export const amount = (zh: string, en: string, before: readonly string[]): FieldSpec<string> =>
  code(zh, en, {
    alphabet: `${letters}${digits}.`,
    between: ',',
    forms: [
      ...[...before, ''].flatMap((mark) =>
        figures.map((sum) => [...[...mark].map((letter) => (letter === '?' ? letters : letter)), ...sum]),
      ),
      [...exempt],
      [letters, letters, ...exempt],
    ],
    read: parted,
    pattern: /^(?:(?:[A-Z]{2,3} )?(?:0|[1-9]\d{0,5})\.\d{2}|EXEMPT)$/u,
    checks: [isMarked(before)],
  })

/** So many hundredths under the mark of an amount; `null` where it bears none. */
export const marked = (amount: string, hundredths: number): string | null => {
  const mark = /^[A-Z]+ /u.exec(amount)?.[0]
  return mark === undefined || hundredths < 0 ? null : `${mark}${ofCents(hundredths)}`
}

/** Hundredths of an amount; none of one that is not charged. */
export const centsOf = (value: string | undefined): number =>
  value === undefined || value === exempt ? 0 : cents(value.replace(/^[A-Z]+ /u, ''))
