import {
  type Check,
  clock,
  code,
  date,
  defineDocument,
  type Layout,
  matching,
  money,
  type ResultOf,
  region,
  rightOf,
  sealed,
  text,
  within,
} from '@recto/document'
import { invoiceCode } from '@recto/document/checks'
import { vehicleClass } from './vehicle-class.ts'

const digits = '0123456789'

const times = (count: number): readonly string[] => Array.from({ length: count }, () => digits)

/** Labels by what stands beside them; provinces word them differently. The longer ones come first where one begins as another. */
const labels = {
  code: ['发票代码', '代码'],
  number: ['发票号码', '号码'],
  entry: ['入口站名', '入口站', '入口', '进口站名', '进口站', '进口'],
  exit: ['出口站名', '出口站', '出口', '收费站名', '收费站:'],
  amount: ['实收金额', '收费金额', '通行费金额', '应收金额', '金额'],
  cashier: ['收费员工号', '收费员', '收款员', '员工号', '工号'],
  vehicleType: ['车型', '车类', '车种', '车情'],
  weight: ['车货总重', '总重', '车重'],
  date: ['收费日期', '通行日期', '出口日期', '日期'],
  time: ['收费时间', '通行时间', '出口时间', '时间'],
} as const

type Key = keyof typeof labels

/** A collector is named, or numbered. */
const collector: Check<string> = {
  code: 'collector',
  chance: 0.5,
  loose: true,
  holds: (value) => /^(?:\p{Script=Han}{2,4}|[A-Z]?\d{3,10})$/u.test(value),
}

/**
 * Stations have names of Chinese characters, a few with a short number; nothing follows 站 in them, and no long number, but what a seal says.
 * 主 and 机 at the end are what is left of 主线 and 机场.
 */
const station: Check<string> = {
  code: 'station',
  chance: 0.5,
  loose: true,
  holds: (value) =>
    /^\p{Script=Han}[\p{Script=Han}\d（）()]{1,11}$/u.test(value) &&
    !/.站.|[主机]$|\d{3}|有限|公司|集团|建设|投资|税务|专用章|发票/u.test(value),
}

/** Names begin with a Chinese character: what stands before it is a stroke of the label or of a seal. */
const named = (value: string): string => value.replace(/^[^\p{Script=Han}]+(?=\p{Script=Han}{2})/u, '')

/** The exit stands in the entry's row on some forms, and both may be read as one. */
const beforeExit = (value: string): string => named(value).replace(/(?<=\p{Script=Han}{2})出口.*$/u, '')

/** Yuan that a passage costs at most; one that costs nothing has no receipt. */
const mostToll = 10_000

const toll = money('金额', 'Toll', { places: null })
const amount = sealed({
  ...toll,
  checks: [...(toll.checks ?? []), { code: 'toll', chance: 0.5, holds: (value: string) => Number(value) > 0 && Number(value) < mostToll }],
})

/** By label and by form, wherever the province puts them. */
const find = {
  code: [rightOf(...labels.code), matching(/(?<!\d)(1\d{11})(?!\d)/u)],
  number: [rightOf(...labels.number), matching(/号码[:：]?(\d{8})(?!\d)/u, { across: true })],
  entry: rightOf(...labels.entry),
  exit: rightOf(...labels.exit),
  amount: rightOf(...labels.amount),
  cashier: rightOf(...labels.cashier),
  vehicleType: rightOf(...labels.vehicleType),
  weight: rightOf(...labels.weight),
  date: [matching(/(20\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?)/u, { fit: 0.95 }), rightOf(...labels.date)],
  time: [matching(/(\d{2}:\d{2}:\d{2})(?!\d)/u, { fit: 0.95 }), rightOf(...labels.time)],
} as const

/** Beijing's form: values are printed into a form whose labels stand in two columns, two seals over them. */
const beijing = {
  size: { width: 100, height: 71 },
  cues: [/过路（过桥）费/u, /入口/u, /车型/u, /密码/u],
  places: {
    入口站: [27.9, 24.9],
    出口: [62.5, 24.9],
    金额: [26.8, 40.2],
    车型: [63, 40.2],
    日期: [26.8, 54.8],
    时间: [63, 54.8],
    发票代码: [24.1, 60.6],
    发票号码: [24.1, 66.4],
  },
  find: {
    code: [within(12, 56, 62, 8, rightOf('发票代码')), region(31, 57.4, 42, 6.2)],
    number: [within(12, 62.5, 46, 8.5, rightOf('发票号码')), region(31, 63.4, 27, 6.4)],
    entry: [within(17, 20, 43, 9, rightOf('入口站')), region(32, 22, 28.5, 6)],
    exit: [within(54, 20, 35, 9, rightOf('出口')), region(65.3, 22, 20, 6)],
    amount: region(31, 36.8, 20, 6),
    vehicleType: region(67, 36.5, 13, 6),
    date: [find.date[0], within(17, 49, 43, 10, rightOf('日期')), region(31, 51, 28, 7)],
    time: [find.time[0], within(57, 49, 34, 10, rightOf('时间')), region(67, 49.5, 21, 8)],
  },
} satisfies Layout<Key>

/** Receipts for the use of roads and bridges: printed at the booth on rolls that each province designs for itself. */
export const tollInvoice = defineDocument({
  id: 'toll-invoice',
  title: { zh: '车辆通行费发票', en: 'Toll invoice' },
  view: 'page',
  seals: 'anywhere',
  fields: {
    code: code('发票代码', 'Invoice code', { alphabet: digits, forms: [times(12)], pattern: /^\d{12}$/u, checks: [invoiceCode] }),
    number: code('发票号码', 'Invoice number', { alphabet: digits, forms: [times(8)], pattern: /^\d{8}$/u }),
    entry: sealed(text('入口', 'Entry', { part: beforeExit, checks: [station] })),
    exit: sealed(text('出口', 'Exit', { part: named, checks: [station] })),
    amount,
    cashier: sealed(text('收费员', 'Collector', { checks: [collector] })),
    vehicleType: sealed(vehicleClass),
    weight: code('总重', 'Weight in tonnes', { alphabet: `${digits}.`, pattern: /^\d{1,3}\.\d{1,2}$/u }),
    date: date('日期', 'Date', { padded: true }),
    time: clock('时间', 'Time', { parts: 3 }),
  },
  layouts: {
    beijing,
    receipt: {
      size: { width: 90, height: 65 },
      cues: [/通行费|车辆通行|过路|过桥|联网收费/u, /[入进出]口|收费站/u, /车[型类种情]/u, /金额/u],
      find,
    },
  },
})

export type TollInvoice = ResultOf<typeof tollInvoice>
