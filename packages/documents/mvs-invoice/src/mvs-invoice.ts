import { cents, defineDocument, ofCents, type ResultOf, readAmount } from '@recto/document'
import { fields } from './fields.ts'
import { layouts } from './layouts.ts'
import { isTaxAt, isTotalAt, netOf, rateAt } from './price.ts'

/** Passenger cars and small coaches have nine seats at most (GB/T 3730.1, GA 802). */
const mostOfSmall = 9
const isSmall = (vehicleType: string): boolean => /乘用车|轿车|[小微]型.*客车/u.test(vehicleType)

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
      // Sellers pay their tax to an office of their division: it stands in the code of both.
      code: 'division-of-office',
      over: ['sellerTaxNumber', 'taxAuthorityCode'],
      chance: 0.1,
      holds: ({ sellerTaxNumber, taxAuthorityCode }) =>
        sellerTaxNumber.length === 18 && sellerTaxNumber.slice(2, 8) === taxAuthorityCode.slice(1, 7) ? true : null,
    },
    {
      code: 'seats-of-type',
      over: ['vehicleType', 'seats'],
      chance: 0.6,
      holds: ({ vehicleType, seats }) => (isSmall(vehicleType) ? Number(seats) <= mostOfSmall : null),
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
