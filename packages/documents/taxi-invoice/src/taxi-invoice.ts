import {
  clock,
  code,
  date,
  defineDocument,
  derived,
  matching,
  money,
  optional,
  type ResultOf,
  rightOf,
  sealed,
  text,
} from '@recto/document'
import { companyName, invoiceCode, plateAlphabet, plateForm, plateForms, regionName } from '@recto/document/checks'
import { labels } from './labels.ts'
import { location, regionInHeading } from './location.ts'
import { rules } from './rules.ts'

const digits = '0123456789'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const times = (count: number): readonly string[] => Array.from({ length: count }, () => digits)

/** Numbers of drivers: digits, or a letter or two before them. */
const serials = Array.from({ length: 17 }, (_, index) => index + 4).flatMap((length) => [
  times(length),
  [letters, ...times(length - 1)],
  [letters, letters, ...times(length - 2)],
])

const serial = (zh: string, en: string) => code(zh, en, { alphabet: digits + letters, forms: serials, pattern: /^[A-Z]{0,2}\d{4,18}$/u })

const telephone = (zh: string, en: string) => code(zh, en, { alphabet: `${digits}-`, pattern: /^\d[\d-]{3,13}$/u })

/** Boarding and alighting as one value. */
const period = /(\d{2}:\d{2}[-—~至]\d{2}:\d{2})/u

const readPeriod = (value: string): string => value.replace(/[—~至–]/gu, '-')

/** No name holds a colon: what stands before it is left of a label. */
const behindLabel = (value: string): string => value.replace(/^.*[:：]/u, '')

const readDistance = (value: string): string => value.replace(/[^\d.]+/gu, '')

/** Where the day has changed it stands before the time, in strokes: `/01/ 00:25`. */
const onNextDay = matching(/\d{1,2}\/(\d{2}:\d{2})(?!\d)/u, { across: true })

/** A number that nothing else beside it says the meaning of. */
const lone = (length: number) => matching(new RegExp(`(?<!\\d)(\\d{${length}})(?!\\d)`, 'u'), { fit: 0.6 })

/** Receipts that taxi meters print on rolls, each city's in its own design. */
export const taxiInvoice = defineDocument({
  id: 'taxi-invoice',
  title: { zh: '出租车发票', en: 'Taxi invoice' },
  view: 'page',
  seals: 'anywhere',
  fields: {
    location: text('所属地', 'Region', { part: regionInHeading, checks: [regionName] }),
    code: code('发票代码', 'Invoice code', { alphabet: digits, forms: [times(12)], pattern: /^\d{12}$/u, checks: [invoiceCode] }),
    number: code('发票号码', 'Invoice number', { alphabet: digits, forms: [times(8)], pattern: /^\d{8}$/u }),
    phone: telephone('电话', 'Telephone'),
    hotline: optional(telephone('监督电话', 'Complaint line')),
    company: sealed(text('单位', 'Operator', { part: behindLabel, checks: [companyName] })),
    operatorNumber: serial('经营单位编号', 'Number of the operator'),
    plateNumber: code('车号', 'Vehicle number', {
      alphabet: `${plateAlphabet}-`,
      forms: plateForms,
      between: '-·.:：',
      checks: [{ ...plateForm, loose: true }],
    }),
    certificateNumber: serial('证号', 'Certificate of the driver'),
    identificationNumber: serial('识别编号', 'Identification number'),
    date: date('日期', 'Date', { padded: true }),
    boardingTime: clock('上车', 'Boarding', { parts: 2 }),
    alightingTime: clock('下车', 'Alighting', { parts: 2 }),
    period: code('时间', 'From and to', { alphabet: `${digits}:-—~至`, read: readPeriod, pattern: /^\d{2}:\d{2}-\d{2}:\d{2}$/u }),
    unitPrice: money('单价', 'Price of a kilometre'),
    distance: code('里程', 'Distance in kilometres', { alphabet: `${digits}.`, read: readDistance, pattern: /^\d{1,3}\.\d{1,2}$/u }),
    waitingTime: clock('等候', 'Waiting', { parts: 3 }),
    fare: money('金额', 'Fare'),
    fuelSurcharge: money('燃油附加费', 'Fuel surcharge'),
    callSurcharge: money('电调费', 'Booking surcharge'),
    total: money('实收金额', 'Total'),
  },
  layouts: {
    receipt: {
      size: { width: 65, height: 180 },
      cues: [/出租|TAXI/iu, /单价/u, /里程|计程/u, /上车|下车|时间/u, /车号|车牌/u, /等候|候时/u, /金额/u],
      find: {
        location,
        code: [rightOf(...labels.code), matching(/代码[:：]?(\d{12})(?!\d)/u, { across: true }), matching(/(?<!\d)(1\d{11})(?!\d)/u)],
        number: [rightOf(...labels.number), matching(/号码[:：]?(\d{8})(?!\d)/u, { across: true }), lone(8)],
        // The complaint line stands for it where no other was read.
        phone: [rightOf(...labels.phone), derived('hotline', (value: string) => value, { fit: 0.85 })],
        hotline: rightOf(...labels.hotline),
        company: rightOf(...labels.company),
        operatorNumber: rightOf(...labels.operatorNumber),
        plateNumber: rightOf(...labels.plateNumber),
        certificateNumber: rightOf(...labels.certificateNumber),
        identificationNumber: rightOf(...labels.identificationNumber),
        date: [rightOf(...labels.date), matching(/(20\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?)/u)],
        boardingTime: rightOf(...labels.boardingTime),
        alightingTime: [onNextDay, rightOf(...labels.alightingTime)],
        period: [matching(period), rightOf(...labels.period)],
        unitPrice: rightOf(...labels.unitPrice),
        distance: rightOf(...labels.distance),
        waitingTime: rightOf(...labels.waitingTime),
        fare: rightOf(...labels.fare),
        fuelSurcharge: rightOf(...labels.fuelSurcharge),
        callSurcharge: rightOf(...labels.callSurcharge),
        total: [rightOf(...labels.total), derived('fare', (value: string) => value)],
      },
    },
  },
  rules,
})

export type TaxiInvoice = ResultOf<typeof taxiInvoice>
