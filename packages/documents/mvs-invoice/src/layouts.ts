import { type Anchor, codeOn, type Layout, matching, region, rightOf } from '@recto/document'
import { cellsOf, type Move, moved, placesOf, type Row } from './form.ts'

/** Fields of the forms. */
export type Key =
  | 'code' | 'number' | 'printedCode' | 'printedNumber' | 'issueDate' | 'machineNumber' | 'fiscalCode'
  | 'buyerName' | 'buyerOrganizationNumber' | 'buyerTaxNumber' | 'buyerAddress' | 'buyerPhone'
  | 'sellerName' | 'sellerPhone' | 'sellerTaxNumber' | 'sellerAccount' | 'sellerAddress' | 'sellerBank'
  | 'plateNumber' | 'registrationNumber' | 'vehicleOffice' | 'vehicleType' | 'model' | 'origin' | 'certificateNumber' | 'importCertificate'
  | 'inspectionNumber' | 'engineNumber' | 'vin' | 'tonnage' | 'seats' | 'taxAuthority' | 'taxAuthorityCode' | 'taxReceipt'
  | 'taxRate' | 'tax' | 'netPrice' | 'total' | 'totalInWords'
  | 'auctioneerName' | 'auctioneerAddress' | 'auctioneerTaxNumber' | 'auctioneerAccount' | 'auctioneerPhone'
  | 'marketName' | 'marketTaxNumber' | 'marketAddress' | 'marketAccount' | 'marketPhone'
  | 'reverseIssue' | 'remarks' | 'drawer' // biome-ignore format: a list

/** Values without a Chinese character. */
const figures: readonly Key[] = [
  'printedCode', 'printedNumber', 'machineNumber', 'buyerTaxNumber', 'buyerPhone', 'sellerPhone', 'sellerTaxNumber', 'sellerAccount',
  'registrationNumber', 'certificateNumber', 'importCertificate', 'inspectionNumber', 'engineNumber', 'vin', 'tonnage', 'seats',
  'taxReceipt', 'taxRate', 'tax', 'netPrice', 'total', 'auctioneerTaxNumber', 'auctioneerPhone', 'marketTaxNumber', 'marketPhone',
] // biome-ignore format: a list

/** 9.5 × 7 inches with the tear-off margins of endless paper (国税函〔2006〕479号, annex; 国税函〔2005〕693号). */
const paper = { width: 241.3, height: 177.8 }

/** Left and right edge of the ruled form, mm. */
const [left, right] = [19, 222.5]

/** Behind the first column of labels. */
const first = 46.7

/** Labels beside the machine's own numbers: code, number, machine, in one cell. */
const machineAt = (edges: readonly [number, number, number, number], split: number): readonly Row<Key>[] => [
  [edges[0], edges[1], [left, '机打代码', split, 'printedCode', 107.2]],
  [edges[1], edges[2], [left, '机打号码', split, 'printedNumber', 107.2]],
  [edges[2], edges[3], [left, '机器编号', split, 'machineNumber', 107.2]],
]
const machine = machineAt([37.2, 44.5, 51.6, 59.4], first)

/** What new vehicles' forms say of the vehicle and its price: of paper, and of the electronic invoice that was made after it. */
const vehicle: readonly Row<Key>[] = [
  [77.3, 86.4, [left, '车辆类型', first, 'vehicleType', 90.4], [90.4, '厂牌型号', 107.6, 'model', 177.4], [177.4, '产地', 187.7, 'origin', right]],
  [86.4, 95.7, [left, '合格证号', first, 'certificateNumber', 90.4], [90.4, '进口证明书号', 115.3, 'importCertificate', 171.1], [171.1, '商检单号', 187.7, 'inspectionNumber', right]],
  [95.7, 104.8, [left, '发动机号码', first, 'engineNumber', 115.3], [115.3, '车辆识别代号/车架号码', 156.6, 'vin', right]],
  [104.8, 114.5, [left, '价税合计', first, 'totalInWords', 167], [167, '小写', 178, 'total', right]],
  [114.5, 123.6, [left, '销货单位名称', first, 'sellerName', 152.5], [152.5, '电话', 162.6, 'sellerPhone', right]],
  [123.6, 133.1, [left, '纳税人识别号', first, 'sellerTaxNumber', 152.5], [152.5, '账号', 162.6, 'sellerAccount', right]],
  [133.1, 142.6, [left, '地址', first, 'sellerAddress', 125.8], [125.8, '开户银行', 142.6, 'sellerBank', right]],
  [142.6, 154.3, [left, '增值税税率|或征收率', first, 'taxRate', 72.2], [72.2, '增值税|税额', 88.2, 'tax', 130.3]],
  [154.3, 163.4, [left, '不含税价', 56, 'netPrice', 94.5], [94.5, '完税凭证号码', 118.5, 'taxReceipt', 167.9], [167.9, '吨位', 178.4, 'tonnage', 188.1], [188.1, '限乘人数', 205.9, 'seats', right]],
] // biome-ignore format: a table

/** Buyer's row of new vehicles' forms: since 2021 the number stands in the cell on the right whatever it is (税务总局公告2020年第23号). */
const buyer: Row<Key> = [64.3, 77.3, [115.3, '纳税人识别号', 160.8, 'buyerTaxNumber', right]]
const buyerLabels = {
  购买方名称及: [32.8, 66.2],
  '身份证号码/': [32.8, 70.8],
  购买方名称: [32.8, 70.8],
  组织机构代码: [32.8, 75.4],
} as const

/** Used vehicles' forms: both parties and the vehicle, then the dealer or auction house, then the market. */
const used: readonly Row<Key>[] = [
  [58, 66, [left, '买方单位/个人', 51, 'buyerName', 128], [128, '单位代码/|身份证号码', 156, 'buyerTaxNumber', right]],
  [66, 74, [left, '买方单位/个人住址', 51, 'buyerAddress', 162], [162, '电话', 176, 'buyerPhone', right]],
  [74, 82, [left, '卖方单位/个人', 51, 'sellerName', 128], [128, '单位代码/|身份证号码', 156, 'sellerTaxNumber', right]],
  [82, 90, [left, '卖方单位/个人住址', 51, 'sellerAddress', 162], [162, '电话', 176, 'sellerPhone', right]],
  [90, 98, [left, '车牌照号', 51, 'plateNumber', 85], [85, '登记证号', 106, 'registrationNumber', 149], [149, '车辆类型', 171, 'vehicleType', right]],
  [98, 107, [left, '车架号/|车辆识别代码', 51, 'vin', 96], [96, '厂牌型号', 116, 'model', 155], [155, '转入地车辆|管理所名称', 180, 'vehicleOffice', right]],
  [107, 115, [left, '车价合计（大写）', 51, 'totalInWords', 149], [149, '小写', 165, 'total', right]],
  [115, 123, [left, '经营、拍卖单位', 51, 'auctioneerName', right]],
  [123, 131, [left, '经营、拍卖|单位地址', 51, 'auctioneerAddress', 128], [128, '纳税人识别号', 156, 'auctioneerTaxNumber', right]],
  [131, 139, [left, '开户银行、账号', 51, 'auctioneerAccount', 155], [155, '电话', 171, 'auctioneerPhone', right]],
  [139, 147, [left, '二手车市场', 51, 'marketName', 128], [128, '纳税人识别号', 156, 'marketTaxNumber', right]],
  [147, 155, [left, '地址', 51, 'marketAddress', right]],
  [155, 163, [left, '开户银行、账号', 51, 'marketAccount', 155], [155, '电话', 171, 'marketPhone', right]],
  [163, 170, [left, '备注', 51, 'remarks', right]],
] // biome-ignore format: a table

const usedMachine = machineAt([34.5, 41.5, 48.7, 56], 51)

const titles = { new: '机动车销售统一发票', used: '二手车销售统一发票' } as const

/** Above the form of paper: title, day, and what the paper itself is numbered. */
const headLabels = (kind: keyof typeof titles) =>
  ({ [titles[kind]]: [120.5, 13, 87], 发票代码: [178, 21.2], 发票号码: [178, 26.9], 开票日期: [28, 29.3] }) as const
const head = {
  code: [rightOf('发票代码'), region(185, 18, 39, 5.9)],
  number: [rightOf('发票号码'), region(185, 24, 39, 6)],
  issueDate: [region(36, 25.5, 45, 7), rightOf('开票日期')],
} as const

/** The name and the code of the tax office share a cell, one above the other or one behind the other. */
const office = ([x, y, width, height]: readonly [number, number, number, number]) => ({
  taxAuthority: [region(x, y, width, height / 2), region(x, y, width, height)],
  taxAuthorityCode: [region(x - 2.5, y + height / 2, width + 3, height / 2), matching(/[局所](\d{9,11})(?!\d)/u, { across: true })],
})

/** A vehicle is sold by a dealer or not, at a market or not, and was imported or not. */
const ofDealer: readonly Key[] = ['auctioneerName', 'auctioneerAddress', 'auctioneerTaxNumber', 'auctioneerAccount', 'auctioneerPhone']
const ofMarket: readonly Key[] = ['marketName', 'marketTaxNumber', 'marketAddress', 'marketAccount', 'marketPhone']
const ofImport: readonly Key[] = ['importCertificate', 'inspectionNumber']

/** Where a typist's machine puts values of fixed form: these tell how far all are off. */
const day: Anchor = { pattern: /(?<!\d)(20\d{2}-\d{2}-\d{2})(?!\d)/u, from: [41.5, 28.8] }
const vinAt = (x: number, y: number): Anchor => ({ pattern: /(?<![0-9A-Z])([0-9A-HJ-NPR-Z]{17})(?![0-9A-Z])/u, from: [x, y] })
const totalAt = (x: number, y: number): Anchor => ({ pattern: /([￥¥]\d{4,8}\.\d{2})(?!\d)/u, from: [x, y] })

/** Electronic invoices: no code, 20 digits, the form in A4's width below title and QR code. */
const screen = { width: 210, height: 140 }
const electronicHead = (kind: keyof typeof titles) =>
  ({ [`电子发票（${titles[kind]}）`]: [105, 12.5], 发票号码: [157, 20], 开票日期: [157, 26] }) as const
const electronicFields = {
  number: [rightOf('发票号码'), region(162, 17.3, 46, 5.4), codeOn(/^01,\d*,\d*,(\d{20}),/u)],
  issueDate: [rightOf('开票日期'), region(162, 23.3, 46, 5.4), codeOn(/^01,(?:[^,]*,){4}(\d{8}),/u)],
  drawer: [rightOf('开票人')],
} as const
const newOnScreen: Move = { scale: 0.953, x: -10.1, y: -27.3 }
const usedOnScreen: Move = { scale: 0.89, x: -2.5, y: -19.6 }
const at = ({ scale, x, y }: Move, [left, top, width, height]: readonly [number, number, number, number]) =>
  [left * scale + x, top * scale + y, width * scale, height * scale] as const

const electronicBuyer: readonly Row<Key>[] = [
  [64.3, 77.3, [left, '购买方名称', first, 'buyerName', 115.3], [115.3, '纳税人识别号/|统一社会信用代码/|身份证明号码', 156.6, 'buyerTaxNumber', right]],
] // biome-ignore format: a table

const officeCell = [152.7, 142.4, 69.8, 12.3] as const
const newOnScreenRows = moved([...electronicBuyer, ...vehicle], newOnScreen)
const usedOnScreenRows = moved(used, usedOnScreen)

/** The printed designs. */
export const layouts = {
  new: {
    size: paper,
    cues: [/机动车销售统一发票/u, /厂牌型号/u, /合格证号/u, /不含税价/u],
    places: { ...headLabels('new'), ...placesOf([...machine, ...vehicle]), ...buyerLabels },
    overprint: [day, vinAt(160, 99.8), totalAt(183, 109), { pattern: /(?<!\d)(\d{12})(?!\d)/u, from: [54, 40.4] }],
    together: [ofImport],
    find: {
      ...head,
      ...cellsOf(machine, figures),
      fiscalCode: region(115.6, 33.2, 107, 31.3, 5),
      buyerName: [region(first, 64.2, 68.4, 6.3), region(first, 64.2, 68.4, 13.2)],
      buyerOrganizationNumber: region(first - 2.5, 69.9, 71, 7.6),
      ...cellsOf([buyer, ...vehicle], figures),
      ...office(officeCell),
      drawer: [region(115, 163.8, 45, 8), rightOf('开票人')],
      remarks: matching(/备注[:：](.+)/u),
    },
  },
  used: {
    size: paper,
    cues: [/二手车销售统一发票/u, /拍卖单位/u, /登记证号/u, /二手车市场/u],
    places: { ...headLabels('used'), ...placesOf([...usedMachine, ...used]) },
    overprint: [day, vinAt(54, 102.5), totalAt(168, 111)],
    together: [ofDealer, ofMarket],
    find: {
      ...head,
      ...cellsOf(usedMachine, figures),
      fiscalCode: region(115.6, 33.2, 107, 25, 5),
      ...cellsOf(used, figures),
      reverseIssue: matching(/(反向开具)/u),
      drawer: [region(115, 170, 45, 7), rightOf('开票人')],
    },
  },
  'new-electronic': {
    size: screen,
    cues: [/电子发票/u, /机动车销售统一发票/u, /合格证号/u, /不含税价/u],
    places: { ...electronicHead('new'), ...placesOf(newOnScreenRows) },
    together: [ofImport],
    find: {
      ...electronicFields,
      ...cellsOf(newOnScreenRows, figures),
      ...office(at(newOnScreen, officeCell)),
      remarks: matching(/备注[:：](.+)/u),
    },
  },
  'used-electronic': {
    size: screen,
    cues: [/电子发票/u, /二手车销售统一发票/u, /登记证号/u, /二手车市场/u],
    places: { ...electronicHead('used'), ...placesOf(usedOnScreenRows) },
    together: [ofDealer, ofMarket],
    find: { ...electronicFields, ...cellsOf(usedOnScreenRows, figures), reverseIssue: matching(/(反向开具)/u) },
  },
} satisfies Readonly<Record<string, Layout<Key>>>
