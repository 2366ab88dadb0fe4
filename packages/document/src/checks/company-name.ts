import type { Check } from '../contract.ts'

/** How names of businesses and offices end: by their form of organisation (企业名称登记管理规定, 2020, article 6). */
const form = '公司|集团|企业|合作社|联社|中心|车队|厂|店|社|部|处|行|站|所|院|馆|局|会|队|户'

/** Names are in Chinese characters, with brackets and, rarely, a point or digits between them (ibid., article 8). */
const pattern = new RegExp(
  `^\\p{Script=Han}[\\p{Script=Han}（）()·0-9]*(?:${form})(?:（(?:有限合伙|普通合伙|特殊普通合伙)）|\\((?:有限合伙|普通合伙|特殊普通合伙)\\))?$`,
  'u',
)

/** The name of a company as registers have it; one that is cut off, or holds what no name does, stays doubtful. */
export const companyName: Check<string> = { code: 'company-name', chance: 0.5, loose: true, holds: (name) => pattern.test(name) }

/** How most names of companies end, by the law that they are under (公司法, 第七条). */
export const companyForms: readonly string[] = ['有限责任公司', '股份有限公司', '有限公司']
