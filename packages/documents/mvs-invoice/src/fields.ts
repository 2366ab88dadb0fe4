import { type Check, choice, code, date, money, optional, sealed, text } from '@recto/document'
import {
  banks,
  capitalAlphabet,
  capitalSum,
  invoiceCode,
  plateAlphabet,
  plateForm,
  plateForms,
  readCapitals,
  regionOf,
  regionPhrases,
  taxNumber,
  taxNumberAlphabet,
  vinAlphabet,
  vinCheck,
  vinCheckAbroad,
} from '@recto/document/checks'
import { companyEnds, taxOffices, vehicleOffices, vehicleTypes } from './phrases.ts'
import { rateOf } from './price.ts'

const digits = '0123456789'

/** `-`, `——` or nothing stands for what there is none of. */
const stated = (value: string): string => (/[0-9A-Z]/u.test(value) ? value : '')

/** A number that stands alone in its cell: a text that was read in its place is none. */
const numbered = (value: string): string => (/^[0-9A-Z-]{8,}$/u.test(value) ? value : '')

/** A name shares its cell with a number: what follows it is none of it. */
const withoutNumber = (value: string): string => value.replace(/[0-9A-Z][0-9A-Z-]{7,}$/u, '')

/** Signs of a tax-control code as dot matrix is read: a point is what is left of a hyphen, a ring or a quotation mark of a star. */
const fiscalSigns = (value: string): string =>
  value
    .replace(/[.·]/gu, '-')
    .replace(/[°'"′。]/gu, '*')
    .replaceAll('±', '+')

const number = (zh: string, en: string, length: number) => code(zh, en, { alphabet: digits, pattern: new RegExp(`^\\d{${length}}$`, 'u') })
const serial = (zh: string, en: string) => code(zh, en, { alphabet: `${taxNumberAlphabet}-`, read: stated })
const taxNumberOf = (zh: string, en: string) =>
  code(zh, en, { alphabet: taxNumberAlphabet, read: stated, checks: [taxNumber], sensitive: true })
const phone = (zh: string, en: string) => code(zh, en, { alphabet: `${digits}-()/`, read: stated, checks: [isDialled], sensitive: true })

/** What forms of new vehicles are printed with (国税函〔2006〕479号, annex); others may be typed. */
const printedRemark: Check<string> = {
  code: 'printed',
  chance: 0.01,
  loose: true,
  about: (value) => /^一车一/u.test(value),
  holds: (value) => value === '一车一票',
}

/** What seals are for, as they say at their foot, is none of what they stand over. */
const withoutSeal = (value: string): string => value.replace(/(?:发票|财务|业务|合同)专用章$/u, '')

/** Numbers are those of mobile telephones, of lines with their area's code or without, or of services: what is shorter lost a figure. */
const isDialled: Check<string> = {
  code: 'telephone',
  chance: 0.8,
  loose: true,
  holds: (value) =>
    /^(?:1[3-9]\d{9}|(?:\(?0(?:10|2\d|[3-9]\d{2})\)?-?)?[2-9]\d{6,7}(?:-\d{1,5})?|[48]00-?\d{3,4}-?\d{3,4}|95\d{3})$/u.test(value),
}

/** Offices are administrations, or stations of one: what ends otherwise lost its end. */
const isWholeOffice: Check<string> = { code: 'office-name', chance: 0.5, loose: true, holds: (value) => /[局所处]$/u.test(value) }

/** A tax office's code: of the state's or the place's administration, then the division's (GB/T 2260), then the office's. */
const isOffice: Check<string> = {
  code: 'tax-office',
  chance: 0.3,
  loose: true,
  holds: (value) => /^[12]\d{10}$/u.test(value) && regionOf(value.slice(1)) !== null,
}

/** Seats are one figure or two and begin with no zero, which a lone 8 is easily read as. */
const seatForms = [['123456789'], ['123456789', digits]]

/** Hardly any vehicle has one seat; a 1 is what is left of a 7 or of a rule. */
const isUsual: Check<string> = { code: 'seats', chance: 0.9, loose: true, holds: (value) => value !== '1' }

/** A bank and an account of it; one of the two alone may be all that a seal left. */
const bankAndAccount: Check<string> = {
  code: 'bank-and-account',
  chance: 0.5,
  loose: true,
  holds: (value) => /\p{Script=Han}{2}.*\d{8}/u.test(value),
}

/** What the invoices state. */
export const fields = {
  code: code('发票代码', 'Invoice code', { alphabet: digits, pattern: /^\d{12}$/u, checks: [invoiceCode] }),
  number: code('发票号码', 'Invoice number', { alphabet: digits, pattern: /^(?:\d{8}|\d{20})$/u }),
  printedCode: number('机打代码', 'Machine-printed code', 12),
  printedNumber: number('机打号码', 'Machine-printed number', 8),
  issueDate: date('开票日期', 'Date of issue', { padded: true }),
  machineNumber: number('机器编号', 'Machine number', 12),
  fiscalCode: code('税控码', 'Tax-control code', { alphabet: `${digits}+-*/<>`, read: fiscalSigns }),
  buyerName: text('购买方名称', 'Buyer', { part: withoutNumber, phrases: companyEnds, sensitive: true }),
  buyerOrganizationNumber: code('身份证号码/组织机构代码', 'Identity number or organisation code of the buyer', {
    alphabet: `${taxNumberAlphabet}-`,
    read: numbered,
    checks: [taxNumber],
    sensitive: true,
  }),
  buyerTaxNumber: taxNumberOf('购买方纳税人识别号', 'Tax number of the buyer'),
  buyerAddress: text('买方住址', 'Address of the buyer', { phrases: regionPhrases, sensitive: true }),
  buyerPhone: phone('买方电话', 'Telephone of the buyer'),
  sellerName: text('销货单位名称', 'Seller', { phrases: companyEnds }),
  sellerPhone: phone('销货单位电话', 'Telephone of the seller'),
  sellerTaxNumber: taxNumberOf('销货单位纳税人识别号', 'Tax number of the seller'),
  sellerAccount: code('账号', 'Account of the seller', { alphabet: `${digits}-`, read: stated, sensitive: true }),
  sellerAddress: sealed(text('销货单位地址', 'Address of the seller', { phrases: regionPhrases })),
  sellerBank: text('开户银行', 'Bank of the seller', { phrases: banks }),
  plateNumber: code('车牌照号', 'Plate number', { alphabet: plateAlphabet, forms: plateForms, checks: [plateForm] }),
  registrationNumber: code('登记证号', 'Number of the registration certificate', {
    alphabet: digits,
    read: stated,
    pattern: /^\d{12}$/u,
  }),
  vehicleOffice: text('转入地车辆管理所名称', 'Vehicle office that the vehicle moves to', { phrases: vehicleOffices }),
  vehicleType: text('车辆类型', 'Vehicle type', { phrases: vehicleTypes }),
  model: text('厂牌型号', 'Brand and model'),
  origin: text('产地', 'Place of manufacture'),
  certificateNumber: serial('合格证号', 'Number of the certificate of conformity'),
  importCertificate: serial('进口证明书号', 'Number of the import certificate'),
  inspectionNumber: serial('商检单号', 'Number of the commodity inspection'),
  engineNumber: serial('发动机号码', 'Engine number'),
  vin: code('车辆识别代号/车架号码', 'Vehicle identification number', {
    alphabet: vinAlphabet,
    pattern: /^.{17}$/u,
    checks: [vinCheck, vinCheckAbroad],
  }),
  tonnage: optional(code('吨位', 'Tonnage', { alphabet: `${digits}.-`, read: stated })),
  seats: code('限乘人数', 'Seats', { alphabet: digits, forms: seatForms, checks: [isUsual] }),
  taxAuthority: text('主管税务机关', 'Competent tax office', {
    part: withoutNumber,
    phrases: [...taxOffices, ...regionPhrases],
    checks: [isWholeOffice],
  }),
  taxAuthorityCode: code('主管税务机关代码', 'Code of the tax office', {
    alphabet: digits,
    read: numbered,
    pattern: /^\d{9,11}$/u,
    checks: [isOffice],
  }),
  taxReceipt: optional(code('完税凭证号码', 'Number of the tax payment certificate', { alphabet: digits, read: stated })),
  taxRate: code('增值税税率或征收率', 'Tax rate', { alphabet: `${digits}.%`, read: rateOf, pattern: /^\d{1,2}(\.\d+)?%$/u }),
  tax: money('增值税税额', 'Tax'),
  netPrice: money('不含税价', 'Price without tax'),
  total: money('价税合计', 'Price with tax'),
  totalInWords: code('价税合计（大写）', 'Price with tax in words', {
    alphabet: capitalAlphabet,
    read: readCapitals,
    checks: [capitalSum],
  }),
  auctioneerName: text('经营、拍卖单位', 'Dealer or auction house', { phrases: companyEnds }),
  auctioneerAddress: text('经营、拍卖单位地址', 'Address of the dealer or auction house', { phrases: regionPhrases }),
  auctioneerTaxNumber: taxNumberOf('经营、拍卖单位纳税人识别号', 'Tax number of the dealer or auction house'),
  auctioneerAccount: text('经营、拍卖单位开户银行、账号', 'Bank and account of the dealer or auction house', {
    phrases: banks,
    checks: [bankAndAccount],
  }),
  auctioneerPhone: phone('经营、拍卖单位电话', 'Telephone of the dealer or auction house'),
  marketName: text('二手车市场', 'Used-vehicle market', { phrases: companyEnds }),
  marketTaxNumber: taxNumberOf('二手车市场纳税人识别号', 'Tax number of the market'),
  marketAddress: text('二手车市场地址', 'Address of the market', { phrases: regionPhrases }),
  marketAccount: sealed(text('二手车市场开户银行、账号', 'Bank and account of the market', { phrases: banks, checks: [bankAndAccount] })),
  marketPhone: phone('二手车市场电话', 'Telephone of the market'),
  reverseIssue: choice('反向开具', 'Issued by the buyer', ['反向开具']),
  remarks: sealed(text('备注', 'Remarks', { part: withoutSeal, checks: [printedRemark] })),
  drawer: text('开票人', 'Drawer', { sensitive: true }),
} as const
