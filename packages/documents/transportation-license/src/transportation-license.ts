import { type Check, choice, date, defineDocument, type ResultOf, text } from '@recto/document'
import { plateProvinces, regionOf, regionPhrases } from '@recto/document/checks'
import { kindsOfTransport } from './kinds-of-transport.ts'
import { booklet, card, number } from './layouts.ts'
import { isSize, sizeOf } from './vehicle-size.ts'

/** The number (GA 36-2018, 5.9), and the plate's colour where it is printed behind it. */
const colour = '[（(](?:渐变绿|黄绿(?:双拼)?|[蓝黄绿黑白])色?[)）]'
const plate = new RegExp(`[${plateProvinces}][A-Z](?:[0-9A-HJ-NP-Z]{4}[挂学警]|[0-9A-HJ-NP-Z]{5,6})(?:${colour})?$`, 'u')
/** No plate has a letter that looks like a digit. */
const serial = /(?<=^.[A-Z])[0-9A-Z]{4,6}/u
const plateOf = (printed: string): string => {
  const whole = printed
    .replace(/[_.·-]/gu, '')
    .replace(/[[【〔]/gu, '(')
    .replace(/[\]】〕]/gu, ')')
  const mended = whole.replace(serial, (letters) => letters.replaceAll('O', '0').replaceAll('I', '1'))
  return plate.exec(mended)?.[0] ?? whole
}
const isPlate: Check<string> = { code: 'plate-form', chance: 0.5, holds: (value) => plate.exec(value)?.index === 0 }

/** Without its digits a number is none. */
const numberOf = (printed: string): string => number.exec(printed)?.[0].replace(/号?$/u, '号') ?? (/\d/u.test(printed) ? printed : '')
const isNumbered: Check<string> = {
  code: 'licence-number',
  chance: 0.5,
  holds: (value) => plateProvinces.includes(value.charAt(0)) && number.exec(value)?.[0] === value,
}

/** Kinds of road vehicles end so (GA 802-2019, table 2). */
const isVehicle: Check<string> = { code: 'kind-of-vehicle', chance: 0.5, loose: true, holds: (value) => /(?:车|机械)$/u.test(value) }

/** Tonnes, seats, or both. */
const isCapacity: Check<string> = {
  code: 'tonnage-or-seats',
  chance: 0.5,
  holds: (value) => /^(?:\d+(?:\.\d+)?(?:吨|座|人|千克|kg)[，,/、]?)+$/iu.test(value),
}

/** What vehicles for special cargo are equipped with (道路货物运输及站场管理规定, 3). */
const equipment = /货物专用运输[（(](?!(?:[、，,]?(?:集装箱|冷藏保鲜(?:设备)?|罐式(?:容器)?|商品车(?:辆)?运输?))+[)）])/u

/** What is carried ends in one of these, or in brackets (道路运输经营许可, annex). */
const isTransport: Check<string> = {
  code: 'kind-of-transport',
  chance: 0.5,
  loose: true,
  holds: (value) => /(?:运输|[货客]运|租赁|维修|服务|配送|[)）\]】])$/u.test(value) && !equipment.test(value),
}

/** Offices that issue certificates end in one of these. */
const office = /^.{2,}?(?:局|所|处|厅|委员会|中心|大队)/u
const isOffice: Check<string> = { code: 'office', chance: 0.5, holds: (value) => office.exec(value)?.[0] === value }

/** A code of the region and a serial number, or the register with a number. */
const isPermit: Check<string> = {
  code: 'permit-number',
  chance: 0.5,
  loose: true,
  holds: (value) => (/^\d{12}$/u.test(value) && regionOf(value) !== null) || /字第?\d{6,}/u.test(value),
}

/** Large objects are carried by class, one to four (道路大型物件运输管理办法, 1995, article 3): where none was read it may have been lost. */
const loadClass: Check<string> = {
  code: 'load-class',
  chance: 0.5,
  loose: true,
  about: (value) => value.includes('大型物件运输'),
  holds: (value) => /大型物件运输[（(][一二三四]/u.test(value),
}

/** What is left of the rule on which a value stands. */
const rule = /^[_.·-]+|[_.·-]+$/gu
const typed = (printed: string): string => printed.replace(rule, '')

/** Kinds of transport have no digits: the measures of the row above, read up to the colon, are none of it; nor are words of a seal before its own. */
const beginning =
  /^[^：:]*\d[^：:]*[：:]|^\p{Script=Han}{1,6}(?=(?:货物专用|普通货|道路(?:普通)?货|大型物件|班车客|包车客|旅游客|出租客)[运物])/u
const scopeOf = (printed: string): string =>
  typed(/^(?:道路|县[内际]|[市省]际|危险)/u.test(printed) ? printed : printed.replace(beginning, ''))

/** Road-transport certificate (JT/T 1123 and the forms before): the card, and the page of the booklet, as the provinces print them. */
export const transportationLicense = defineDocument({
  id: 'transportation-license',
  title: { zh: '道路运输证', en: 'Road-transport certificate' },
  view: 'card',
  seals: 'red',
  ruled: true,
  fields: {
    licenseNumber: text('道路运输证号', 'Certificate number', { part: numberOf, checks: [isNumbered] }),
    ownerName: text('业户名称', 'Operator', { part: typed }),
    ownerAddress: text('业户地址', 'Address of the operator', { part: typed, phrases: regionPhrases }),
    vehicleNumber: text('车辆号牌', 'Plate number', { part: plateOf, checks: [isPlate] }),
    businessCertificate: text('经营许可证号', 'Operating permit number', { part: typed, checks: [isPermit] }),
    economicType: text('经济类型', 'Economic type', { part: typed }),
    vehicleType: text('车辆类型', 'Vehicle type', { part: typed, checks: [isVehicle] }),
    maximumCapacity: text('吨(座)位', 'Tonnage or seats', { part: typed, checks: [isCapacity] }),
    vehicleSize: text('车辆尺寸', 'Length, width and height, mm', { part: sizeOf, checks: [isSize] }),
    businessScope: text('经营范围', 'Business scope', { part: scopeOf, phrases: kindsOfTransport, checks: [isTransport, loadClass] }),
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
