import type { Rng } from '../../rng.ts'
import { type CalendarDate, compact } from '../../values/calendar-date.ts'
import { inventPerson } from '../../values/person.ts'
import { inventRegion } from '../../values/region.ts'
import type { Cells, Column } from './columns.ts'

/** Columns of the trips below the rows of an invoice for passenger transport (财政部、税务总局、海关总署公告2024年第8号), mm from the frame's left edge. */
export const tripColumns: readonly Column[] = [
  { key: 'traveler_name', title: '出行人', left: 0, right: 24, side: 'middle' },
  { key: 'id_number', title: '有效身份证件号', left: 24, right: 66, side: 'middle' },
  { key: 'travel_date', title: '出行日期', left: 66, right: 92, side: 'middle' },
  { key: 'departure_location', title: '出发地', left: 92, right: 121, side: 'middle' },
  { key: 'arrival_location', title: '到达地', left: 121, right: 150, side: 'middle' },
  { key: 'class', title: '等级', left: 150, right: 171, side: 'middle' },
  { key: 'transportation_type', title: '交通工具类型', left: 171, right: 201, side: 'middle' },
]

const means: readonly (readonly [type: string, classes: readonly string[]])[] = [
  ['飞机', ['经济舱', '公务舱', '头等舱']],
  ['火车', ['二等座', '一等座', '硬卧']],
  ['公路客运', ['普通', '高级']],
  ['出租汽车', ['']],
  ['船舶', ['二等舱']],
]

const masked = (number: string): string => number.replace(/^(.{6}).{8}/u, '$1********')

/** Up to three trips before the day of issue. */
export const inventTrips = (rng: Rng, { year, month, day }: CalendarDate): readonly Cells[] => {
  const [type, classes] = rng.pick(means)
  const { name, number } = inventPerson(rng.fork('traveller'))
  const isMasked = rng.chance(0.5)
  return Array.from({ length: rng.weighted([[1, 6], [2, 3], [3, 1]]) }, () => {
    const [from, to] = [inventRegion(rng), inventRegion(rng)].map(({ city, province }) => (city === '' ? province : city).slice(0, 8))
    return {
      traveler_name: name,
      id_number: isMasked ? masked(number) : number,
      travel_date: compact({ year, month, day: Math.max(1, day - rng.int(0, 20)) }).replace(/(\d{4})(\d{2})(\d{2})/u, '$1-$2-$3'),
      departure_location: from ?? '',
      arrival_location: to ?? '',
      class: rng.pick(classes),
      transportation_type: type,
    }
  }) // biome-ignore format: a table
}
