import { type Check, code, defineDocument, derived, matching, type ResultOf, text } from '@recto/document'
import { luhn } from '@recto/document/checks'
import { bankOf, chineseBank, isKnownBank, knownBank, latinBank } from './banks.ts'
import { isKind, kindOf, kindWords } from './kinds.ts'
import { schemeOf } from './schemes.ts'

/** ISO/IEC 7810 ID-1, mm. */
const card = { width: 85.6, height: 54 }

const digits = '0123456789'

/** ISO/IEC 7812-1: a number has up to 19 digits; cards print them in groups. Digits are masked by several `*` or `X`; a name may begin with one. */
const number = /(?<!\d|\*|XX)(\d{14,19})(?!\d|\*|XX)/u

/** Groups of four are rows, or stand so far apart that they are lines of their own. */
const numberOrGroup = new RegExp(`${number.source}|^\\d{4}$`, 'u')

/** Shorter ones are old Visa and Maestro numbers; three groups of four are more often what was read of sixteen digits. */
const shortNumber = /(?<!\d|\*|XX)(4\d{12}|(?:5[06-8]|6\d)\d{10,11})(?!\d|\*|XX)/u
const length = /^(?:\d{14,19}|4\d{12}|(?:5[06-8]|6\d)\d{10,11})$/u

/** The same where some digits were read as letters: nothing else may stand beside it. */
const wholeNumber = /^(\d{14,19})$/u

const month = '(?:0[1-9]|1[0-2])'
const monthYear = new RegExp(`^${month}/\\d{2}$`, 'u')

/** A month and a year; their stroke is easily read as a 1. */
const date = `${month}[/1Il|]\\d{2}`
const anyDate = new RegExp(`(?<!\\d)(${date})(?!\\d)`, 'u')
/** The first of two in a row is where the card begins to be valid. */
const firstOfTwo = new RegExp(`(?<!\\d)(${date})(?=\\D{0,24}${date}(?!\\d))`, 'u')
const lastOfTwo = new RegExp(`(?<=(?<!\\d)${date}\\D{0,24})(${date})(?!\\d)`, 'u')

const dated = { alphabet: `${digits}/`, forms: [['01', digits, '/', digits, digits]], pattern: monthYear }
const acrossRow = { across: true } as const

/** A bank of the list, or a name that says it is one. */
const bankName: Check<string> = { code: 'bank-name', chance: 0.2, holds: (name) => isKnownBank(name) || /银行$|BANK/iu.test(name) }

const knownKind: Check<string> = { code: 'card-kind', chance: 0.1, holds: isKind }

/** The front of a payment card: embossed or printed flat, in one row or in rows of four. */
export const bankcard = defineDocument({
  id: 'bankcard',
  title: { zh: '银行卡', en: 'Bank card' },
  view: 'card',
  fields: {
    cardNumber: code('卡号', 'Card number', { alphabet: digits, pattern: length, checks: [luhn], sensitive: true }),
    bankName: text('银行名称', 'Issuing bank', { part: bankOf, checks: [bankName] }),
    kind: text('卡类型', 'Kind of card', { part: kindOf, checks: [knownKind] }),
    scheme: text('卡组织', 'Scheme'),
    validFrom: code('生效日期', 'Valid from', dated),
    validThru: code('有效期至', 'Valid thru', dated),
  },
  key: 'cardNumber',
  layouts: {
    front: {
      size: card,
      cues: [numberOrGroup, anyDate, /银行|BANK|VISA|UnionPay|银联|MasterCard/iu],
      find: {
        cardNumber: [matching(number, acrossRow), matching(wholeNumber, { alphabet: digits, across: true }), matching(shortNumber)],
        bankName: [matching(knownBank), matching(chineseBank), matching(latinBank)],
        kind: matching(kindWords),
        scheme: derived('cardNumber', schemeOf),
        validFrom: matching(firstOfTwo, acrossRow),
        validThru: [matching(lastOfTwo, acrossRow), matching(anyDate)],
      },
    },
  },
  rules: [
    {
      code: 'period-order',
      over: ['validFrom', 'validThru'],
      chance: 0.5,
      holds: ({ validFrom, validThru }) => monthOf(validFrom) < monthOf(validThru),
    },
  ],
})

/** Months since the year 2000. */
const monthOf = (date: string): number => Number(date.slice(3)) * 12 + Number(date.slice(0, 2))

export type Bankcard = ResultOf<typeof bankcard>
