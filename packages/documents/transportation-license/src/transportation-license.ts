import { type Check, choice, date, defineDocument, matching, paragraph, type ResultOf, region, rightOf, text } from '@recto/document'
import { plateProvinces } from '@recto/document/checks'
import { sizeOf } from './vehicle-size.ts'

const plate: Check<string> = {
  code: 'plate-form',
  chance: 0.5,
  holds: (value) => new RegExp(`^[${plateProvinces}][A-Z][0-9A-Z]{4,6}[挂学警]?(?:[（(].{1,3}[)）])?$`, 'u').test(value),
}

/** `晋交运管货字140882001234号`: the register, the kind of transport, the number. The form prints 号 at the end of its rule. */
const number = /(.?交运[管政].{0,2}字第?[\dA-Z]{6,16}号?)/u
/** Without its digits a number is none. */
const numberOf = (printed: string): string => number.exec(printed)?.[0].replace(/号?$/u, '号') ?? (/\d/u.test(printed) ? printed : '')
const isNumbered: Check<string> = {
  code: 'licence-number',
  chance: 0.5,
  holds: (value) => plateProvinces.includes(value.charAt(0)) && number.exec(value)?.[0] === value,
}

/** Tonnes, seats, or both. */
const isCapacity: Check<string> = {
  code: 'tonnage-or-seats',
  chance: 0.5,
  holds: (value) => /^(?:\d+(?:\.\d+)?(?:吨|座|人|千克|kg)[，,/、]?)+$/iu.test(value),
}

/** What is carried ends in one of these, or in brackets (道路运输经营许可, annex). */
const isTransport: Check<string> = {
  code: 'kind-of-transport',
  chance: 0.5,
  loose: true,
  holds: (value) => /(?:运输|[货客]运|租赁|维修|服务|配送|[)）\]】])$/u.test(value),
}

/** Offices that issue certificates end in one of these. */
const office = /^.{2,}?(?:局|所|处|厅|委员会|中心|大队)/u
const isOffice: Check<string> = { code: 'office', chance: 0.5, holds: (value) => office.exec(value)?.[0] === value }

const isSize: Check<string> = { code: 'three-measures', chance: 0.5, holds: (value) => /^\d{3,5}\D+\d{3,4}\D+\d{3,4}$/u.test(value) }

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

/** Road-transport certificate (JT/T 1123 and the forms before): the card, and the page of the booklet, as the provinces print them. */
export const transportationLicense = defineDocument({
  id: 'transportation-license',
  title: { zh: '道路运输证', en: 'Road-transport certificate' },
  view: 'card',
  seals: 'red',
  fields: {
    licenseNumber: text('道路运输证号', 'Certificate number', { part: numberOf, checks: [isNumbered] }),
    ownerName: text('业户名称', 'Operator'),
    ownerAddress: text('业户地址', 'Address of the operator'),
    vehicleNumber: text('车辆号牌', 'Plate number', { checks: [plate] }),
    businessCertificate: text('经营许可证号', 'Operating permit number'),
    economicType: text('经济类型', 'Economic type'),
    vehicleType: text('车辆类型', 'Vehicle type'),
    maximumCapacity: text('吨(座)位', 'Tonnage or seats', { checks: [isCapacity] }),
    vehicleSize: text('车辆尺寸', 'Length, width and height, mm', { part: sizeOf, checks: [isSize] }),
    businessScope: text('经营范围', 'Business scope', { checks: [isTransport] }),
    issuingAuthority: text('核发机关', 'Issuing authority', { part: (value) => office.exec(value)?.[0] ?? value, checks: [isOffice] }),
    issueDate: date('发证日期', 'Date of issue'),
    expiryDate: date('有效期', 'Date of expiry'),
    reviewExpiryDate: date('审验有效期', 'Inspected until'),
    technicalLevel: text('技术等级评定', 'Technical grade'),
    temporary: choice('临时', 'Temporary certificate', ['临时']),
  },
  layouts: {
    card: {
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
    },
    booklet: {
      size: { width: 90, height: 118 },
      cues: [/道路运输证/u, /业户名称/u, /经营许可证号|交运管/u, /发证日期/u],
      places: {
        中华人民共和国道路运输证: [45, 12.6],
        业户名称: [19, 27.5],
        地址: [19, 38.5],
        车辆号牌: [19, 50.5],
        经营许可证号: [19, 57],
        车辆类型: [19, 63.5],
        '吨(座)位': [19, 70],
        '车辆(毫米)': [19, 77],
        经营范围: [19, 84.5],
        核发机关: [62.5, 94.5],
        发证日期: [23.5, 110.5],
      },
      overprint: [
        { pattern: /(?<!\d)(\d{4,5}\D{0,3}\d{4}\D{0,3}\d{4})(?!\d)/u, from: [35, 77] },
        { pattern: /((?:道路|普通|货物|大型|出租|班车|旅游|包车).{0,8}(?:运输|[货客]运))/u, from: [32, 84.5] },
        { pattern: new RegExp(`([${plateProvinces}][A-Z][0-9A-Z]{5})`, 'u'), from: [32, 50.5] },
      ],
      find: {
        ...stated,
        ownerName: [stated.ownerName, region(30, 24.5, 54, 6)],
        ownerAddress: [stated.ownerAddress, region(30, 35.7, 54, 5.6)],
        vehicleNumber: [stated.vehicleNumber, region(30, 47.7, 54, 5.6)],
        businessCertificate: [stated.businessCertificate, region(30, 54.2, 54, 5.6)],
        vehicleType: [stated.vehicleType, region(30, 60.7, 54, 5.6)],
        maximumCapacity: [stated.maximumCapacity, region(30, 67.2, 54, 5.6)],
        vehicleSize: [region(30, 74.2, 54, 5.6), rightOf(...labels.size)],
        businessScope: [stated.businessScope, region(30, 81.7, 54, 5.6)],
        issueDate: [stated.issueDate, region(30, 107, 56, 7, 2)],
        issuingAuthority: [],
        licenseNumber: [region(16, 17.5, 68, 5.5), matching(number)],
      },
    },
  },
})

export type TransportationLicense = ResultOf<typeof transportationLicense>
