import { clock, code, date, defineDocument, type Layout, matching, money, type ResultOf, region, rightOf, text } from '@recto/document'
import { invoiceCode } from '@recto/document/checks'

const digits = '0123456789'

/** Classes of vehicles: a letter of Beijing's roads, or a number, with or without a word (JT/T 489-2019: 1 to 4 coaches, 1 to 6 lorries). */
const vehicleClass = (value: string): string => value.replace(/[^\p{Script=Han}0-9A-Za-z]+/gu, '')

/** Labels by what stands beside them; provinces word them differently. The longer ones come first where one begins as another. */
const labels = {
  code: ['发票代码', '代码'],
  number: ['发票号码', '号码'],
  entry: ['入口站名', '入口站', '入口'],
  exit: ['出口站名', '出口站', '出口', '收费站名', '收费站'],
  amount: ['实收金额', '收费金额', '通行费金额', '应收金额', '金额'],
  cashier: ['收费员工号', '收费员', '收款员', '员工号', '工号'],
  vehicleType: ['车型', '车类', '车种', '车情'],
  date: ['收费日期', '通行日期', '出口日期', '日期'],
  time: ['收费时间', '通行时间', '出口时间', '时间'],
} as const

type Key = keyof typeof labels

/** By label and by form, wherever the province puts them. */
const find = {
  code: [matching(/(?<!\d)(\d{12})(?!\d)/u), rightOf(...labels.code)],
  number: [matching(/(?<!\d)(\d{8})(?!\d)/u), rightOf(...labels.number)],
  entry: rightOf(...labels.entry),
  exit: rightOf(...labels.exit),
  amount: rightOf(...labels.amount),
  cashier: rightOf(...labels.cashier),
  vehicleType: rightOf(...labels.vehicleType),
  date: [matching(/(20\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?)/u), rightOf(...labels.date)],
  time: [matching(/(\d{2}:\d{2}(?::\d{2})?)/u), rightOf(...labels.time)],
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
    code: [rightOf('发票代码'), region(31, 57.4, 42, 6.2)],
    number: [rightOf('发票号码'), region(31, 63.4, 27, 6.4)],
    entry: [rightOf('入口站'), region(32, 22, 28.5, 6)],
    exit: [rightOf('出口'), region(65.3, 22, 15, 6)],
    amount: region(31, 36.8, 20, 6),
    vehicleType: region(67, 36.5, 13, 6),
    date: [find.date[0], rightOf('日期'), region(31, 51, 28, 7)],
    time: [find.time[0], rightOf('时间'), region(67, 49.5, 21, 8)],
  },
} satisfies Layout<Key>

/** Receipts for the use of roads and bridges: printed at the booth on rolls that each province designs for itself. */
export const tollInvoice = defineDocument({
  id: 'toll-invoice',
  title: { zh: '车辆通行费发票', en: 'Toll invoice' },
  view: 'page',
  seals: 'red',
  fields: {
    code: code('发票代码', 'Invoice code', { alphabet: digits, pattern: /^\d{12}$/u, checks: [invoiceCode] }),
    number: code('发票号码', 'Invoice number', { alphabet: digits, pattern: /^\d{8}$/u }),
    entry: text('入口', 'Entry'),
    exit: text('出口', 'Exit'),
    amount: money('金额', 'Toll', { places: null }),
    cashier: text('收费员', 'Collector'),
    vehicleType: text('车型', 'Class of vehicle', { part: vehicleClass }),
    date: date('日期', 'Date'),
    time: clock('时间', 'Time'),
  },
  layouts: {
    beijing,
    receipt: {
      size: { width: 90, height: 65 },
      cues: [/通行费|过路|过桥|公路|高速/u, /[入进]口|收费站/u, /出口|收费站/u, /车[型类种情]/u, /金额/u, /发票/u],
      find,
    },
  },
})

export type TollInvoice = ResultOf<typeof tollInvoice>
