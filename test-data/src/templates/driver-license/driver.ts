import type { Rng } from '../../rng.ts'
import { type CalendarDate, inventDate, yearsLater } from '../../values/calendar-date.ts'
import type { Sex } from '../../values/name.ts'
import { inventPerson, type Person } from '../../values/person.ts'
import { inventRegion } from '../../values/region.ts'
import { inventTrafficPolice } from '../../values/traffic-police.ts'

/** Everything that the pages of a driving licence state, of a driver who does not exist. */
export interface Driver {
  readonly number: string
  readonly name: string
  readonly sex: Sex
  readonly nationality: string
  readonly address: string
  readonly birth: CalendarDate
  readonly issued: CalendarDate
  readonly classes: string
  readonly validFrom: CalendarDate
  /** `null`: 长期 */
  readonly validTo: CalendarDate | null
  readonly authority: string
  readonly fileNumber: string
  /** Empty on most new licences. */
  readonly record: string
  readonly points: number
  readonly states: readonly string[]
}

const two = (value: number): string => String(value).padStart(2, '0')

/** `2014-11-05`, as licences print dates. */
export const dashed = ({ year, month, day }: CalendarDate): string => `${year}-${two(month)}-${two(day)}`

const chinese = ({ year, month, day }: CalendarDate): string => `${year}年${two(month)}月${two(day)}日`

/** 机动车驾驶证申领和使用规定, annex 1, and combinations as licences print them. */
const classes = [['C1', 46], ['C2', 10], ['B2', 8], ['A2', 5], ['B1', 3], ['A1', 3], ['A1A2', 3], ['A2D', 3], ['C1D', 5], ['C1E', 5], ['C3', 1], ['C4', 1], ['C5', 1], ['C6', 1], ['C1F', 1], ['D', 2], ['E', 2], ['F', 1], ['M', 1], ['B1B2', 2], ['A1A2D', 2], ['A3', 1], ['N', 0.5], ['P', 0.5], ['C1M', 1], ['A2E', 2]] as const // biome-ignore format: a table

const states = [['正常', 70], ['逾期未换证', 6], ['违法未处理', 8], ['扣留', 3], ['超分', 4], ['暂扣', 3], ['注销可恢复', 3], ['延期换证', 3]] as const // biome-ignore format: a table

const inventRecord = (rng: Rng, from: CalendarDate, to: CalendarDate | null): string =>
  rng.weighted([
    [`自${chinese(from)}至有效起始日期有效。`, 30],
    [`请于${chinese(to ?? yearsLater(from, 10))}前九十日内申请换领新驾驶证。`, 30],
    ['请于每个记分周期结束后三十日内接受审验。无记分的，免予本次审验。', 15],
    [`实习期至${chinese(yearsLater(from, 1))}。`, 15],
    [`增驾A2，实习期至${chinese(yearsLater(from, 1))}。`, 5],
    [`自${chinese(from)}至有效起始日期有效。请于${chinese(to ?? yearsLater(from, 10))}前九十日内申请换领新驾驶证。`, 5],
  ])

const inventStates = (rng: Rng): readonly string[] => {
  const first = rng.weighted(states)
  const second = rng.weighted(states)
  return first === '正常' || second === '正常' || first === second || rng.chance(0.5) ? [first] : [first, second]
}

/** Licences are issued from 18 on (机动车驾驶证申领和使用规定, article 14). */
const inventAdult = (rng: Rng): Person => {
  for (let attempt = 0; ; attempt++) {
    const person = inventPerson(rng.fork(`person ${attempt}`), { maxAddress: 34 })
    if (person.birth.year <= 2006) return person
  }
}

/** Licences last 6 years, then 10, then for good (机动车驾驶证申领和使用规定, article 15). */
export const inventDriver = (rng: Rng): Driver => {
  const { name, sex, address, birth, number } = inventAdult(rng)
  const region = inventRegion(rng.fork('region'))
  const issued = inventDate(rng.fork('issued'), Math.max(1994, birth.year + 18), 2024)
  const terms = issued.year >= 2019 ? [0] : issued.year >= 2009 ? [0, 6] : [6, 16]
  const passed = rng.pick(terms)
  const validFrom = passed === 0 ? issued : yearsLater(issued, Math.max(passed, 2010 - issued.year))
  const years = passed === 0 ? 6 : 10
  const validTo = passed === 16 && rng.chance(0.5) ? null : yearsLater(validFrom, years)
  return {
    number,
    name,
    sex,
    nationality: '中国',
    address,
    birth,
    issued,
    classes: rng.weighted(classes),
    validFrom,
    validTo,
    authority: inventTrafficPolice(rng.fork('authority'), region),
    fileNumber: `${region.code.slice(0, 4)}${rng.pick(['00', region.code.slice(4), '01'])}${String(rng.int(0, 999_999)).padStart(6, '0')}`,
    record: inventRecord(rng.fork('record'), validFrom, validTo),
    points: rng.weighted([[0, 60], [3, 14], [6, 10], [1, 8], [9, 4], [12, 4]]), // biome-ignore format: a table
    states: inventStates(rng.fork('states')),
  }
}

/** The same driver some years before, when licences stated how long they last; they were issued from 2004 to 2012. */
export const inThoseDays = (rng: Rng, driver: Driver): Driver => {
  const earliest = Math.max(2004, driver.birth.year + 18)
  const validFrom = earliest > 2012 ? driver.validFrom : inventDate(rng, earliest, 2012)
  const issued = driver.issued.year < validFrom.year ? driver.issued : validFrom
  const validTo = issued === validFrom ? yearsLater(validFrom, 6) : rng.pick([yearsLater(validFrom, 6), yearsLater(validFrom, 10), null])
  return { ...driver, issued, validFrom, validTo }
}
