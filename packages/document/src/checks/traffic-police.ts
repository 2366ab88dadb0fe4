import type { Check } from '../contract.ts'
import { regionCode } from './regions.ts'

/** GB/T 2260: provinces and autonomous regions as they stand before a city. */
const provinces = '河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾'
const regions = '内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔'

const form = new RegExp(
  `^(?:(?:${provinces})省|(?:${regions})自治区)?[^省公]{2,14}公安(?:局|厅)(?:[^省]{1,6}分局)?(?:公安)?交通(?:警察|巡逻警察|管理)(?:支队|大队|总队|局)$`,
  'u',
)

/** Licences are sealed by the traffic police of a city, county or province (道路交通安全法, article 5). A misread place name passes. */
export const trafficPolice: Check<string> = { code: 'traffic-police', chance: 0.5, holds: (value) => form.test(value) }

/** Of the place before an office of a city or province: detachments are theirs, brigades are of counties, which are not listed. */
const cityOffice = /^(.+?)公安[局厅].*(?:支队|总队)$/u

/** A city or province that seals licences is one of the list; a name that lost or changed a character, or a city that is no more, stays doubtful. */
export const trafficPoliceRegion: Check<string> = {
  code: 'traffic-police-region',
  chance: 0.5,
  loose: true,
  about: (value) => cityOffice.test(value),
  holds: (value) => regionCode(cityOffice.exec(value)?.[1] ?? '') !== null,
}
