import type { Rng } from '../rng.ts'
import { brands } from './business-words.ts'
import { type CalendarDate, inventDate } from './calendar-date.ts'
import { inventTaxCity, type TaxCity } from './tax-cities.ts'
import { digitsOf, inventInvoiceCode, inventInvoiceNumber, some } from './vehicle-sale.ts'

/** What a meter knows of a ride. Sums in hundredths of a yuan, distances in tenths of a kilometre. */
export interface TaxiRide {
  readonly city: TaxCity
  readonly code: string
  readonly number: string
  readonly company: string
  /** Of the operator, and of who takes complaints. */
  readonly phone: string
  readonly hotline: string
  /** As GA 36 prints it: region, then serial. */
  readonly plate: readonly [region: string, serial: string]
  readonly certificate: string
  readonly identification: string
  readonly day: CalendarDate
  /** Minutes of the day; the end may be of the next. */
  readonly boarding: number
  readonly alighting: number
  readonly unitPrice: number
  readonly distance: number
  readonly waitingSeconds: number
  readonly fare: number
  readonly fuel: number
  readonly call: number
  readonly total: number
}

const serialOf = (rng: Rng): string =>
  rng.weighted([
    [`T${digitsOf(rng, 4)}`, 40],
    [`${some(rng, 1, 'ABDEGHJLMNQRSUVWXY')}${digitsOf(rng, 4)}`, 20],
    [`${some(rng, 1, 'ABDEGHJLMNQRSUVWXY')}${some(rng, 1, 'ABDEGHJLMNQRSTUVWXY')}${digitsOf(rng, 3)}`, 10],
    [digitsOf(rng, 5), 12],
    [`D${digitsOf(rng, 5)}`, 18],
  ])

/** Minimal fares and prices of a kilometre, in hundredths of a yuan, as cities have set them. */
const starts = [500, 600, 700, 800, 900, 1000, 1100, 1300, 1400] as const
const prices = [120, 140, 150, 160, 170, 180, 190, 200, 210, 230, 240, 250, 260, 270, 280, 320, 360] as const

/** What meters round to: a tenth, half a yuan, a yuan. */
const steps = [10, 50, 100] as const

/** Distances are log-normal about 7 km; a city is crossed at 15 to 45 km/h, and every fifth minute stands still. */
export const inventRide = (rng: Rng): TaxiRide => {
  const city = inventTaxCity(rng.fork('city'))
  const day = inventDate(rng.fork('day'), 2012, 2024)
  const run = rng.fork('run')
  const distance = Math.max(3, Math.min(799, Math.round(70 * Math.exp(0.7 * run.normal()))))
  const waitingSeconds = run.chance(0.12) ? 0 : Math.round((distance / 10) * run.between(5, 90))
  const minutes = Math.max(1, Math.round((distance / 10 / run.between(15, 45)) * 60 + waitingSeconds / 60))
  const boarding = Math.floor(run.weighted([[run.between(6, 24), 85], [run.between(0, 6), 15]]) * 60) // biome-ignore format: a table
  const unitPrice = run.pick(prices)
  const step = run.pick(steps)
  const metered = run.pick(starts) + Math.max(0, distance - 30) * (unitPrice / 10) + (waitingSeconds / 300) * (unitPrice / 2)
  const fare = Math.round(metered / step) * step
  const fuel = run.pick([0, 0, 100, 100, 200, 300])
  const call = run.weighted([[0, 70], [300, 10], [500, 10], [600, 10]]) // biome-ignore format: a table
  const own = rng.fork('own')
  const place = city.city.replace(/市$/u, '')
  const local = `${own.int(2, 8)}${digitsOf(own, city.dial.length === 3 ? 7 : own.pick([6, 7]))}`
  return {
    city,
    code: inventInvoiceCode(own, own.chance(0.6) ? city.code : `${city.code.slice(0, 2)}00`, day.year),
    number: inventInvoiceNumber(own),
    company: `${own.pick([place, city.city, ''])}${own.pick(brands)}${own.pick(['出租汽车有限公司', '出租汽车有限公司', '汽车出租有限公司', '出租汽车公司', '出租汽车有限责任公司', '汽车服务有限公司'])}`,
    phone: own.pick([local, `${city.dial}-${local}`, `${city.dial}${local}`]),
    hotline: own.pick(['12328', '12345', '96716', '96166', `${city.dial}-${local}`, local]),
    plate: [city.plate, serialOf(rng.fork('plate'))],
    certificate: own.weighted([[digitsOf(own, 6), 60], [digitsOf(own, 8).replace(/^0/u, '1'), 5], [`${some(own, 1, 'ABCDEFGH')}${digitsOf(own, 5)}`, 10], [digitsOf(own, 5), 15], [digitsOf(own, 10), 10]]),
    identification: digitsOf(own, 12),
    day,
    boarding,
    alighting: boarding + minutes,
    unitPrice,
    distance,
    waitingSeconds,
    fare,
    fuel,
    call,
    total: fare + fuel + call,
  } // biome-ignore format: tables
}
