import { expect, test } from 'vitest'
import { createRng, type Rng } from '../../../../test-data/src/rng.ts'
import { amountWords } from '../../../../test-data/src/values/amount-words.ts'
import { inventDate } from '../../../../test-data/src/values/calendar-date.ts'
import { inventRows, noTax, sumsOf, yuan } from '../../../../test-data/src/values/invoice-items.ts'
import { differenceOf, factorOf, partOf, productOf, signedAs, taxOf, wordsAmount } from './sums.ts'
import { vatInvoice } from './vat-invoice.ts'

type Row = Readonly<Record<string, string | null>>

/** The sums that an invoice states, as they are read. */
interface Invoice {
  readonly items: readonly Row[]
  readonly subtotalAmount: string
  readonly subtotalTax: string
  readonly total: string
  readonly totalInWords: string
}

const inventInvoice = (rng: Rng): Invoice => {
  const rows = inventRows(rng, { day: inventDate(rng.fork('day'), 2015, 2025), room: 8, linesOf: () => 1, isTaxed: rng.chance(0.5) })
  const { net, tax, total } = sumsOf(rows)
  return {
    items: rows.map(({ quantity, unitPrice, amount, rate, tax: own }) => ({
      quantity: quantity === '' ? null : quantity,
      unitPrice: unitPrice === '' ? null : unitPrice,
      amount: yuan(amount),
      taxRate: rate,
      tax: own === null ? noTax : yuan(own),
    })),
    subtotalAmount: yuan(net),
    subtotalTax: tax === null ? noTax : yuan(tax),
    total: yuan(total),
    totalInWords: amountWords(total),
  }
}

type Holds = (values: Readonly<Record<string, unknown>>) => boolean | null

/** A rule whose fields are not all stated says nothing. */
const isBroken = (over: readonly string[], holds: Holds, values: Readonly<Record<string, unknown>>): boolean =>
  over.every((key) => values[key.split('.')[0] as string] != null) && holds(values) === false

/** Whether the plugin's rules find the invoice's sums at odds. */
const isFlagged = (invoice: Invoice): boolean =>
  (vatInvoice.rules ?? []).some(
    ({ over, unless = [], holds }) => !unless.some((key) => key in invoice) && isBroken(over, holds as Holds, { ...invoice }),
  ) || (vatInvoice.fields.items.rules ?? []).some(({ over, holds }) => invoice.items.some((row) => isBroken(over, holds as Holds, row)))

const otherDigit = (rng: Rng, text: string): string => {
  const places = [...text].flatMap((letter, index) => (/\d/u.test(letter) ? [index] : []))
  const at = rng.pick(places)
  return text.slice(0, at) + rng.pick([...'0123456789'].filter((digit) => digit !== text[at])) + text.slice(at + 1)
}

/** What a changed quantity, price or tax moves its product by at least, hundredths: less is within rounding (sums.ts). */
const leastMove = 7

/** One digit of one number is changed; `null` where that moves no product or sum beyond rounding. */
const mutated = (rng: Rng, invoice: Invoice): Invoice | null => {
  const sums = (['subtotalAmount', 'subtotalTax', 'total'] as const).filter((key) => /\d/u.test(invoice[key]))
  if (rng.chance(0.3)) {
    const key = rng.pick(sums)
    return { ...invoice, [key]: otherDigit(rng, invoice[key]) }
  }
  const index = rng.int(0, invoice.items.length - 1)
  const row = invoice.items[index] as Row
  const keys = ['quantity', 'unitPrice', 'amount', 'tax'].filter((key) => /\d/u.test(row[key] ?? ''))
  const key = rng.pick(keys)
  const [before, after] = [row[key] as string, otherDigit(rng, row[key] as string)]
  const other = key === 'quantity' ? Number(row.unitPrice) : key === 'unitPrice' ? Number(row.quantity) : 1
  const isSummed = key === 'amount' || key === 'tax'
  const rounding = key === 'unitPrice' ? 0 : Number(row.quantity) * 10 ** -(row.unitPrice?.split('.')[1]?.length ?? 0)
  if (!isSummed && Math.abs((Number(after) - Number(before)) * other) * 100 < leastMove + 100 * rounding) return null
  return { ...invoice, items: invoice.items.map((each, at) => (at === index ? { ...each, [key]: after } : each)) }
}

const invoices = Array.from({ length: 1000 }, (_, index) => inventInvoice(createRng(`sums/${index}`)))

test('the sums of untouched invoices agree', () => {
  expect(invoices.every(({ total, totalInWords }) => wordsAmount(totalInWords) === total)).toBe(true)
  expect(invoices.filter(isFlagged).length / invoices.length).toBeLessThanOrEqual(0.005)
})

test('a changed digit that moves a product or a sum beyond rounding is flagged', () => {
  const changed = invoices.flatMap((invoice, index) => {
    const rng = createRng(`mutations/${index}`)
    return [mutated(rng, invoice), mutated(rng, invoice)].flatMap((mutation) => mutation ?? [])
  })
  expect(changed.length).toBeGreaterThan(1000)
  expect(changed.filter(isFlagged).length / changed.length).toBeGreaterThanOrEqual(0.99)
})

test.each([
  ['30400.00', '69.09090909', '440'],
  ['100.00', '3', '33.333'],
  ['0.00', '0', null],
])('%s is %s times %s', (amount, other, factor) => {
  expect(factorOf(amount, other)).toBe(factor)
})

test('sums follow from one another', () => {
  expect(taxOf('-342.60', '3%')).toBe('-10.28')
  expect(taxOf('342.60', '免税')).toBeNull()
  expect(productOf('2.5', '3.30')).toBe('8.25')
  expect(differenceOf('366.69', '42.19')).toBe('324.50')
  expect(differenceOf('366.69', '***')).toBeNull()
  expect(differenceOf('366.69', '366.69')).toBeNull()
  expect(signedAs('342.60', '-10.28')).toBe('-342.60')
  expect(signedAs('-342.60', '10.28')).toBe('342.60')
})

test('one part is what the others leave of the total, where all are numbers', () => {
  expect(partOf(['12.00', '2.', '-1.50'], 1, '13.25')).toBe('2.75')
  expect(partOf(['12.00', null, null], 1, '13.25')).toBeNull()
  expect(partOf(['12.00', '0.10'], 1, '12.00')).toBeNull()
})
