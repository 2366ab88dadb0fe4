import type { Rng } from '../rng.ts'
import { inventAddress } from './address.ts'
import { type CalendarDate, dotted, inventDate, yearsLater } from './calendar-date.ts'
import { ethnicGroups } from './ethnic-groups.ts'
import { inventIdNumber } from './id-number.ts'
import { inventName, type Sex } from './name.ts'
import { inventRegion, type Region } from './region.ts'

/** Everything both sides of an identity card state, of a person who does not exist. */
export interface Person {
  readonly name: string
  readonly sex: Sex
  readonly ethnicity: string
  readonly birth: CalendarDate
  readonly address: string
  readonly number: string
  readonly authority: string
  /** `2012.07.22` */
  readonly validFrom: string
  /** `2032.07.22` or `长期` */
  readonly validTo: string
}

/** Second-generation cards exist since 2004; no card is issued after the last year here. */
const firstIssue = 2004
const lastIssue = 2025

/** 居民身份证法 (2003), 第五条: 5 years under 16, 10 from 16, 20 from 26, 长期 from 46. */
const validityYears = (age: number): number | undefined => (age < 16 ? 5 : age < 26 ? 10 : age < 46 ? 20 : undefined)

const isBefore = (a: CalendarDate, b: CalendarDate): boolean => a.month < b.month || (a.month === b.month && a.day < b.day)

const ageOn = (birth: CalendarDate, day: CalendarDate): number => day.year - birth.year - (isBefore(day, birth) ? 1 : 0)

/** A district's police is a branch of its city's. */
const authorityOf = ({ province, city, county }: Region): string => {
  const above = city === '' ? province : city
  return county.endsWith('区') && above.endsWith('市')
    ? `${above}公安局${county.length > 2 ? county.slice(0, -1) : county}分局`
    : `${county}公安局`
}

export const inventPerson = (rng: Rng, { maxAddress = 44 }: { readonly maxAddress?: number } = {}): Person => {
  const sex = rng.pick<Sex>(['男', '女'])
  const ethnicity = rng.weighted(ethnicGroups)
  const region = inventRegion(rng.fork('region'))
  const birth = inventDate(rng.fork('birth'), 1932, lastIssue - 3)
  const issued = inventDate(rng.fork('issued'), Math.max(firstIssue, birth.year + 1), lastIssue)
  const years = validityYears(ageOn(birth, issued))
  return {
    name: inventName(rng.fork('name'), sex, ethnicity),
    sex,
    ethnicity,
    birth,
    address: inventAddress(rng.fork('address'), region, maxAddress),
    number: inventIdNumber(rng.fork('number'), region.code, birth, sex),
    authority: authorityOf(region),
    validFrom: dotted(issued),
    validTo: years === undefined ? '长期' : dotted(yearsLater(issued, years)),
  }
}
