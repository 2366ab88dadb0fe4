import { type Check, choice, code, date, type FieldSpec, optional, sealed, text } from '@recto/document'
import { cnIdNumber, companyName, taxNumber, taxNumberAlphabet } from '@recto/document/checks'
import { amount, marks } from './amount.ts'
import { isCarrier, isTicketPrefix } from './carriers.ts'
import { legs } from './legs.ts'

const digits = '0123456789'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const times = (count: number, alphabet: string): readonly string[] => Array.from({ length: count }, () => alphabet)

/** Of 18 digits it is an identity number; passports and permits are shorter. */
const identity: Check<string> = { ...cnIdNumber, length: 18, about: (value) => /^\d{17}[\dX]$/u.test(value) }

/** Papers are numbered in many ways: that it is one says nothing of its characters. */
const isDocument: Check<string> = { code: 'form', chance: 1, holds: (value) => /^[A-Z\d*]{6,20}$/u.test(value) }

/** A ticket's number begins with that of the airline which issued it; one that is not in the list may be new. */
const issuer: Check<string> = {
  code: 'airline-number',
  chance: 0.15,
  loose: true,
  over: [0, 3],
  holds: (value) => isTicketPrefix(value.slice(0, 3)),
}

/** Where it is printed, the fourteenth digit is the remainder of the other thirteen by 7 (IATA resolution 722). */
const checkDigit: Check<string> = {
  code: 'check-digit',
  chance: 1 / 7,
  about: (value) => /^\d{14}$/u.test(value),
  holds: (value) => Number(BigInt(value.slice(0, 13)) % 7n) === Number(value.slice(13)),
}

/** Nothing tells a capital X from a small one. */
const sizeOfCrosses: Check<string> = { code: 'crosses', chance: 1, loose: true, holds: (value) => !/x/iu.test(value) }

/** The printed word INFORMATION may reach into the place of what is typed beside it. */
const withoutLabel = (value: string): string => {
  const tail = Array.from('INFORMATION', (_, index) => 'INFORMATION'.slice(index)).find((end) => value.startsWith(end))
  return tail === undefined ? value : value.slice(tail.length).trim()
}

/** The end of 填开单位 or ISSUED BY may be read before the name, and of the seal that lies over it what it is for behind it. */
const nameAlone = (value: string): string =>
  value.replace(/^(?:单?位|[A-Z:：\s]{1,10}(?=\p{Script=Han}))+/u, '').replace(/\p{Script=Han}{2}专用章$/u, '')

/** An airline that sells by itself is one of the list; what is left of its name is not. */
const airline: Check<string> = {
  code: 'airline',
  chance: 0.5,
  loose: true,
  about: (value) => /航空(?:控股)?(?:股份)?有限(?:责任)?公司$/u.test(value),
  holds: (value) => {
    const name = value.replace(/(?<=航空).*$/u, '')
    return isCarrier(name) || isCarrier(name.replace(/^中国/u, ''))
  },
}

const digitCode = (zh: string, en: string, count: number): FieldSpec<string> =>
  code(zh, en, { alphabet: digits, forms: [times(count, digits)], pattern: new RegExp(`^\\d{${count}}$`, 'u') })

/** Rates of passenger transport, of services of agencies and of small taxpayers, and what is printed instead of one. */
const rates = ['9%', '0%', '6%', '3%', '1%', '免税', '不征税'] as const

/** References have six characters at least: what is shorter is a stroke of something else. */
const reference = (zh: string, en: string): FieldSpec<string> =>
  optional(code(zh, en, { alphabet: digits + letters, read: (value) => (value.length < 6 ? '' : value) }))

export const fields = {
  number: digitCode('发票号码', 'Invoice number', 20),
  issueStatus: choice('开具状态', 'Status of issue', ['正常', '红冲', '部分红冲', '作废']),
  internationalFlag: choice('国内国际标识', 'Domestic or international', ['国内', '国际']),
  gpNumber: reference('GP单号', 'Number of a government purchase'),
  orderNumber: reference('订单号', 'Order number'),
  serialNumber: digitCode('印刷序号', 'Serial number', 11),
  passengerName: text('旅客姓名', 'Passenger', { sensitive: true }),
  idNumber: code('有效身份证件号码', 'Identity document', {
    alphabet: `${digits}${letters}*`,
    checks: [identity, isDocument],
    sensitive: true,
  }),
  endorsements: text('签注', 'Endorsements and restrictions'),
  bookingReference: optional(
    code('订座记录编号', 'Booking reference', {
      alphabet: digits + letters,
      forms: [times(6, digits + letters), times(5, digits + letters)],
    }),
  ),
  legs,
  fare: amount('票价', 'Fare', marks.fare),
  caacDevelopmentFund: amount('民航发展基金', 'Civil aviation development fund', marks.fund),
  fuelSurcharge: amount('燃油附加费', 'Fuel surcharge', marks.surcharge),
  taxRate: choice('增值税税率', 'VAT rate', rates),
  tax: amount('增值税税额', 'VAT', marks.fund),
  otherTaxes: optional(amount('其他税费', 'Other taxes', marks.taxes)),
  total: amount('合计', 'Total', marks.fare),
  eTicketNumber: code('电子客票号码', 'E-ticket number', {
    alphabet: digits,
    between: '-—–.·~',
    forms: [times(13, digits), times(14, digits)],
    pattern: /^\d{13,14}$/u,
    checks: [issuer, checkDigit],
  }),
  checkCode: digitCode('验证码', 'Check code', 4),
  referenceInformation: optional(sealed(text('提示信息', 'Information', { part: withoutLabel }))),
  insurance: code('保险费', 'Insurance', {
    alphabet: `${digits}.CNYXx`,
    read: (value) => value.replace(/^CNY(?=\d)/u, 'CNY '),
    pattern: /^(?:[Xx]{3}|(?:CNY )?\d+(?:\.\d{2})?)$/u,
    checks: [sizeOfCrosses],
  }),
  agentCode: code('销售单位代号', 'Agent code', {
    alphabet: digits + letters,
    between: ',/',
    forms: [
      [...times(3, letters), ...times(3, digits), ...times(8, digits)],
      [...times(3, letters), ...times(3, digits)],
      times(8, digits),
    ],
    pattern: /^(?:[A-Z]{3}\d{3})?(?:\d{8})?$/u,
  }),
  issuedBy: sealed(text('填开单位', 'Issued by', { part: nameAlone, checks: [companyName, airline] })),
  issueDate: date('填开日期', 'Date of issue', { padded: true }),
  buyerName: optional(text('购买方名称', 'Buyer')),
  buyerId: optional(
    code('统一社会信用代码/纳税人识别号', "Buyer's tax number", {
      alphabet: taxNumberAlphabet,
      pattern: /^.{15,20}$/u,
      checks: [taxNumber],
    }),
  ),
} as const
