import { above, code, defineDocument, derived, matching, type ResultOf, rightOf, sealed, sliceOf, text } from '@recto/document'
import { agreesWithCode, invoiceCode, regionBefore, regionName, regionOfInvoice } from '@recto/document/checks'
import { faceValue, inFigures, inWords } from './face-value.ts'

const digits = '0123456789'

const times = (count: number): readonly string[] => Array.from({ length: count }, () => digits)

const heading = /((?:国家税务总局)?\p{Script=Han}{2,24}?(?:通用)?定额(?:专用)?发票)/u
/** What stands before the tax office, or before the title where none is named. */
const region = /(\p{Script=Han}{2,19}?)(?=(?:国家|地方)?税务局|通用|定额)/u

/** `国家税务总局广东省税务局通用定额发票` → 广东省. */
const regionInHeading = (text: string): string => regionBefore(/(?:国家|地方)?税务局|通用|定额/u, text) ?? ''

const across = { across: true } as const

/** A number that nothing else on the form is as long as. */
const lone = (length: number): RegExp => new RegExp(`(?<!\\d)(\\d{${length}})(?!\\d)`, 'u')

/** Invoices of a fixed amount, as tax offices of the PRC print them (通用定额发票). */
export const quotaInvoice = defineDocument({
  id: 'quota-invoice',
  title: { zh: '定额发票', en: 'Quota invoice' },
  view: 'page',
  seals: 'anywhere',
  fields: {
    title: text('标题', 'Title'),
    location: sealed(text('发票归属地', 'Region', { part: regionInHeading, checks: [regionName] })),
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
        title: matching(heading, across),
        location: [
          matching(region, { fit: 0.95 }),
          above(5, '发票代码'),
          derived('code', (code: string) => regionOfInvoice(code), { fit: 0.6 }),
        ],
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
      over: ['location', 'code'],
      chance: 0.03,
      holds: ({ location, code }) => agreesWithCode(location, code),
    },
  ],
})

export type QuotaInvoice = ResultOf<typeof quotaInvoice>
