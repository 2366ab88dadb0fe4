import type { Rng } from '../rng.ts'
import { inventAddress } from './address.ts'
import { branchTypes, brands, companyTypes, foreignTypes, trades } from './business-words.ts'
import { type CalendarDate, inventDate, yearsLater } from './calendar-date.ts'
import { inventCapital } from './capital.ts'
import { inventCreditCode, inventRegistrationNumber } from './credit-code.ts'
import { ethnicGroups } from './ethnic-groups.ts'
import { inventName } from './name.ts'
import { inventRegion, type Region } from './region.ts'

export const businessKinds = ['company', 'foreign', 'branch', 'partnership', 'sole', 'individual'] as const
export type BusinessKind = (typeof businessKinds)[number]

/** What a licence states of a business that does not exist. */
export interface Business {
  readonly kind: BusinessKind
  readonly creditCode: string
  readonly registrationNumber: string
  readonly name: string
  readonly type: string
  readonly address: string
  readonly person: string
  /** Empty where the kind of business has none. */
  readonly capital: string
  readonly founded: CalendarDate
  /** `null` is 长期. */
  readonly until: CalendarDate | null
  readonly scope: string
  readonly issued: CalendarDate
  readonly authority: string
}

const consent = '（依法须经批准的项目，经相关部门批准后方可开展经营活动）'
const freedom = '（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）'

/** Items with the stops that registers use, most of them short, some of several hundred characters. */
const inventScope = (rng: Rng, own: readonly string[], isOld: boolean): string => {
  const others = rng.pick(trades)[1]
  const count = rng.weighted([[2, 20], [5, 30], [9, 25], [14, 15], [18, 10]]) // biome-ignore format: a table
  const items = [...new Set([...own, ...others].map((item) => [rng.next(), item] as const).sort((a, b) => a[0] - b[0]).map(([, item]) => item))].slice(0, count) // biome-ignore format: a chain
  const stop = rng.pick(['；', '；', '、', '，'])
  const list = items.join(stop)
  if (isOld) return rng.pick([`许可经营项目：无。一般经营项目：${list}。`, `${list}。`, `${list}***`])
  if (items.length >= 9 && rng.chance(0.5))
    return `许可项目：${items[0]}；${items[1]}${consent}一般项目：${items.slice(2).join('；')}${freedom}`
  return list + rng.pick([consent, consent, '。', '', freedom])
}

const shortName = ({ province, city, county }: Region): string =>
  city === '' ? province + county : county.length > 2 && county.endsWith('区') ? city : county

const typeOf = (rng: Rng, kind: BusinessKind): string => {
  const types = { company: companyTypes, foreign: foreignTypes, branch: branchTypes, partnership: ['有限合伙企业', '普通合伙企业'], sole: ['个人独资企业'], individual: ['个体工商户'] } // biome-ignore format: a table
  return rng.pick(types[kind])
}

const nameOf = (rng: Rng, kind: BusinessKind, place: string, brand: string, trade: string): string => {
  const company = rng.pick([
    `${place}${brand}${trade}有限公司`,
    `${brand}（${place.replace(/[市县区]$/u, '')}）${trade}有限公司`,
    `${place}${brand}${trade}有限责任公司`,
    `${brand}${trade}有限公司`,
  ])
  const shop = rng.pick(['经营部', '店', '商行', '工作室', '小吃店', '便利店', '服务部'])
  const names: Readonly<Record<BusinessKind, string>> = {
    company,
    foreign: company,
    branch: `${company}${rng.pick(['第一分公司', '分公司', '城北分公司'])}`,
    partnership: `${place}${brand}${rng.pick(['企业管理', '股权投资', '咨询管理'])}合伙企业（有限合伙）`,
    sole: `${place}${brand}${trade}${rng.pick(['厂', '服务中心', '设计工作室'])}`,
    individual: `${place}${brand}${shop}`,
  }
  return names[kind]
}

/** An invented business, founded between the two years. */
export const inventBusiness = (rng: Rng, kind: BusinessKind, [from, to]: readonly [number, number], isOld: boolean): Business => {
  const region = inventRegion(rng.fork('region'))
  const words = rng.fork('words')
  const [trade, scope] = words.pick(trades)
  const founded = inventDate(rng.fork('founded'), from, to)
  const people = rng.fork('person')
  const person = inventName(people, people.pick(['男', '女']), people.weighted(ethnicGroups))
  const hasCapital = kind === 'company' || kind === 'foreign' || (kind === 'partnership' && words.chance(0.5))
  const subject = kind === 'individual' ? '2' : '1'
  const bureau = isOld ? '工商行政管理局' : words.pick(['市场监督管理局', '行政审批局'])
  return {
    kind,
    creditCode: inventCreditCode(rng.fork('code'), subject, region.code),
    registrationNumber: inventRegistrationNumber(rng.fork('number'), region.code),
    name: nameOf(words, kind, shortName(region), words.pick(brands), trade),
    type: typeOf(words, kind),
    address: inventAddress(rng.fork('address'), region, 44),
    person: kind === 'partnership' && words.chance(0.3) ? `${words.pick(brands)}资本管理有限公司（委派代表：${person}）` : person,
    capital: hasCapital ? inventCapital(rng.fork('capital'), kind === 'foreign') : '',
    founded,
    until: words.chance(0.45) ? null : yearsLater(founded, words.pick([10, 20, 30, 50])),
    scope: inventScope(rng.fork('scope'), scope, isOld),
    issued: words.chance(0.5) ? founded : inventDate(rng.fork('issued'), Math.min(founded.year + 1, to), to),
    authority: `${region.county}${bureau}`,
  }
}
