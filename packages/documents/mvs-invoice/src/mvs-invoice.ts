import { cents, defineDocument, ofCents, type ResultOf, readAmount } from '@recto/document'
import { fields } from './fields.ts'
import { layouts } from './layouts.ts'
import { isTaxAt, isTotalAt, netOf, rateAt } from './price.ts'

/** Uniform invoices for the sale of motor vehicles, new and second-hand, on paper and electronic. */
export const mvsInvoice = defineDocument({
  id: 'mvs-invoice',
  title: { zh: '机动车销售统一发票', en: 'Motor-vehicle sales invoice' },
  view: 'page',
  seals: 'red',
  ruled: true,
  fields,
  layouts,
  rules: [
    { code: 'printed-code', over: ['code', 'printedCode'], chance: 1e-4, holds: ({ code, printedCode }) => code === printedCode },
    {
      code: 'printed-number',
      over: ['number', 'printedNumber'],
      chance: 1e-4,
      holds: ({ number, printedNumber }) => number === printedNumber,
    },
    {
      code: 'words-and-figures',
      over: ['totalInWords', 'total'],
      chance: 1e-4,
      holds: ({ totalInWords, total }) => cents(readAmount(totalInWords)?.amount ?? '') === cents(total),
      solve: { total: ({ totalInWords }) => readAmount(totalInWords)?.amount ?? null },
    },
    {
      code: 'total',
      over: ['netPrice', 'tax', 'total'],
      chance: 1e-2,
      holds: ({ netPrice, tax, total }) => Math.abs(cents(netPrice) + cents(tax) - cents(total)) <= 1,
      solve: {
        netPrice: ({ tax, total }) => ofCents(cents(total) - cents(tax)),
        tax: ({ netPrice, total }) => ofCents(cents(total) - cents(netPrice)),
      },
    },
    {
      code: 'price',
      over: ['netPrice', 'taxRate', 'total'],
      chance: 1e-2,
      holds: ({ netPrice, taxRate, total }) => isTotalAt(taxRate, netPrice, total),
      solve: { netPrice: ({ taxRate, total }) => netOf(total, taxRate) },
    },
    {
      code: 'tax',
      over: ['netPrice', 'taxRate', 'tax'],
      chance: 1e-2,
      holds: ({ netPrice, taxRate, tax }) => isTaxAt(taxRate, netPrice, tax),
      solve: { taxRate: ({ netPrice, tax }) => rateAt(netPrice, tax) },
    },
  ],
})

export type MvsInvoice = ResultOf<typeof mvsInvoice>
