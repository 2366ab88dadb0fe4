import { derived, matching, region, rightOf, sliceOf } from '@recto/document'
import { airConditioningOf, changes, discountOf, seatCategories, sellingMarks } from './marks.ts'

/** The card of the railways, and the soft ticket that is cut to the same size, mm. */
const card = { width: 85.6, height: 54 }

/** The sheet of the electronic invoice, mm. */
const sheet = { width: 210, height: 110 }

const moment = /(\d{4}年\d{1,2}月\d{1,2}日\d{1,2}:\d{2})/u
const seat = /((?:\d{2}|加\d{1,2})车(?:\d{2}[ABCDF]|\d{3}|无座)(?:号(?:[上中下]铺)?)?)/u
const price = /(\d{1,4}\.\d{1,2})元/u
const holder = /((?:\d{10}[\d*]{2,6}|\d{10}\*+)\d{3}[\dX])/u
const serial = /(\d{14}[A-Z]\d{6})/u
/** The same in groups of four. */
const groupedSerial = /(\d{4}-\d{4}-\d{4}-\d{2}[A-Z]\d-\d{4}-\d)/u
/** Behind the number that is shown of the holder's paper. */
const name = /\*+\d{3}[\dX](\p{Script=Han}[\p{Script=Han}·]{0,20})$/u
const place = /(\p{Script=Han}{2,12}售)$/u
const gate = /((?:检票|候车)口?[:：]?[\p{Script=Han}A-Z\d,、]{1,10})$/u
const train = /(?<![A-Z\d])([GDCZTKLSYP]\d{1,4})(?!\d)/u
const marks = new RegExp(`^([${sellingMarks}]{1,4})$`, 'u')
const category = new RegExp(`(?:号(?:[上中下]铺)?|无座|^)(${[...seatCategories].sort((a, b) => b.length - a.length).join('|')})$`, 'u')
const change = new RegExp(`^(${changes.join('|')})$`, 'u')

/** Forms that nothing else on a ticket has. */
const sure = { fit: 0.98 } as const
const across = { across: true, fit: 0.98 } as const

/** What is told by its form wherever it stands. */
const formed = {
  departureTime: matching(moment, across),
  seatNumber: matching(seat, across),
  ticketPrice: matching(price, across),
  idNumber: matching(holder, sure),
  saleLocation: matching(place),
  checkPort: matching(gate),
} as const

/** Derived from what else is printed. */
const followed = {
  airConditioning: derived('seatCategory', airConditioningOf),
  discountMark: derived('saleMethod', discountOf),
} as const

/** The ticket as it is printed since about 2014: stations at the top, their names spread. */
const ticketFields = {
  ...formed,
  ...followed,
  ticketId: region(3, 1.5, 27, 6),
  departureStation: region(4, 6, 27.5, 6.9),
  trainNumber: [region(32, 5.5, 20, 7.5), matching(train)],
  destinationStation: region(51, 6, 29, 6.9),
  departureStationEn: region(1, 11.8, 40, 3.7),
  destinationStationEn: region(44, 11.8, 41, 3.7),
  departureTime: [matching(moment, across), region(3.5, 15.3, 43, 4.9)],
  seatNumber: [region(49, 15.3, 33, 4.9), matching(seat, across)],
  ticketPrice: [matching(price, across), region(3.5, 20, 22, 4.6)],
  saleMethod: [region(30, 20, 18, 4.6), matching(marks)],
  seatCategory: region(50, 20, 30, 4.8),
  ticketChanging: [matching(change), region(3.5, 28.4, 28, 4.3)],
  idNumber: [matching(holder, sure), region(3.5, 33, 34, 4.3)],
  name: [matching(name, across), region(31, 33, 30, 4.3)],
  logId: [matching(serial, sure), region(3.5, 46.7, 34, 4.8)],
  saleLocation: [region(35, 46.7, 32, 4.8), matching(place)],
  checkPort: [region(50, 1.5, 34, 6), matching(gate)],
} as const

const ticketAnchors = [
  { pattern: moment, from: [5.5, 17.7], to: [42.4, 17.7] },
  { pattern: seat, from: [52.4, 17.7] },
  { pattern: price, from: [9.3, 22.3] },
  { pattern: holder, from: [5.2, 35.1] },
  { pattern: serial, from: [5, 49.1], to: [35.8, 49.1] },
] as const

const greeting = ['买票请到12306', '中国铁路祝您旅途愉快'] as const

/** What else of the electronic invoice is told by its form. */
const invoiceAnchors = [
  { pattern: seat, from: [136, 54] },
  { pattern: holder, from: [15, 72] },
] as const

const invoicePlaces = (sum: string) =>
  ({
    '电子发票（铁路电子客票）': [105, 12],
    发票号码: [24, 26.5],
    开票日期: [159, 26.5],
    [sum]: [15 + 2 * sum.length, 63.5],
    电子客票号: [25, 81.5],
    购买方名称: [25, 90.5],
    统一社会信用代码: [139, 90.5],
    [greeting[0]]: [70, 98],
    [greeting[1]]: [84, 103],
  }) as const

const ticketPlaces = {
  限乘当日当次车: [17, 26.5],
  仅供报销使用: [17, 26.5],
  [greeting[0]]: [24.5, 40.4],
  [greeting[1]]: [33.3, 44],
} as const

/** The electronic invoice: as on the ticket, and what the tax law asks for. `sum` is the label of what was paid. */
const electronicFields = (sum: string) =>
  ({
    ...formed,
    ...followed,
    title: matching(/(电子发票[(（]铁路电子客票[)）])/u),
    area: matching(/国家税务总局(\p{Script=Han}{2,10})税务局/u, across),
    invoiceNumber: rightOf('发票号码'),
    issueDate: rightOf('开票日期'),
    departureStation: region(8, 32, 58, 10),
    trainNumber: [region(70, 32, 50, 10), matching(train)],
    destinationStation: region(124, 32, 58, 10),
    departureStationEn: region(8, 42, 58, 6.5),
    destinationStationEn: region(124, 42, 58, 6.5),
    seatCategory: [matching(category, sure), region(162, 49, 40, 9)],
    ticketPrice: [rightOf(sum), matching(/[¥￥](\d{1,4}\.\d{1,2})(?!\d)/u)],
    saleMethod: region(80, 58, 36, 9),
    ticketChanging: matching(change),
    name: region(70, 68, 50, 8),
    eTicketNumber: rightOf('电子客票号'),
    buyerName: rightOf('购买方名称'),
    creditCode: rightOf('统一社会信用代码'),
    amountWithoutTax: rightOf('不含税金额'),
    taxRate: rightOf('税率'),
    taxAmount: rightOf('税额'),
  }) as const

/** The designs that the railways printed and print. */
export const layouts = {
  paper: {
    size: card,
    cues: [moment, seat, price, /限乘当日|仅供报销|铁路祝您|12306/u],
    places: ticketPlaces,
    anchors: ticketAnchors,
    find: ticketFields,
  },
  'paper-old': {
    size: card,
    cues: [moment, seat, price, /限乘当日/u],
    places: { 限乘当日当次车: [17, 34.1], 和谐号: [71.3, 48] },
    anchors: [
      { pattern: moment, from: [3.6, 11], to: [43, 11] },
      { pattern: seat, from: [59.2, 11.5] },
      { pattern: price, from: [8, 28.7] },
      { pattern: holder, from: [4.8, 43.2] },
      { pattern: groupedSerial, from: [2.6, 49], to: [46.8, 49] },
    ],
    find: {
      ...formed,
      ...followed,
      ticketId: region(3, 1.3, 31, 6),
      departureStation: region(3, 16.4, 28, 5.8),
      trainNumber: [region(31, 14.5, 22, 6), matching(train)],
      destinationStation: region(53, 15.8, 30, 6.1),
      departureStationEn: region(1, 21.7, 40, 3.7),
      destinationStationEn: region(43, 21.5, 42, 3.9),
      seatNumber: [region(52, 9, 32, 4.4), matching(seat, across)],
      saleLocation: [region(50, 2.4, 34, 5.4), matching(place)],
      checkPort: [region(40, 36.5, 30, 7), matching(gate)],
      saleMethod: [region(26, 26.5, 26, 4.4), matching(marks)],
      seatCategory: region(55, 12.8, 28, 3.9),
      ticketChanging: matching(change),
      name: region(3, 36.5, 28, 4.6),
      logId: [matching(groupedSerial, sure), matching(serial, sure), region(2, 46.7, 47, 4.6)],
    },
  },
  'refund-new': {
    size: card,
    cues: [/退票费|差额退票/u, moment, price, /仅供报销|12306/u],
    places: { ...ticketPlaces, 退票费: [37.2, 22.3], 差额退票: [37.2, 22.3] },
    anchors: ticketAnchors,
    find: { ...ticketFields, ticketChanging: [region(30, 20, 18, 4.6), matching(change)] },
  },
  'refund-old': {
    size: { width: 120, height: 80 },
    cues: [/退票费?(?:报销凭证|收据)/u, /退票费/u, /大写/u, /铁路/u],
    places: {
      车票号: [15, 30],
      '人民币（大写）': [22, 48],
      退票费: [15, 39],
      经办人: [81, 72],
    },
    find: {
      title: matching(/(退票费?(?:报销凭证|收据))/u, across),
      area: matching(/(\p{Script=Han}{2,12}铁路局(?:集团有限公司)?)/u),
      receiptNumber: [matching(/(?:收据号|N[oO0][.:：]?)[:：]?([A-Z]?\d{6,10})/u, across), rightOf('收据号')],
      trainNumber: [rightOf('车次'), matching(train)],
      ticketId: rightOf('车票号'),
      amountInWords: rightOf('人民币（大写）', '大写'),
      amountInFigures: [rightOf('退票费'), matching(price)],
      ticketPrice: sliceOf('amountInFigures', 0, 20),
      issueDate: rightOf('日期'),
    },
  },
  electronic: {
    size: sheet,
    cues: [/铁路电子客票/u, /电子客票号/u, /发票号码/u, /票价/u, /12306/u],
    places: invoicePlaces('票价'),
    anchors: invoiceAnchors,
    find: electronicFields('票价'),
  },
  'refund-electronic': {
    size: sheet,
    cues: [/铁路电子客票/u, /电子客票号/u, /退票费|差额退票/u, /原发票号码|发票号码/u],
    places: invoicePlaces('退票费'),
    anchors: invoiceAnchors,
    find: { ...electronicFields('退票费'), originalInvoiceNumber: rightOf('原发票号码') },
  },
} as const
