import { type Check, choice, code, date, type FieldSpec, money, optional, rows, text } from '@recto/document'
import { taxNumber, taxNumberAlphabet } from '@recto/document/checks'
import { factorOf, isProduct, isTax, productOf, signedAs, taxOf } from './sums.ts'
import {
  asUnit,
  lastEight,
  lastTenOrTwelve,
  moreThanAUnit,
  notOfSeal,
  starsInPairs,
  telephone,
  unlessSum,
  withMask,
  withoutHeading,
  withStars,
} from './texts.ts'
import { kinds, titles } from './titles.ts'

const digits = '0123456789'

const digitCode = (zh: string, en: string, pattern: RegExp): FieldSpec<string> => code(zh, en, { alphabet: digits, pattern })

const taxId = (zh: string, en: string): FieldSpec<string> =>
  code(zh, en, { alphabet: taxNumberAlphabet, pattern: /^.{15,20}$/u, checks: [taxNumber] })

/** Copies of the forms in two and three parts, in the spellings of their years (增值税专用发票使用规定, 第四条). */
const copies = ['第一联：记账联', '第一联：记帐联', '第二联：抵扣联', '第二联：发票联', '第三联：发票联'] as const

/** Money, or the marks that stand for none: three stars, whatever is left of them, or a word. */
const moneyOrNone = (zh: string, en: string): FieldSpec<string> => {
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
const taxOfFree = (rate: unknown): string | null => (rate === '免税' || rate === '不征税' || rate === '***' ? '***' : null)

const onlyOne = (values: readonly string[]): string | null => (values.length === 1 ? (values[0] as string) : null)

/** The rule beside a rate is easily read as a digit before or behind it. */
const rateIn = (value: string): string => {
  const rate = /^\d+(\.\d)?$/u.test(value) ? `${value}%` : value
  return rates.includes(rate)
    ? rate
    : (rates.find((other) => other.endsWith('%') && [rate.slice(1), rate.slice(0, -1)].includes(other)) ?? rate)
}

const taxRate: FieldSpec<string> = {
  ...code('税率', 'Tax rate', {
    alphabet: `${digits}.%*免不征税`,
    read: rateIn,
    checks: [{ code: 'rate', chance: 0.3, holds: (value) => rates.includes(value) }],
  }),
  signs: '|',
}

/** Chinese numerals as cheques write them (正确填写票据和结算凭证的基本规定). */
const capitals = '零壹贰叁肆伍陆柒捌玖拾佰仟万亿圆元角分整正负'

/** Four or five rows of these (税控装置 cipher, 84 or 108 characters). */
const cipherAlphabet = '0123456789+-*/<>'

/** Four rows, each as long as the others. Its length says nothing of `/` and `1`, which needles print alike. */
const cipherLength: Check<string> = { code: 'form', chance: 1, holds: ({ length }) => [84, 108, 112].includes(length) }

/** Sums of rows have no currency's sign: where one stands, the totals below them were met. */
const withoutSign = (sum: FieldSpec<string>): FieldSpec<string> => ({
  ...sum,
  alphabet: `${sum.alphabet}￥¥`,
  between: ':：',
  read: (value) => (/[￥¥]/u.test(value) ? '' : sum.read?.(value)),
})

/** What is left of a sum that a seal crosses is no sum: the one in words tells it. */
const inFull = (sum: FieldSpec<string>): FieldSpec<string> => ({
  ...sum,
  read: (value) => {
    const read = sum.read?.(value)
    return sum.checks?.every((check) => check.holds(String(read))) === true ? read : ''
  },
})

const items = rows(
  '项目',
  'Items',
  {
    name: text('名称', 'Name', { part: withStars, checks: [starsInPairs] }),
    specification: text('规格型号', 'Specification', { checks: [moreThanAUnit] }),
    unit: text('单位', 'Unit', { part: asUnit }),
    quantity: money('数量', 'Quantity', { places: null }),
    unitPrice: money('单价', 'Unit price', { places: null }),
    plateNumber: text('车牌号', 'Plate number'),
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
          taxRate: ({ amount, tax }) => onlyOne(rates.filter((rate) => isTax(amount, rate, tax) === true)),
        },
      },
    ],
    follows: { tax: { of: 'taxRate', derive: taxOfFree } },
  },
)

/** Trips of passengers, below the items (财政部、税务总局、海关总署公告2024年第8号). Identity numbers may be masked. */
const trips = rows('旅客运输信息', 'Trips', {
  traveller: text('出行人', 'Traveller', { sensitive: true }),
  idNumber: code('有效身份证件号', 'Identity document', { alphabet: `${taxNumberAlphabet}*`, read: withMask, sensitive: true }),
  travelDate: date('出行日期', 'Travel date'),
  from: text('出发地', 'From', { part: unlessSum }),
  to: text('到达地', 'To', { part: unlessSum }),
  class: text('等级', 'Class', { part: unlessSum }),
  transport: text('交通工具类型', 'Means of transport', { part: unlessSum }),
})

export const fields = {
  title: choice('名称', 'Title', titles),
  type: choice('种类', 'Kind', kinds),
  tag: optional(
    choice('特殊标识', 'Mark', [
      '通行费',
      '代开',
      '成品油',
      '收购',
      '机动车',
      '旅客运输服务',
      '差额征税',
      '建筑服务',
      '不动产经营租赁服务',
    ]),
  ),
  code: digitCode('发票代码', 'Invoice code', /^(\d{10}|\d{12})$/u),
  number: digitCode('发票号码', 'Invoice number', /^(\d{8}|\d{20})$/u),
  printCode: optional(code('机打代码', 'Machine-printed code', { alphabet: digits, read: lastTenOrTwelve, pattern: /^(\d{10}|\d{12})$/u })),
  printNumber: optional(code('机打号码', 'Machine-printed number', { alphabet: digits, read: lastEight, pattern: /^\d{8}$/u })),
  machineNumber: optional(digitCode('机器编号', 'Machine number', /^\d{12}$/u)),
  issueDate: date('开票日期', 'Date of issue'),
  checkCode: optional(digitCode('校验码', 'Check code', /^\d{20}$/u)),
  cipher: code('密码区', 'Cipher block', { alphabet: cipherAlphabet, checks: [cipherLength] }),
  copy: optional(choice('联次', 'Copy', copies)),
  buyerName: text('购买方名称', 'Buyer', { sensitive: true }),
  buyerId: optional(taxId('购买方纳税人识别号', "Buyer's tax number")),
  buyerAddress: optional(text('购买方地址、电话', "Buyer's address and telephone", { checks: [telephone], sensitive: true })),
  buyerBank: optional(text('购买方开户行及账号', "Buyer's bank and account", { sensitive: true })),
  sellerName: text('销售方名称', 'Seller'),
  sellerId: taxId('销售方纳税人识别号', "Seller's tax number"),
  sellerAddress: optional(text('销售方地址、电话', "Seller's address and telephone", { checks: [telephone] })),
  sellerBank: optional(text('销售方开户行及账号', "Seller's bank and account")),
  items,
  trips,
  sumAmount: optional(money('小计金额', 'Page subtotal, amount')),
  sumTax: optional(moneyOrNone('小计税额', 'Page subtotal, tax')),
  subtotalAmount: money('合计金额', 'Total net amount'),
  subtotalTax: moneyOrNone('合计税额', 'Total tax'),
  total: inFull(money('价税合计（小写）', 'Total with tax')),
  totalInWords: code('价税合计（大写）', 'Total in words', { alphabet: capitals, pattern: /[整正分角]$/u }),
  remarks: optional(text('备注', 'Remarks', { punctuated: true, part: withoutHeading, checks: [notOfSeal] })),
  receiver: optional(text('收款人', 'Payee')),
  reviewer: optional(text('复核', 'Reviewer')),
  issuer: optional(text('开票人', 'Drawer')),
  currentPage: optional(digitCode('页码', 'Page', /^\d{1,3}$/u)),
  totalPages: optional(digitCode('总页数', 'Pages', /^\d{1,3}$/u)),
  kindInQr: code('二维码票种', 'Kind in the QR code', { alphabet: digits }),
  province: text('省份', 'Province'),
  city: text('城市', 'City'),
} as const
