import { code, date, type FieldSpec, money, rows, text } from '@recto/document'
import { plateAlphabet, plateForm, plateForms, taxNumberAlphabet } from '@recto/document/checks'
import { categoryPhrases } from './categories.ts'
import { countOf, factorOf, isProduct, isTax, productOf, signedAs, taxOf } from './sums.ts'
import { asUnit, moreThanAUnit, noDigitLost, starsInPairs, unlessSum, withMask, withStars } from './texts.ts'

const digits = '0123456789'

/** Money, or the marks that stand for none: three stars, whatever is left of them, or a word. */
export const moneyOrNone = (zh: string, en: string): FieldSpec<string> => {
  const { checks: _form, ...sum } = money(zh, en)
  const form = /^(-?\d+\.\d{2}|\*{3}|免税|不征税)$/u
  const read = (value: string): unknown => (/^\*+$/u.test(value) ? '***' : sum.read?.(value))
  return { ...sum, read, alphabet: `${sum.alphabet}*免不征税`, checks: [{ code: 'form', chance: 0.5, holds: (value) => form.test(value) }] }
}

/** Rates of the provisional regulations on VAT and its simplified collection since 1994, and what is printed instead of one. */
const rates = [
  '0%',
  '1%',
  '1.5%',
  '2%',
  '3%',
  '4%',
  '5%',
  '6%',
  '9%',
  '10%',
  '11%',
  '13%',
  '16%',
  '17%',
  '免税',
  '不征税',
  '*',
  '**',
  '***',
]

/** Where the rate says that there is no tax, three stars stand for it (开票软件; 国家税务总局公告2024年第11号). */
const taxOfFree = (rate: string): string | null => (rate === '免税' || rate === '不征税' || rate === '***' ? '***' : null)

/** The only rate at which so much tax is levied on an amount; `null` where none is or several are. */
const rateOf = (amount: string, tax: string): string | null => {
  const [rate, another] = rates.filter((each) => isTax(amount, each, tax) === true)
  return another === undefined ? (rate ?? null) : null
}

/** What is printed instead of a rate is told by its first character. */
const inWords: readonly (readonly [beginning: string, words: string])[] = [
  ['不', '不征税'],
  ['免', '免税'],
]

/** The rule beside a rate is easily read as a digit before or behind it, and its sign as 96: there is no such rate. */
const rateIn = (value: string): string => {
  const words = inWords.find(([beginning]) => value.startsWith(beginning))?.[1]
  if (words !== undefined) return words
  const rate = /^\d+(\.\d)?$/u.test(value) && !value.endsWith('96') ? `${value}%` : value.replace(/96%?$/u, '%')
  return rates.includes(rate)
    ? rate
    : (rates.find((other) => other.endsWith('%') && [rate.slice(1), rate.slice(0, -1)].includes(other)) ?? rate)
}

const unitPrice = money('单价', 'Unit price', { places: null })

const taxRate: FieldSpec<string> = {
  ...code('税率', 'Tax rate', {
    alphabet: `${digits}.%*免不征税`,
    read: rateIn,
    checks: [{ code: 'rate', chance: 0.3, holds: (value) => rates.includes(value) }],
  }),
  signs: '|',
}

/** Sums of rows have no currency's sign: where one stands, the totals below them were met. */
const withoutSign = (sum: FieldSpec<string>): FieldSpec<string> => ({
  ...sum,
  alphabet: `${sum.alphabet}￥¥`,
  between: ':：',
  read: (value) => (/[￥¥]/u.test(value) ? '' : sum.read?.(value)),
})

/** Goods and services of an invoice, or of a sales list. */
export const items = rows(
  '项目',
  'Items',
  {
    number: code('序号', 'Number', { alphabet: digits }),
    name: text('名称', 'Name', { part: withStars, phrases: categoryPhrases, checks: [starsInPairs] }),
    specification: text('规格型号', 'Specification', { checks: [moreThanAUnit] }),
    unit: text('单位', 'Unit', { part: asUnit }),
    quantity: money('数量', 'Quantity', { places: null }),
    unitPrice: { ...unitPrice, checks: [...(unitPrice.checks ?? []), noDigitLost] },
    plateNumber: code('车牌号', 'Plate number', { alphabet: plateAlphabet, forms: plateForms, checks: [plateForm] }),
    vehicleType: text('类型', 'Vehicle type'),
    startDate: date('通行日期起', 'Passage from'),
    endDate: date('通行日期止', 'Passage until'),
    amount: withoutSign(money('金额', 'Amount')),
    taxRate,
    tax: withoutSign(moneyOrNone('税额', 'Tax')),
  },
  {
    rules: [
      {
        code: 'quantity-price-amount',
        over: ['quantity', 'unitPrice', 'amount'],
        chance: 0.01,
        holds: ({ quantity, unitPrice, amount }) => isProduct(quantity, unitPrice, amount),
        solve: {
          quantity: ({ unitPrice, amount }) => factorOf(amount, unitPrice),
          unitPrice: ({ quantity, amount }) => factorOf(amount, quantity),
          amount: ({ quantity, unitPrice }) => productOf(quantity, unitPrice),
        },
      },
      {
        code: 'amount-rate-tax',
        over: ['amount', 'taxRate', 'tax'],
        chance: 0.01,
        holds: ({ amount, taxRate, tax }) => isTax(amount, taxRate, tax),
        solve: {
          amount: ({ amount, tax }) => signedAs(amount, tax),
          tax: ({ amount, taxRate }) => taxOf(amount, taxRate),
          taxRate: ({ amount, tax }) => rateOf(amount, tax),
        },
      },
    ],
    follows: {
      quantity: { of: ['unitPrice', 'amount'], derive: countOf },
      tax: { of: ['taxRate'], derive: taxOfFree },
      taxRate: { of: ['amount', 'tax'], derive: rateOf },
    },
  },
)

/** Trips of passengers, below the items (财政部、税务总局、海关总署公告2024年第8号). Identity numbers may be masked. */
export const trips = rows('旅客运输信息', 'Trips', {
  traveller: text('出行人', 'Traveller', { part: unlessSum, sensitive: true }),
  idNumber: code('有效身份证件号', 'Identity document', { alphabet: `${taxNumberAlphabet}*`, read: withMask, sensitive: true }),
  travelDate: date('出行日期', 'Travel date'),
  from: text('出发地', 'From', { part: unlessSum }),
  to: text('到达地', 'To', { part: unlessSum }),
  class: text('等级', 'Class', { part: unlessSum }),
  transport: text('交通工具类型', 'Means of transport', { part: unlessSum }),
})
