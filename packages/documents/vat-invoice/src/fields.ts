import { type Check, choice, code, date, type FieldSpec, money, optional, text } from '@recto/document'
import {
  banks,
  capitalAlphabet,
  capitalSum,
  companyForms,
  readCapitals,
  regionPhrases,
  taxNumber,
  taxNumberAlphabet,
} from '@recto/document/checks'
import { items, moneyOrNone, trips } from './items.ts'
import { lastEight, lastTenOrTwelve, notOfSeal, telephone, withoutHeading, withoutNextHeading } from './texts.ts'
import { kinds, titles } from './titles.ts'

const digits = '0123456789'

const digitCode = (zh: string, en: string, pattern: RegExp): FieldSpec<string> => code(zh, en, { alphabet: digits, pattern })

const taxId = (zh: string, en: string): FieldSpec<string> =>
  code(zh, en, { alphabet: taxNumberAlphabet, pattern: /^.{15,20}$/u, checks: [taxNumber] })

/** Copies of the forms in two and three parts, in the spellings of their years (增值税专用发票使用规定, 第四条). */
const copies = ['第一联：记账联', '第一联：记帐联', '第二联：抵扣联', '第二联：发票联', '第三联：发票联'] as const

/** Four or five rows of these (税控装置 cipher, 84 or 108 characters). */
const cipherAlphabet = '0123456789+-*/<>'

/** Four rows, each as long as the others. Its length says nothing of `/` and `1`, which needles print alike. */
const cipherLength: Check<string> = { code: 'form', chance: 1, holds: ({ length }) => [84, 108, 112].includes(length) }

const partyName = (zh: string, en: string, sensitive: boolean): FieldSpec<string> =>
  text(zh, en, { part: withoutNextHeading, phrases: companyForms, sensitive })

const partyAddress = (zh: string, en: string, sensitive: boolean): FieldSpec<string> =>
  optional(text(zh, en, { part: withoutNextHeading, phrases: regionPhrases, checks: [telephone], sensitive }))

const partyBank = (zh: string, en: string, sensitive: boolean): FieldSpec<string> =>
  optional(text(zh, en, { part: withoutNextHeading, phrases: banks, sensitive }))

/** What is left of a sum that a seal crosses is no sum: the one in words tells it. */
const inFull = (sum: FieldSpec<string>): FieldSpec<string> => ({
  ...sum,
  read: (value) => {
    const read = sum.read?.(value)
    return sum.checks?.every((check) => check.holds(String(read))) === true ? read : ''
  },
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
  buyerName: partyName('购买方名称', 'Buyer', true),
  buyerId: optional(taxId('购买方纳税人识别号', "Buyer's tax number")),
  buyerAddress: partyAddress('购买方地址、电话', "Buyer's address and telephone", true),
  buyerBank: partyBank('购买方开户行及账号', "Buyer's bank and account", true),
  sellerName: partyName('销售方名称', 'Seller', false),
  sellerId: taxId('销售方纳税人识别号', "Seller's tax number"),
  sellerAddress: partyAddress('销售方地址、电话', "Seller's address and telephone", false),
  sellerBank: partyBank('销售方开户行及账号', "Seller's bank and account", false),
  items,
  trips,
  sumAmount: optional(money('小计金额', 'Page subtotal, amount')),
  sumTax: optional(moneyOrNone('小计税额', 'Page subtotal, tax')),
  subtotalAmount: money('合计金额', 'Total net amount'),
  subtotalTax: moneyOrNone('合计税额', 'Total tax'),
  discountAmount: optional(money('折扣额金额', 'Discount, amount')),
  discountTax: optional(moneyOrNone('折扣额税额', 'Discount, tax')),
  total: inFull(money('价税合计（小写）', 'Total with tax')),
  totalInWords: code('价税合计（大写）', 'Total in words', {
    alphabet: `${capitalAlphabet}负`,
    read: readCapitals,
    pattern: /[整正分角]$/u,
    checks: [capitalSum],
  }),
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
