import type { Rng } from '../../rng.ts'
import type { Business, BusinessKind } from '../../values/business.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'

/** What a licence calls a fact, by the kind of business. */
export interface Wording {
  readonly address: string
  readonly person: string
  readonly capital: string
  readonly founded: string
  readonly term: string
}

const company: Wording = { address: '住所', person: '法定代表人', capital: '注册资本', founded: '成立日期', term: '营业期限' }

export const wordings: Readonly<Record<BusinessKind, Wording>> = {
  company,
  foreign: company,
  branch: { ...company, address: '营业场所', person: '负责人' },
  partnership: { ...company, address: '主要经营场所', person: '执行事务合伙人', capital: '出资额', term: '合伙期限' },
  sole: { ...company, person: '投资人', capital: '出资额' },
  individual: { ...company, address: '经营场所', person: '经营者', founded: '注册日期' },
}

const two = (value: number): string => String(value).padStart(2, '0')

/** `2019年01月01日`, or without the zeros. */
export const chineseDate = ({ year, month, day }: CalendarDate, isPadded: boolean): string =>
  isPadded ? `${year}年${two(month)}月${two(day)}日` : `${year}年${month}月${day}日`

const digits = [...'〇一二三四五六七八九']

const number = (value: number): string =>
  value < 10
    ? (digits[value] as string)
    : `${value < 20 ? '' : digits[Math.floor(value / 10)]}十${value % 10 === 0 ? '' : digits[value % 10]}`

/** `二〇〇八` `十` `二十`; the zero is as often written 零. */
export const dateWords = ({ year, month, day }: CalendarDate, zero: '〇' | '零'): readonly [string, string, string] => [
  [...String(year)].map((digit) => digits[Number(digit)]).join('').replaceAll('〇', zero),
  number(month),
  number(day),
] // biome-ignore format: a triple

/** The operating period as registers print it. */
export const termOf = (rng: Rng, { founded, until }: Business, isPadded: boolean): string => {
  const from = chineseDate(founded, isPadded)
  if (until === null) return rng.weighted([[`${from}至长期`, 6], ['长期', 4], [`${from} 至 长期`, 2]]) // biome-ignore format: a table
  return `${from}${rng.pick(['至', '至', ' 至 '])}${chineseDate(until, isPadded)}`
}
