import { cents, defineDocument, type ResultOf } from '@recto/document'
import { fields } from './fields.ts'
import { layouts } from './layouts.ts'
import { differenceOf, isSum, partOf, wordsAmount } from './sums.ts'
import { isCodeOf, isRollCode, type Kind, kindInQr as kindIn, kindOf } from './titles.ts'

/** A sum in words says the same as one in figures. */
const isSameSum = (words: string, figures: string): boolean | null => {
  const amount = wordsAmount(words)
  return amount === null ? null : cents(amount) === cents(figures)
}

const amountsOf = (rows: readonly { readonly amount: string | null }[]) => rows.map(({ amount }) => amount)
const taxesOf = (rows: readonly { readonly tax: string | null }[]) => rows.map(({ tax }) => tax)

/** Toll invoices carry the title of electronic ones. */
const isSameKind = (title: Kind | null, code: Kind | null): boolean | null =>
  title === null || code === null ? null : title === code || (title === 'electronic' && code === 'toll')

/** VAT invoices of the PRC: special, normal, electronic, toll, roll, fully digitalised, and sales lists. */
export const vatInvoice = defineDocument({
  id: 'vat-invoice',
  title: { zh: '增值税发票', en: 'VAT invoice' },
  view: 'page',
  seals: 'red',
  fields,
  layouts,
  rules: [
    {
      code: 'rows-add-up',
      over: ['items.amount', 'subtotalAmount'],
      unless: ['sumAmount'],
      chance: 0.01,
      holds: ({ items, subtotalAmount }) => isSum(amountsOf(items), subtotalAmount),
      solveCells: { 'items.amount': ({ items, subtotalAmount }, row) => partOf(amountsOf(items), row, subtotalAmount) },
    },
    {
      code: 'rows-add-up-with-tax',
      over: ['items.amount', 'total'],
      unless: ['subtotalAmount'],
      chance: 0.01,
      holds: ({ items, total }) => isSum(amountsOf(items), total),
      solveCells: { 'items.amount': ({ items, total }, row) => partOf(amountsOf(items), row, total) },
    },
    {
      code: 'rows-tax-adds-up',
      over: ['items.tax', 'subtotalTax'],
      unless: ['sumAmount'],
      chance: 0.01,
      holds: ({ items, subtotalTax }) => isSum(taxesOf(items), subtotalTax),
      solveCells: { 'items.tax': ({ items, subtotalTax }, row) => partOf(taxesOf(items), row, subtotalTax) },
    },
    {
      code: 'rows-add-up-on-page',
      over: ['items.amount', 'sumAmount'],
      chance: 0.01,
      holds: ({ items, sumAmount }) => isSum(amountsOf(items), sumAmount),
      solveCells: { 'items.amount': ({ items, sumAmount }, row) => partOf(amountsOf(items), row, sumAmount) },
    },
    {
      code: 'rows-tax-adds-up-on-page',
      over: ['items.tax', 'sumTax'],
      chance: 0.01,
      holds: ({ items, sumTax }) => isSum(taxesOf(items), sumTax),
      solveCells: { 'items.tax': ({ items, sumTax }, row) => partOf(taxesOf(items), row, sumTax) },
    },
    {
      code: 'one-page',
      over: ['sumAmount', 'subtotalAmount', 'totalPages'],
      unless: ['discountAmount'],
      chance: 0.01,
      holds: ({ sumAmount, subtotalAmount, totalPages }) => (totalPages === '1' ? sumAmount === subtotalAmount : null),
    },
    {
      code: 'one-page-tax',
      over: ['sumTax', 'subtotalTax', 'totalPages'],
      unless: ['discountAmount'],
      chance: 0.01,
      holds: ({ sumTax, subtotalTax, totalPages }) => (totalPages === '1' ? sumTax === subtotalTax : null),
    },
    {
      code: 'net-and-tax',
      over: ['subtotalAmount', 'subtotalTax', 'total'],
      chance: 0.01,
      holds: ({ subtotalAmount, subtotalTax, total }) => isSum([subtotalAmount, subtotalTax], total),
      solve: {
        subtotalAmount: ({ subtotalTax, total }) => differenceOf(total, subtotalTax),
        subtotalTax: ({ subtotalAmount, total }) => differenceOf(total, subtotalAmount),
      },
    },
    {
      code: 'words-and-figures',
      over: ['totalInWords', 'total'],
      chance: 0.001,
      holds: ({ totalInWords, total }) => isSameSum(totalInWords, total),
      solve: { total: ({ totalInWords }) => wordsAmount(totalInWords) },
    },
    {
      code: 'title-and-code',
      over: ['title', 'kindInQr'],
      chance: 0.3,
      holds: ({ title, kindInQr }) => isSameKind(kindOf(title), kindIn(kindInQr)),
    },
    { code: 'region-and-code', over: ['title', 'code'], chance: 0.05, holds: ({ title, code }) => isCodeOf(title, code) },
    {
      code: 'roll-and-code',
      over: ['title', 'code'],
      chance: 0.5,
      holds: ({ title, code }) => (code.length === 12 ? isRollCode(code) === (kindOf(title) === 'roll') : null),
    },
    { code: 'printed-code', over: ['code', 'printCode'], chance: 0.001, holds: (v) => v.code === v.printCode },
    { code: 'printed-number', over: ['number', 'printNumber'], chance: 0.001, holds: (v) => v.number === v.printNumber },
    {
      code: 'year-in-number',
      over: ['number', 'issueDate'],
      chance: 0.2,
      holds: ({ number, issueDate }) => (number.length === 20 ? number.slice(0, 2) === issueDate.slice(2, 4) : null),
    },
  ],
})

export type VatInvoice = ResultOf<typeof vatInvoice>
