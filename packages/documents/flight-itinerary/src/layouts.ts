import { below, codeOn, type Layout, matching, region, rightOf, table } from '@recto/document'

type Headers = Readonly<Record<string, readonly string[]>>

/** The column of the places has no header: the booking's reference stands there. */
const columns: Headers = {
  departureStation: [],
  carrier: ['承运人'],
  flight: ['航班号'],
  cabinClass: ['座位等级'],
  date: ['日期'],
  time: ['时间'],
  fareBasis: ['客票级别/客票类别'],
  notValidBefore: ['客票生效日期'],
  notValidAfter: ['有效截止日期'],
  baggage: ['免费行李'],
}

const sums = ['票价', '民航发展基金', '燃油附加费', '其他税费', '合计']

/** A leg begins with any of these; the place where it ends stands in the next row. */
const starts = ['flight', 'cabinClass', 'date', 'time']

/** What every leg has. */
const always = ['departureStation', 'carrier', ...starts, 'fareBasis', 'baggage']

const legTable = (edges: readonly number[], body: readonly [top: number, bottom: number], lastPlaceMm: number) =>
  table(columns, {
    starts,
    edges,
    body,
    ends: sums,
    single: true,
    together: [always],
    next: { destinationStation: { of: 'departureStation', bottomMm: lastPlaceMm } },
  })

/** `01,kind,,number,total,date,…`: what the QR code of a fully digitalised invoice says (State Taxation Administration). */
const numberInQr = codeOn(/^01,\d*,\d*,(\d{20}),/u)
const dateInQr = codeOn(/^01,(?:[^,]*,){4}(\d{8})(?:,|$)/u, (text) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)

/** The printed designs. */
export const layouts = {
  /** 238 × 106.6 mm, on endless paper (航空运输电子客票行程单管理办法); typed over in one go. */
  paper: {
    size: { width: 238, height: 106.6 },
    cues: [
      /航空运输电子客票/u,
      /行程单|ITINERARY/u,
      /旅客姓名|NAMEOFPASSENGER/u,
      /民航发展基金|机场建设费|燃油附加费/u,
      /印刷序号|SERIALNUMBER/u,
    ],
    places: {
      航空运输电子客票行程单: [117.8, 8.5],
      'ITINERARY/RECEIPT OF E-TICKET': [117.5, 12.6],
      印刷序号: [158, 10.7],
      旅客姓名: [21.9, 19.4],
      'NAME OF PASSENGER': [38.5, 19.3],
      有效身份证件号码: [76.8, 19.4],
      承运人: [65.6, 30.4],
      CARRIER: [65.5, 33.2],
      航班号: [80.2, 30.4],
      日期: [108.4, 30.4],
      时间: [123.1, 30.4],
      FLIGHT: [80.2, 33.2],
      座位等级: [94, 30.4],
      CLASS: [93.9, 33.2],
      '客票级别/客票类别': [150.8, 30.4],
      'FARE BASIS': [150.4, 33.2],
      客票生效日期: [181.3, 30.4],
      'NOT VALID BEFORE': [181.2, 33.2],
      有效截止日期: [198.7, 30.4],
      'NOT VALID AFTER': [198.7, 33.2],
      免费行李: [214.2, 30.4],
      ALLOW: [214.1, 33.2],
      票价: [62.2, 72.3],
      民航发展基金: [94.3, 72.3],
      机场建设费: [93.3, 72.3],
      燃油附加费: [121.5, 72.3],
      其他税费: [148.9, 72.3],
      合计: [175.9, 72.3],
      电子客票号码: [24.4, 81.3],
      'E-TICKET NO.': [22.4, 85.4],
      验证码: [78.7, 81.3],
      提示信息: [113.6, 81.3],
      保险费: [196.3, 81.4],
      销售单位代号: [24.4, 90],
      'AGENT CODE': [22.4, 94],
      填开单位: [80.2, 90],
      填开日期: [179, 90.4],
      'DATE OF ISSUE': [181, 94.2],
    },
    find: {
      serialNumber: [region(167, 12.6, 62, 4.3), rightOf('印刷序号'), rightOf('SERIAL NUMBER')],
      passengerName: region(13.7, 21.1, 50.8, 7),
      idNumber: region(64.5, 21.1, 66.4, 7),
      endorsements: region(131, 21.1, 90, 7),
      bookingReference: region(20, 28.2, 38, 6.6),
      legs: legTable([25, 58.9, 72.4, 87.7, 99.9, 116, 130.2, 172.7, 190, 207.4, 221], [34.9, 70.1], 79.8),
      fare: region(57, 73.6, 30.5, 6),
      caacDevelopmentFund: region(87.5, 73.6, 28.5, 6),
      fuelSurcharge: region(116, 73.6, 28.2, 6),
      otherTaxes: region(144.2, 73.6, 28.5, 6),
      total: region(172.7, 73.6, 49, 6),
      eTicketNumber: [region(33, 79.4, 40.5, 8), matching(/(?<!\d)(\d{3}-\d{10})(?!\d)/u)],
      checkCode: region(84, 79.4, 22, 8),
      referenceInformation: region(120.5, 79.4, 70, 8),
      insurance: region(204.3, 79.4, 18, 8),
      agentCode: region(33, 87.6, 40.5, 8.8, 2),
      issuedBy: region(84.6, 87.6, 88, 8.8, 2),
      issueDate: [region(188.5, 87.6, 35, 8.8), rightOf('填开日期')],
    },
  },
  /** The electronic invoice (公告 2024 年第 9 号 of the tax, finance and civil aviation administrations). */
  electronic: {
    size: { width: 210, height: 118 },
    cues: [/电子发票/u, /航空运输电子客票行程单/u, /发票号码/u, /增值税税[率额]/u, /国内国际标识|开具状态/u],
    places: {
      '电子发票（航空运输电子客票行程单）': [100, 12],
      发票号码: [153.4, 21],
      旅客姓名: [15.4, 34],
      有效身份证件号码: [78.8, 34],
      承运人: [61.5, 45.8],
      航班号: [77, 45.8],
      日期: [107.5, 45.8],
      时间: [124, 45.8],
      座位等级: [91, 45.8],
      '客票级别/客票类别': [142.5, 45.8],
      客票生效日期: [163, 45.8],
      有效截止日期: [179, 45.8],
      免费行李: [194.5, 45.8],
      票价: [23, 86],
      燃油附加费: [52.5, 86],
      增值税税率: [79, 86],
      增值税税额: [104, 86],
      民航发展基金: [131.5, 86],
      其他税费: [158.5, 86],
      合计: [186.5, 86],
      电子客票号码: [18.1, 98.7],
      验证码: [76, 98.7],
      提示信息: [110.4, 98.7],
      保险费: [169, 98.7],
      填开单位: [77.4, 105.2],
      填开日期: [163.4, 105.2],
      购买方名称: [16.8, 111.7],
      '统一社会信用代码/纳税人识别号': [125, 111.7],
    },
    find: {
      number: [rightOf('发票号码'), matching(/(?<!\d)(\d{20})(?!\d)/u), numberInQr],
      issueStatus: rightOf('开具状态', '开票状态'),
      internationalFlag: rightOf('国内国际标识'),
      gpNumber: rightOf('GP单号'),
      orderNumber: rightOf('订单号'),
      passengerName: below('旅客姓名'),
      idNumber: below('有效身份证件号码'),
      endorsements: [below('签注'), region(129, 35.7, 72, 6)],
      bookingReference: region(9, 42.3, 44, 7),
      legs: legTable([16, 54, 69, 85, 97, 118, 130, 155, 171, 187, 202], [49.5, 83], 83),
      fare: [region(8, 89, 30, 6.5), below('票价')],
      fuelSurcharge: [region(38, 89, 29, 6.5), below('燃油附加费')],
      taxRate: [region(67, 89, 24, 6.5), below('增值税税率')],
      tax: [region(91, 89, 26, 6.5), below('增值税税额')],
      caacDevelopmentFund: [region(117, 89, 29, 6.5), below('民航发展基金')],
      otherTaxes: [region(146, 89, 25, 6.5), below('其他税费')],
      total: [region(171, 89, 31, 6.5), below('合计')],
      eTicketNumber: [rightOf('电子客票号码'), matching(/(?<!\d)(\d{3}-\d{10})(?!\d)/u)],
      checkCode: rightOf('验证码'),
      referenceInformation: rightOf('提示信息'),
      insurance: rightOf('保险费'),
      agentCode: rightOf('销售网点代号', '销售单位代号'),
      issuedBy: rightOf('填开单位'),
      issueDate: [rightOf('填开日期'), dateInQr],
      buyerName: rightOf('购买方名称'),
      buyerId: rightOf('统一社会信用代码/纳税人识别号', '纳税人识别号'),
    },
  },
} as const satisfies Readonly<Record<string, Layout<string>>>
