import { type Check, code, defineDocument, derived, matching, type ResultOf, rightOf, sliceOf, text } from '@recto/document'
import { invoiceCode, regionCode, regionOfInvoice } from '@recto/document/checks'
import { faceValue, inFigures, inWords } from './face-value.ts'

const digits = '0123456789'

const times = (count: number): readonly string[] => Array.from({ length: count }, () => digits)

/** Whose invoice it is: the offices of before 2018 (国家税务局, 地方税务局) and of since. */
const heading = /(?:国家税务总局)?(\p{Script=Han}{2,14}?)(?:国家税务局|地方税务局|税务局)?(?:通用)?定额(?:专用)?发票/u
const headingWhole = /((?:国家税务总局)?\p{Script=Han}{2,14}?(?:国家税务局|地方税务局|税务局)?(?:通用)?定额(?:专用)?发票)/u

/** Districts and counties have offices too, and are in no list. */
const region: Check<string> = { code: 'region', chance: 0.02, loose: true, holds: (name) => regionCode(name) !== null }

const across = { across: true } as const

/** A number that nothing else on the form is as long as. */
const lone = (length: number): RegExp => new RegExp(`(?<!\\d)(\\d{${length}})(?!\\d)`, 'u')

/** Invoices of a fixed amount, as tax offices of the PRC print them (通用定额发票). */
export const quotaInvoice = defineDocument({
  id: 'quota-invoice',
  title: { zh: '定额发票', en: 'Quota invoice' },
  view: 'page',
  seals: 'red',
  fields: {
    title: text('标题', 'Title'),
    location: text('发票归属地', 'Region', { checks: [region] }),
    code: code('发票代码', 'Invoice code', { alphabet: digits, forms: [times(12)], pattern: /^\d{12}$/u, checks: [invoiceCode] }),
    number: code('发票号码', 'Invoice number', { alphabet: digits, forms: [times(8)], pattern: /^\d{8}$/u }),
    amount: faceValue,
    regionInCode: text('发票代码中的地区', 'Region in the invoice code'),
  },
  layouts: {
    invoice: {
      // As Shanghai prints it; others are of other sizes, and are read by their labels alone where these do not fit.
      size: { width: 100, height: 72 },
      cues: [/定额发票/u, /发票代码/u, /发票号码/u, inWords],
      places: { 发票联: [50.4, 20], 发票代码: [51.5, 30], 发票号码: [51.5, 35.2] },
      find: {
        title: matching(headingWhole, across),
        location: [matching(heading, across), derived('regionInCode', (name: string) => name)],
        code: [rightOf('发票代码', '代码'), matching(lone(12))],
        number: [rightOf('发票号码', '号码'), matching(lone(8))],
        amount: [matching(inWords, { across: true, prominent: true, fit: 0.95 }), matching(inFigures)],
        regionInCode: sliceOf('code', 1, 5, regionOfInvoice),
      },
    },
  },
  rules: [
    {
      code: 'region-in-code',
      over: ['location', 'regionInCode'],
      chance: 0.03,
      holds: ({ location, regionInCode }) => agrees(regionCode(location), regionCode(regionInCode)),
    },
  ],
})

/** A province's office serves its cities: their codes begin alike. */
const agrees = (heading: string | null, inCode: string | null): boolean | null =>
  heading === null || inCode === null
    ? null
    : heading.startsWith(inCode.slice(0, 2)) && (heading.length === 2 || inCode.length === 2 || heading === inCode)

export type QuotaInvoice = ResultOf<typeof quotaInvoice>
