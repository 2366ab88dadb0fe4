import { type Layout, matching, paragraph, region, rightOf } from '@recto/document'
import { plateProvinces } from '@recto/document/checks'

/** `晋交运管货字140882001234号`: the register, the kind of transport, the number. The form prints 号 at the end of its rule. */
export const number = /(.?交运[管政].{0,2}字第?[\dA-Z]{6,16}号?)/u
const labels = {
  owner: ['业户名称', '经营业户', '业户'],
  address: ['地址', '业户地址', '经营地址', '地 址'],
  vehicleNumber: ['车辆号牌', '车牌号码', '车辆号码', '号牌号码'],
  permit: ['经营许可证号'],
  economicType: ['经济类型', '经济性质'],
  vehicleType: ['车辆类型'],
  capacity: ['吨(座)位', '吨座位', '核定载质量'],
  size: ['车辆尺寸', '车辆(毫米)', '外廓尺寸'],
  scope: ['经营范围'],
  authority: ['核发机关', '发证机关', '发证单位'],
  issued: ['发证日期'],
  expires: ['有效期', '有效期至', '有效期限'],
  reviewed: ['审验有效期', '审验有效期至', '年审有效期'],
  grade: ['技术等级评定', '技术等级', '车辆技术等级'],
} as const

const stated = {
  ownerName: paragraph(labels.owner, 2),
  ownerAddress: paragraph(labels.address, 2),
  vehicleNumber: rightOf(...labels.vehicleNumber),
  businessCertificate: rightOf(...labels.permit),
  economicType: rightOf(...labels.economicType),
  vehicleType: rightOf(...labels.vehicleType),
  maximumCapacity: rightOf(...labels.capacity),
  businessScope: paragraph(labels.scope, 3),
  issuingAuthority: rightOf(...labels.authority),
  issueDate: rightOf(...labels.issued),
  expiryDate: rightOf(...labels.expires),
  reviewExpiryDate: rightOf(...labels.reviewed),
  technicalLevel: rightOf(...labels.grade),
  temporary: matching(/(临时)道路/u),
} as const

/** The card. */
export const card = {
  size: { width: 85.6, height: 54 },
  cues: [/业户名称/u, /道路运输证号|交运管/u, /车辆尺寸|毫米/u],
  places: {
    业户名称: [12, 5],
    车辆号牌: [12, 9.2],
    车辆类型: [12, 13.8],
    '吨(座)位': [12.2, 23.2],
    车辆尺寸: [12.2, 28],
    核发机关: [13.6, 38.2],
    道路运输证号: [13.6, 43.6],
    发证日期: [13.6, 49],
  },
  find: {
    ...stated,
    licenseNumber: [rightOf('道路运输证号', '道路运输证字号'), matching(number)],
    vehicleSize: [matching(/(\d{3,5}[*×xX]\d{3,4}[*×xX]\d{3,4})/u), region(4, 30, 40, 5.6), rightOf(...labels.size)],
  },
} as const satisfies Layout<string>

/** From one row of the booklet's page to the next, mm. */
const rowStep = 6.5

/** The page of the booklet. Some provinces print a row for the economic type, which moves those below it. */
export const booklet = (hasEconomicType: boolean) => {
  const below = hasEconomicType ? rowStep : 0
  const row = (y: number) => region(30, y, 54, 5.6)
  return {
    size: { width: 90, height: 118 },
    cues: [/道路运输证/u, /业户名称/u, /经营许可证号|交运管/u, hasEconomicType ? /经济(?:类型|性质)/u : /发证日期/u],
    places: {
      中华人民共和国道路运输证: [45, 12.6],
      业户名称: [19, 27.5],
      地址: [19, 38.5],
      车辆号牌: [19, 50.5],
      经营许可证号: [19, 57],
      ...(hasEconomicType ? { 经济类型: [19, 57 + rowStep] } : {}),
      车辆类型: [19, 63.5 + below],
      '吨(座)位': [19, 70 + below],
      '车辆(毫米)': [19, 77 + below],
      经营范围: [19, 84.5 + below],
      核发机关: [62.5, 94.5],
      发证日期: [23.5, 110.5],
    },
    overprint: [
      { pattern: /(?<!\d)(\d{4,5}\D{0,3}\d{4}\D{0,3}\d{4})(?!\d)/u, from: [35, 77 + below] },
      { pattern: /((?:道路|普通|货物|大型|出租|班车|旅游|包车).{0,8}(?:运输|[货客]运))/u, from: [32, 84.5 + below] },
      { pattern: new RegExp(`([${plateProvinces}][A-Z][0-9A-Z]{5})`, 'u'), from: [32, 50.5] },
    ],
    find: {
      ...stated,
      ownerName: [stated.ownerName, region(30, 24.5, 54, 6)],
      ownerAddress: [stated.ownerAddress, row(35.7)],
      vehicleNumber: [stated.vehicleNumber, row(47.7)],
      businessCertificate: [stated.businessCertificate, row(54.2)],
      ...(hasEconomicType ? { economicType: [stated.economicType, row(54.2 + rowStep)] } : {}),
      vehicleType: [stated.vehicleType, row(60.7 + below)],
      maximumCapacity: [stated.maximumCapacity, row(67.2 + below)],
      vehicleSize: [row(74.2 + below), rightOf(...labels.size)],
      businessScope: [stated.businessScope, row(81.7 + below)],
      issueDate: [stated.issueDate, region(30, 107, 56, 7, 2)],
      issuingAuthority: [],
      licenseNumber: [region(16, 17.5, 68, 5.5), matching(number)],
    },
  } as const satisfies Layout<string>
}
