import { type Check, choice, code, date, inHan, moment, money, text } from '@recto/document'
import { taxNumber, taxNumberAlphabet } from '@recto/document/checks'
import { changes, seatCategories, sellingMarks } from './marks.ts'
import { isStation } from './stations.ts'

const digits = '0123456789'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const times = (count: number, alphabet: string): readonly string[] => Array.from({ length: count }, () => alphabet)

/** A name that is not in the list may be that of a new station or of one that was closed. */
const stationName: Check<string> = { code: 'station', chance: 0.03, loose: true, holds: isStation }

/** The name without 站, which stands small behind it, and without what is Latin beside it. */
const withoutSuffix = (value: string): string => inHan(value).replace(/站$/u, '')

const station = (zh: string, en: string) => text(zh, en, { part: withoutSuffix, checks: [stationName] })

const latin = (zh: string, en: string) => code(zh, en, { alphabet: letters + letters.toLowerCase(), between: "'’" })

/** Fares, fees and differences are whole multiples of half a yuan (铁路旅客运输规程: 以5角为计算单位). */
const halfYuan: Check<string> = { code: 'half-yuan', chance: 0.25, loose: true, holds: (value) => /^\d+(?:\.[05]0?)?$/u.test(value) }

const fare = money('票价', 'Ticket price', { places: null })

/** Carriages are numbered, added ones behind 加; seats by a letter or three digits. */
const carriages = [times(2, digits), ['加', digits], ['加', ...times(2, digits)]]
const seats = [
  [...times(2, digits), 'ABCDF', '号'],
  [...times(3, digits), '号'],
  [...times(3, digits), '号', '上中下', '铺'],
  [...times(2, digits), '号', '上中下', '铺'],
  ['无', '座'],
]
const seatForms = carriages.flatMap((carriage) => seats.map((seat) => [...carriage, '车', ...seat]))

/** Types of trains: high-speed, intercity, electric, through, express, fast, ad hoc, suburban, tourist. */
const trainLetters = 'GDCZTKLSYP'

const invoiceNumber = (zh: string, en: string) => code(zh, en, { alphabet: digits, forms: [times(20, digits)], pattern: /^\d{20}$/u })

export const fields = {
  title: text('标题', 'Title'),
  area: text('地区', 'Region', { part: inHan }),
  ticketId: code('车票号', 'Ticket number', {
    alphabet: digits + letters,
    forms: [
      [letters, ...times(6, digits)],
      [letters, digits, digits, letters, ...times(6, digits)],
      [letters, digits, letters, ...times(6, digits)],
    ],
    pattern: /^(?:[A-Z]\d{1,2})?[A-Z]\d{6}$/u,
  }),
  checkPort: text('检票口', 'Ticket gate', { part: (value) => /(?:检票|候车).*$/u.exec(value)?.[0] ?? '' }),
  trainNumber: code('车次', 'Train number', {
    alphabet: `${digits}${trainLetters}次`,
    forms: [1, 2, 3, 4].flatMap((count) => [
      [trainLetters, ...times(count, digits)],
      [trainLetters, ...times(count, digits), '次'],
      times(count, digits),
      [...times(count, digits), '次'],
    ]),
    read: (value) => value.replace(/次$/u, ''),
    pattern: /^[GDCZTKLSYP]?\d{1,4}$/u,
  }),
  departureStation: station('出发站', 'Departure station'),
  destinationStation: station('到达站', 'Destination station'),
  departureStationEn: latin('出发站拼音', 'Departure station in Latin letters'),
  destinationStationEn: latin('到达站拼音', 'Destination station in Latin letters'),
  departureTime: moment('开车时间', 'Departure', { seconds: false }),
  seatNumber: code('座位号', 'Seat', {
    alphabet: `${digits}ABCDF加车号上中下铺无座`,
    forms: seatForms,
    pattern: /^(?:\d{2}|加\d{1,2})车(?:\d{2}[ABCDF]号|\d{3}号|\d{2,3}号[上中下]铺|无座)$/u,
  }),
  seatCategory: choice('席别', 'Class', seatCategories),
  airConditioning: choice('空调', 'Air conditioning', ['新空调', '空调']),
  ticketPrice: { ...fare, checks: [...(fare.checks ?? []), halfYuan] },
  saleMethod: code('售票方式', 'Marks of sale', { alphabet: sellingMarks }),
  discountMark: code('优惠标识', 'Marks of a reduction', { alphabet: sellingMarks }),
  ticketChanging: choice('改签标识', 'Mark of a change', changes),
  idNumber: code('身份证件号码', 'Identity number, masked', {
    alphabet: `${digits}*X`,
    filler: '*',
    forms: [
      [...times(10, digits), ...times(4, '*'), ...times(3, digits), `${digits}X`],
      [...times(17, digits), `${digits}X`],
    ],
    pattern: /^\d{10}(?:\*{4}|\d{4})\d{3}[\dX]$/u,
    sensitive: true,
  }),
  name: text('姓名', 'Name', { part: (value) => /\p{Script=Han}[\p{Script=Han}·]*$/u.exec(value)?.[0] ?? '', sensitive: true }),
  logId: code('售票流水号', 'Serial number', {
    alphabet: digits + letters,
    between: '-—–',
    forms: [[...times(14, digits), letters, ...times(6, digits)]],
    pattern: /^\d{14}[A-Z]\d{6}$/u,
  }),
  saleLocation: text('售票地点', 'Place of sale', { part: (value) => /\p{Script=Han}+售/u.exec(value)?.[0] ?? '' }),
  invoiceNumber: invoiceNumber('发票号码', 'Invoice number'),
  originalInvoiceNumber: invoiceNumber('原发票号码', 'Original invoice number'),
  issueDate: date('开票日期', 'Date of issue', { padded: true }),
  eTicketNumber: code('电子客票号', 'E-ticket number', { alphabet: digits + letters, pattern: /^[\dA-Z]{16,30}$/u }),
  buyerName: text('购买方名称', 'Buyer'),
  creditCode: code('统一社会信用代码', "Buyer's unified social credit code", { alphabet: taxNumberAlphabet, checks: [taxNumber] }),
  amountWithoutTax: money('不含税金额', 'Amount without tax'),
  taxRate: code('税率', 'Tax rate', { alphabet: `${digits}%`, pattern: /^\d{1,2}%$/u }),
  taxAmount: money('税额', 'Tax'),
  receiptNumber: code('收据号', 'Receipt number', { alphabet: digits + letters }),
  amountInWords: text('金额大写', 'Amount in words'),
  amountInFigures: money('金额小写', 'Amount in figures', { places: null }),
} as const
