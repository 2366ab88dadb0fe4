import type { Rng } from '../rng.ts'
import { type CalendarDate, inventDate } from './calendar-date.ts'
import { inventRegion } from './region.ts'
import { inventTaxCity, type TaxCity } from './tax-cities.ts'
import { digitsOf, inventInvoiceCode, inventInvoiceNumber } from './vehicle-sale.ts'

/** What a toll booth knows of a passage. */
export interface TollPassage {
  readonly city: TaxCity
  readonly code: string
  readonly number: string
  readonly company: string
  readonly entry: string
  readonly exit: string
  /** Yuan, whole but for those with a half. */
  readonly amount: string
  readonly cashier: string
  /** As the booth prints it (JT/T 489-2019: coaches 1 to 4, lorries 1 to 6; Beijing's letters). */
  readonly vehicleClass: string
  /** Tonnes, for lorries. */
  readonly weight: string
  readonly day: CalendarDate
  readonly seconds: number
}

const endings = ['', '', '', '东', '西', '南', '北', '主线', '机场', '新区', '站'] as const

/** Stations are named after counties and towns, with a direction where there are several. */
const inventStation = (rng: Rng): string => {
  const { county } = inventRegion(rng)
  const name = county.replace(/(?:自治)?[县区市旗]$/u, '')
  return (name.length > 4 || name.length < 2 ? `${name.slice(0, 2)}关` : name) + rng.pick(endings)
}

export const inventPassage = (rng: Rng): TollPassage => {
  const city = inventTaxCity(rng.fork('city'))
  const day = inventDate(rng.fork('day'), 2012, 2023)
  const own = rng.fork('own')
  const place = (city.province === '' ? city.city : city.province).replace(/[省市]|(?:壮族|回族|维吾尔)?自治区/gu, '')
  const isLorry = own.chance(0.3)
  const kilometres = Math.exp(3.4 + own.normal())
  const yuan = Math.max(2, Math.min(1900, Math.round(kilometres * (isLorry ? own.between(0.8, 2.2) : own.pick([0.4, 0.45, 0.5, 0.6])))))
  return {
    city,
    code: inventInvoiceCode(own, own.chance(0.5) ? city.code : `${city.code.slice(0, 2)}00`, day.year),
    number: inventInvoiceNumber(own),
    company: `${place}${own.pick(['高速公路集团有限公司', '交通投资集团有限公司', '省公路发展集团有限公司'.replace('省', ''), '高速公路股份有限公司', '路桥建设有限公司'])}`,
    entry: inventStation(rng.fork('entry')),
    exit: inventStation(rng.fork('exit')),
    amount: `${yuan}${own.chance(0.05) ? '.50' : ''}`,
    cashier: digitsOf(own, own.pick([4, 5, 6, 8])).replace(/^0/u, '1'),
    vehicleClass: isLorry ? own.pick(['货1', '货2', '货3', '货4', '货6', '货5']) : own.weighted([['客1', 6], ['1', 4], ['一型', 4], ['A', 3], ['1型', 3], ['客2', 1], ['客3', 1], ['二型', 1]]), // biome-ignore format: a table
    weight: `${own.int(2, 48)}.${own.int(0, 9)}${own.int(0, 9)}`,
    day,
    seconds: own.int(0, 86_399),
  }
}
