import { cents, clock, code, date, defineDocument, derived, matching, money, type ResultOf, rightOf, text } from '@recto/document'
import { invoiceCode, plateAlphabet, plateForm, plateForms, regionOfInvoice } from '@recto/document/checks'

const digits = '0123456789'

/** Labels by what stands beside them; each city's meter words them in its own way. */
const labels = {
  phone: ['电话', '投诉电话', '监督电话'],
  company: ['经营单位编号', '单位名称', '单位'],
  plateNumber: ['车牌号', '车号', '车牌'],
  certificateNumber: ['服务证号', '资格证号', '证号'],
  identificationNumber: ['识别编号', '识别号'],
  boardingTime: ['上车时间', '上车'],
  alightingTime: ['下车时间', '下车'],
  period: ['起止时间', '时间'],
  unitPrice: ['单价'],
  distance: ['计程', '里程'],
  waitingTime: ['等候时间', '等候', '候时'],
  fare: ['金额', '车费', '营运金额'],
  fuelSurcharge: ['燃油附加费', '燃油附加', '燃油费', '附加费'],
  callSurcharge: ['预约叫车服务费', '电召服务费', '叫车服务费', '电调费', '预约费', '电召费'],
  total: ['实收金额', '总金额', '实付金额', '合计金额', '实收', '合计'],
} as const

/** Boarding and alighting as one value. */
const period = /(\d{2}:\d{2}[-—~至]\d{2}:\d{2})/u

const readPeriod = (value: string): string => value.replace(/[—~至–]/gu, '-')

const readDistance = (value: string): string => value.replace(/[^\d.]+/gu, '')

/** Provinces as headings name them, and cities before the office or the trade. */
const heading = new RegExp(
  `(${[
    '[北上][京海]市|天津市|重庆市',
    '(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省',
    '(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区',
    '[\\p{Script=Han}]{2}市(?=.{0,6}(?:税务|出租))',
  ].join('|')})`,
  'u',
)

/** A time behind its label; where the day has changed, the day stands between in strokes: `/01/`. */
const timeBehind = (label: string) =>
  matching(new RegExp(`${label}(?:时间)?[:：]?(?:/\\d+/)?(\\d{2}:\\d{2})(?!\\d)`, 'u'), { across: true })

/** Meters round what is paid to the half yuan or the yuan. */
const isSum = (total: string, ...parts: readonly string[]): boolean =>
  Math.abs(parts.reduce((all, part) => all + cents(part), 0) - cents(total)) < 100

/** Receipts that taxi meters print on rolls, each city's in its own design. */
export const taxiInvoice = defineDocument({
  id: 'taxi-invoice',
  title: { zh: '出租车发票', en: 'Taxi invoice' },
  view: 'page',
  seals: 'red',
  fields: {
    location: text('所属地', 'Region'),
    code: code('发票代码', 'Invoice code', { alphabet: digits, pattern: /^\d{12}$/u, checks: [invoiceCode] }),
    number: code('发票号码', 'Invoice number', { alphabet: digits, pattern: /^\d{8}$/u }),
    phone: code('电话', 'Telephone', { alphabet: `${digits}-`, pattern: /^\d[\d-]{3,13}$/u }),
    company: text('单位', 'Operator'),
    plateNumber: code('车号', 'Vehicle number', {
      alphabet: `${plateAlphabet}-`,
      forms: plateForms,
      between: '-·.:：',
      checks: [{ ...plateForm, loose: true }],
    }),
    certificateNumber: code('证号', 'Certificate of the driver', { alphabet: `${digits}ABCDEFGHIJKLMNOPQRSTUVWXYZ` }),
    identificationNumber: code('识别编号', 'Identification number', { alphabet: `${digits}ABCDEFGHIJKLMNOPQRSTUVWXYZ` }),
    date: date('日期', 'Date'),
    boardingTime: clock('上车', 'Boarding', { parts: 2 }),
    alightingTime: clock('下车', 'Alighting', { parts: 2 }),
    period: code('时间', 'From and to', { alphabet: `${digits}:-—~至`, read: readPeriod, pattern: /^\d{2}:\d{2}-\d{2}:\d{2}$/u }),
    unitPrice: money('单价', 'Price of a kilometre'),
    distance: code('里程', 'Distance in kilometres', { alphabet: `${digits}.`, read: readDistance, pattern: /^\d{1,4}\.\d{1,2}$/u }),
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
        location: [matching(heading, { fit: 0.95 }), derived('code', (value: string) => regionOfInvoice(value))],
        code: [matching(/(?<!\d)(1\d{11})(?!\d)/u), rightOf('发票代码')],
        number: [matching(/号码[:：]?(\d{8})(?!\d)/u, { across: true }), matching(/(?<!\d)(\d{8})(?!\d)/u), rightOf('发票号码')],
        phone: rightOf(...labels.phone),
        company: rightOf(...labels.company),
        plateNumber: rightOf(...labels.plateNumber),
        certificateNumber: rightOf(...labels.certificateNumber),
        identificationNumber: rightOf(...labels.identificationNumber),
        date: [matching(/(20\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?)/u), rightOf('日期')],
        boardingTime: [timeBehind('上车'), rightOf(...labels.boardingTime)],
        alightingTime: [timeBehind('下车'), rightOf(...labels.alightingTime)],
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
  rules: [
    {
      code: 'total',
      over: ['fare', 'fuelSurcharge', 'total'],
      chance: 1e-2,
      unless: ['callSurcharge'],
      holds: ({ fare, fuelSurcharge, total }) => isSum(total, fare, fuelSurcharge),
    },
    {
      code: 'total-with-call',
      over: ['fare', 'fuelSurcharge', 'callSurcharge', 'total'],
      chance: 1e-2,
      holds: ({ fare, fuelSurcharge, callSurcharge, total }) => isSum(total, fare, fuelSurcharge, callSurcharge),
    },
    {
      code: 'period',
      over: ['boardingTime', 'alightingTime', 'period'],
      chance: 1e-3,
      holds: ({ boardingTime, alightingTime, period }) => period === `${boardingTime}-${alightingTime}`,
    },
  ],
})

export type TaxiInvoice = ResultOf<typeof taxiInvoice>
