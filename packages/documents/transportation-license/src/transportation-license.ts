import { type Check, choice, date, defineDocument, type ResultOf, text } from '@recto/document'
import { plateProvinces } from '@recto/document/checks'
import { booklet, card, number } from './layouts.ts'
import { sizeOf } from './vehicle-size.ts'

/** The number, and the plate's colour where it is printed behind it. */
const plate = new RegExp(`[${plateProvinces}][A-Z][0-9A-Z]{4,6}[挂学警]?(?:[（(].{1,3}[)）])?$`, 'u')
const plateOf = (printed: string): string => plate.exec(printed)?.[0] ?? printed
const isPlate: Check<string> = { code: 'plate-form', chance: 0.5, holds: (value) => plate.exec(value)?.index === 0 }

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
    vehicleNumber: text('车辆号牌', 'Plate number', { part: plateOf, checks: [isPlate] }),
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
    card,
    booklet: booklet(false),
    bookletEconomic: booklet(true),
  },
})

export type TransportationLicense = ResultOf<typeof transportationLicense>
