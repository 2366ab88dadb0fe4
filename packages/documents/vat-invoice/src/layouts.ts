import {
  type Anchor,
  above,
  behind,
  codeOn,
  derived,
  type LabelLocator,
  type Layout,
  matching,
  paragraph,
  region,
  rightOf,
  table,
  within,
} from '@recto/document'
import { taxNumberAlphabet } from '@recto/document/checks'

import { wordsAmount } from './sums.ts'
import { cityOf, isRollCode, kindInQr, kindOf, provinceOf } from './titles.ts'

/** Names of the same cell on forms of different years. */
const names = ['名称']
const taxIds = ['纳税人识别号', '纳税人登记号', '统一社会信用代码/纳税人识别号']
const addresses = ['地址、电话', '地址,电话']
const banks = ['开户行及账号', '开户行及帐号']
const goods = ['货物或应税劳务、服务名称', '货物或应税劳务名称', '项目名称', '货物(劳务)名称']

/**
 * `01,kind,code,number,amount,date,check code,…`: what the QR code of an invoice says (State Taxation Administration). The amount is
 * net of tax up to kind 14, and with tax on fully digitalised ones.
 */
const entry = (index: number, pattern: string): RegExp => new RegExp(`^01,(?:[^,]*,){${index - 1}}(${pattern})(?:,|$)`, 'u')
const qr = {
  kind: codeOn(entry(1, '\\d{2}')),
  code: codeOn(entry(2, '\\d{10}|\\d{12}')),
  number: codeOn(entry(3, '\\d{8}|\\d{20}')),
  amount: codeOn(entry(4, '\\d+\\.\\d{2}')),
  date: codeOn(entry(5, '\\d{8}'), (text) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`),
  check: codeOn(entry(6, '\\d{20}')),
}

const origin = [derived('title', provinceOf), derived('title', cityOf)] as const
const byTitle = {
  type: [derived('kindInQr', kindInQr), derived('title', kindOf)],
  province: origin[0],
  city: origin[1],
  kindInQr: qr.kind,
} as const

/** The sum in words says the one in figures. */
const inWords = derived('totalInWords', wordsAmount)

/** Rows without tax add up to none. */
const noTax = derived('items', (rows: readonly { readonly tax: string | null }[]) =>
  rows.every(({ tax }) => tax === '***') ? '***' : null,
)

/** The last letter of the check code's label and its 20 digits, in groups of five: the letters before it are easily misread. */
const behindCode = matching(/码[:：]?(\d{20})(?!\d)/u)

type Point = readonly [xMm: number, yMm: number]

/**
 * The ruled form of paper and electronic invoices, mm: 201 × 94, its top left at (x, y). Paper ones stand on 240 × 140, electronic ones on
 * 215 × 140.
 */
const formAt = (x: number, y: number) => {
  const at = (dx: number, dy: number): Point => [x + dx, y + dy]
  const party = (top: number) => {
    const labelled = (locator: LabelLocator): LabelLocator => within(x + 7, y + top - 1, 108.3, 23, locator)
    const row = (index: number) => region(x + 29.5, y + top + 0.3 + index * 5.2, 84.7, 5.2)
    return {
      name: [labelled(rightOf(...names)), row(0)],
      id: [labelled(rightOf(...taxIds)), row(1)],
      address: [labelled(rightOf(...addresses)), row(2)],
      bank: [labelled(rightOf(...banks)), row(3)],
    } as const
  }
  const foot = (dx: number, width: number, label: string): LabelLocator => within(x + dx, y + 93.5, width, 8, rightOf(label))
  const [buyer, seller] = [party(0), party(73.7)]
  return {
    places: {
      [goods[0] as string]: at(26, 24.9),
      [goods[1] as string]: at(26, 24.9),
      金额: at(145.2, 24.9),
      税额: at(186, 24.9),
      '价税合计(大写)': at(26.3, 69.9),
      收款人: at(9.8, 97.1),
      复核: at(66, 97.1),
      开票人: at(111, 97.1),
    },
    find: {
      buyerName: buyer.name,
      buyerId: buyer.id,
      buyerAddress: buyer.address,
      buyerBank: buyer.bank,
      sellerName: seller.name,
      sellerId: seller.id,
      sellerAddress: seller.address,
      sellerBank: seller.bank,
      cipher: region(x + 121, y + 0.5, 80, 21.2, 5),
      subtotalAmount: [region(x + 126, y + 60.5, 36.5, 6.2), qr.amount],
      subtotalTax: [region(x + 168, y + 60.5, 35, 6.2), noTax],
      totalInWords: [rightOf('价税合计(大写)'), region(x + 52.5, y + 66.5, 100, 7)],
      total: [rightOf('(小写)'), region(x + 165, y + 66.5, 36, 7), inWords],
      remarks: region(x + 120.5, y + 74.2, 80, 20, 5),
      receiver: [foot(0, 56, '收款人'), region(x + 16.5, y + 93.5, 38, 8)],
      reviewer: [foot(56, 45, '复核'), region(x + 71, y + 93.5, 29, 8)],
      issuer: [foot(101, 45, '开票人'), region(x + 117, y + 93.5, 28, 8)],
    },
    items: {
      edges: [0, 52.2, 78, 90, 110, 130, 160, 171, 201].map((edge) => x + edge),
      body: [y + 27, y + 60.9] as const,
    },
  }
}

const sums = ['amount', 'taxRate', 'tax']

const itemTable = (edges: readonly number[], body: readonly [number, number], before: Readonly<Record<string, readonly string[]>> = {}) =>
  table(
    {
      ...before,
      name: goods,
      specification: ['规格型号'],
      unit: ['单位'],
      quantity: ['数量'],
      unitPrice: ['单价'],
      amount: ['金额'],
      taxRate: ['税率', '征收率', '税率/征收率'],
      tax: ['税额'],
    },
    {
      starts: ['amount', 'tax'],
      edges,
      body,
      ends: ['合计', '小计', '总计', '折扣额', '出行人', '有效身份证件号', '出行日期'],
      together: [['unit', 'quantity', 'unitPrice'], sums, ['number', 'amount']],
      atRight: ['quantity'],
    },
  )

/** Below the rows of an invoice for passenger transport. */
const tripTable = table(
  {
    traveller: ['出行人'],
    idNumber: ['有效身份证件号'],
    travelDate: ['出行日期'],
    from: ['出发地'],
    to: ['到达地'],
    class: ['等级'],
    transport: ['交通工具类型'],
  },
  { starts: ['travelDate', 'transport'], ends: ['合计'], together: [['traveller', 'travelDate', 'from', 'to', 'transport']] },
)

const tollTable = (edges: readonly number[], body: readonly [number, number]) =>
  table(
    {
      name: goods,
      plateNumber: ['车牌号'],
      vehicleType: ['类型'],
      startDate: ['通行日期起'],
      endDate: ['通行日期止'],
      amount: ['金额'],
      taxRate: ['税率', '征收率'],
      tax: ['税额'],
    },
    { starts: ['amount', 'tax'], edges, body, ends: ['合计'], together: [sums] },
  )

const paper = formAt(21.1, 30.3)

/** Printed labels of both parties, at the left edges of the form's cells: the same words stand above and below the rows. */
const partyLabels: readonly Anchor[] = [
  [/(纳税人识别号)/u, 38.5, 111.6],
  [/(地址[、,]电话)/u, 43.6, 116.5],
  [/(开户行及[账帐]号)/u, 48.7, 121.4],
].flatMap(([pattern, ...tops]) => tops.map((y): Anchor => ({ pattern: pattern as RegExp, from: [30.5, y as number] })))

/** What printers type over the form of paper and what of it is told by its form: the day, the first row of the cipher block, both sums below the rows. */
const overprint: readonly Anchor[] = [
  { pattern: /(?<!\d)(20\d{2}年\d{2}月\d{2}日)/u, from: [184.5, 25.8] },
  { pattern: /(?<![-0-9+*/<>])([-0-9+*/<>]{26,28})(?![-0-9+*/<>])/u, from: [142, 33.6] },
  { pattern: /(?<![0-9A-Z])([0-9A-Z]{18})(?![0-9A-Z])/u, alphabet: taxNumberAlphabet, from: [50.6, 38.4] },
  { pattern: /(?<![0-9A-Z])([0-9A-Z]{18})(?![0-9A-Z])/u, alphabet: taxNumberAlphabet, from: [50.6, 111.8] },
  { pattern: /(?<!\d)(\d{10}|\d{12})(?!\d)/u, from: [203, 12.4] },
  { pattern: /(?<!\d)([￥¥]\d+\.\d{2})(?!\d)/u, from: [186, 100.3] },
]
const screen = formAt(7.6, 28.95)

const electronicHead = {
  机器编号: [15.2, 25.9],
  发票代码: [159, 9.6],
  发票号码: [159, 14.6],
  开票日期: [159, 19.5],
  校验码: [159, 24.6],
} as const

const electronicFind = {
  ...screen.find,
  ...byTitle,
  title: region(62, 6.5, 91, 10, 2),
  tag: region(5, 2, 58, 11),
  code: [rightOf('发票代码'), qr.code],
  number: [rightOf('发票号码'), qr.number],
  issueDate: [rightOf('开票日期'), qr.date],
  checkCode: [rightOf('校验码'), behindCode, qr.check],
  machineNumber: rightOf('机器编号'),
}

const a5 = { width: 215, height: 140 }

const pages = {
  currentPage: matching(/第(\d{1,3})页/u),
  totalPages: matching(/共(\d{1,3})页/u),
}

/** Behind a label at the end of a sales list, wherever its rows end, the net amount stands left of the rates and the tax right of them. */
const sumsBehind = (...labels: readonly string[]) =>
  [within(10, 64, 159, 233, rightOf(...labels)), behind(171, rightOf(...labels))] as const

const [ofPage, ofList, discount] = [sumsBehind('小计'), sumsBehind('总计', '合计'), sumsBehind('折扣额')]

const sumsOfList = {
  sumAmount: ofPage[0],
  sumTax: ofPage[1],
  subtotalAmount: ofList[0],
  subtotalTax: ofList[1],
  discountAmount: discount[0],
  discountTax: discount[1],
} as const

/** On rolls both parties' numbers have one label: each stands in the row below its party's name. */
const idBelow = (label: string) =>
  matching(new RegExp(`${label}[:：]?[^:：]{2,40}\\n纳税人识别号[:：]?([0-9A-Z ]{15,24})(?:\\n|$)`, 'u'), { across: true, spaced: true })

export const layouts = {
  paper: {
    size: { width: 240, height: 140 },
    cues: [/增值税(专用|普通)发票/u, /开票日期/u, /价税合计/u, /规格型号/u],
    places: { ...paper.places, 开票日期: [176, 25.5] },
    anchors: partyLabels,
    overprint,
    find: {
      ...paper.find,
      ...byTitle,
      items: itemTable(paper.items.edges, paper.items.body),
      title: region(80, 6.5, 80, 11, 2),
      tag: region(20, 1, 59, 9),
      code: [region(40, 8.5, 47, 10), matching(/(?<!\d)(\d{10}|\d{12})(?!\d)/u), qr.code],
      number: [matching(/N[oO0°º]?[.:：]?(\d{8})(?!\d)/u), region(160, 8.5, 41, 9.5), qr.number],
      printCode: region(201.5, 10.5, 30, 4.6),
      printNumber: region(198, 15.1, 30, 6),
      issueDate: [rightOf('开票日期'), qr.date],
      checkCode: [rightOf('校验码'), behindCode, qr.check],
      machineNumber: [matching(/编号[:：]?(\d{12})(?!\d)/u), rightOf('机器编号')],
      copy: [matching(/(第[一二三]联[:：][^联]{2,3}联)/u), region(221, 44, 9.5, 31)],
    },
  },
  // The form of an electronic one: of two as likely the first counts.
  toll: {
    size: a5,
    cues: [/电子普通发票/u, /通行费/u, /^20\d{6}$/u],
    places: { ...screen.places, ...electronicHead },
    find: { ...electronicFind, type: derived('title', () => 'toll'), items: tollTable(screen.items.edges, screen.items.body) },
  },
  electronic: {
    size: a5,
    cues: [/电子(普通|专用)发票/u, /发票代码/u, /发票号码/u, /校?验码/u],
    places: { ...screen.places, ...electronicHead },
    find: { ...electronicFind, items: itemTable(screen.items.edges, screen.items.body) },
  },
  digital: {
    size: { width: 210, height: 140 },
    cues: [/电子发票[（(]/u, /统一社会信用代码\/纳税人识别号/u, /项目名称/u, /价税合计/u],
    places: {
      发票号码: [157.5, 12.7],
      开票日期: [157.5, 19.8],
      项目名称: [21, 49],
      金额: [139, 49],
      税额: [192, 49],
      '价税合计(大写)': [27, 99.8],
      '(小写)': [146, 99.8],
      开票人: [24, 130.5],
    },
    find: {
      ...byTitle,
      ...pages,
      title: region(60, 6, 90, 10.5, 2),
      tag: region(26, 3, 45, 12),
      number: [rightOf('发票号码'), matching(/(?<!\d)(\d{20})(?!\d)/u), qr.number],
      issueDate: [rightOf('开票日期'), qr.date],
      buyerName: [within(0, 24, 104, 21, paragraph(names, 2)), region(22, 28, 82, 8)],
      buyerId: [within(0, 24, 104, 21, rightOf(...taxIds)), region(54, 37.5, 50, 7)],
      sellerName: [within(104, 24, 106, 21, paragraph(names, 2)), region(124, 28, 82, 8)],
      sellerId: [within(104, 24, 106, 21, rightOf(...taxIds)), region(156, 37.5, 50, 7)],
      items: itemTable([4.5, 42, 62, 78, 98, 127, 151, 171, 205.5], [51.5, 90]),
      trips: tripTable,
      sumAmount: within(0, 84, 156, 7, rightOf('小计')),
      sumTax: region(168, 85.2, 38, 4.9),
      subtotalAmount: region(122, 89.5, 33, 7),
      subtotalTax: [region(172, 89.5, 34, 7), noTax],
      totalInWords: [rightOf('价税合计(大写)'), region(55, 96, 80, 8)],
      total: [rightOf('(小写)'), qr.amount, region(152, 96, 50, 8), inWords],
      remarks: region(11.6, 103.5, 193.9, 23.5, 5),
      issuer: [rightOf('开票人'), region(25, 127.5, 45, 8)],
    },
  },
  salesList: {
    size: { width: 210, height: 297 },
    cues: [/(应税劳务|销货)清单/u, /所属增值税/u, /货物[（(]劳务[)）]名称/u, /填开日期/u],
    places: {
      购买方名称: [20, 36],
      销售方名称: [20, 43],
      序号: [15, 60],
      '货物(劳务)名称': [44, 60],
      规格型号: [81, 60],
      单位: [99.5, 60],
      数量: [114, 60],
      单价: [133.5, 60],
      金额: [156, 60],
      税率: [173.5, 60],
      税额: [189.5, 60],
    },
    find: {
      ...pages,
      title: region(40, 14, 130, 16, 2),
      code: matching(/代码[:：]?(\d{10}|\d{12})(?!\d)/u),
      number: matching(/号码[:：]?(\d{8})(?!\d)/u),
      issueDate: rightOf('填开日期'),
      buyerName: rightOf('购买方名称'),
      sellerName: rightOf('销售方名称'),
      items: itemTable([10, 20, 68, 94, 105, 123, 144, 168, 179, 200], [64, 275], { number: ['序号'] }),
      ...sumsOfList,
      remarks: rightOf('备注'),
    },
  },
  roll: {
    size: { width: 57, height: 177.8 },
    cues: [/增值税普通发票[（(]卷票/u, /机打号码/u, /购买方名称/u, /合计金额/u],
    find: {
      ...byTitle,
      type: [derived('code', (code: string) => (isRollCode(code) ? 'roll' : null)), ...byTitle.type],
      title: above(4, '发票代码'),
      code: [rightOf('发票代码'), qr.code],
      number: [rightOf('发票号码'), qr.number],
      printNumber: rightOf('机打号码'),
      machineNumber: rightOf('机器编号'),
      sellerName: paragraph(['销售方名称'], 2),
      issueDate: [rightOf('开票日期'), qr.date],
      receiver: rightOf('收款员'),
      buyerName: paragraph(['购买方名称'], 2),
      sellerId: idBelow('销售方名称'),
      buyerId: idBelow('购买方名称'),
      items: table(
        { name: ['项目'], unitPrice: ['单价'], quantity: ['数量'], amount: ['金额'] },
        { starts: ['amount'], ends: ['合计金额(小写)', '合计金额(大写)', ...taxIds], together: [['unitPrice', 'quantity']] },
      ),
      total: [rightOf('合计金额(小写)'), qr.amount, inWords],
      totalInWords: rightOf('合计金额(大写)'),
      checkCode: [rightOf('校验码'), qr.check],
    },
  },
} as const satisfies Readonly<Record<string, Layout<string>>>
