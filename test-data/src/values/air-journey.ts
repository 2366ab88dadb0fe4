import type { Rng } from '../rng.ts'
import { type Airline, type AirPlace, domesticAirlines, domesticPlaces, foreignAirlines, foreignPlaces } from './air-places.ts'
import { type CalendarDate, compact, daysIn } from './calendar-date.ts'
import { inventIdNumber } from './id-number.ts'
import { inventName } from './name.ts'
import { inventRegion } from './region.ts'
import { inventChineseTraveller, inventTraveller } from './traveller.ts'
import { digitsOf, some } from './vehicle-sale.ts'

/** One leg as a ticket prints it; empty where it prints nothing. */
export interface AirLeg {
  readonly carrier: string
  readonly flight: string
  readonly cabin: string
  readonly day: CalendarDate
  readonly time: string
  readonly fareBasis: string
  readonly notBefore: string
  readonly notAfter: string
  readonly baggage: string
}

/** What a ticket says of a journey that nobody made. */
export interface AirJourney {
  readonly isDomestic: boolean
  readonly passenger: string
  readonly paper: string
  readonly endorsements: string
  /** The booking's six characters. */
  readonly booking: string
  /** One more than there are legs, as printed. */
  readonly stops: readonly string[]
  readonly legs: readonly AirLeg[]
  /** Thirteen digits. */
  readonly ticket: string
  readonly issued: CalendarDate
  /** Hundredths of a yuan; `null` where nothing is charged. */
  readonly fare: number
  readonly fund: number | null
  readonly fuel: number | null
  readonly taxes: number | null
}

const two = (value: number): string => String(value).padStart(2, '0')

const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/** `16MAY` */
export const dayAndMonth = ({ month, day }: CalendarDate): string => `${two(day)}${months[month - 1]}`

/** `2013-05-16` */
export const hyphened = (day: CalendarDate): string => compact(day).replace(/(\d{4})(\d{2})(\d{2})/u, '$1-$2-$3')

const later = ({ year, month, day }: CalendarDate, days: number): CalendarDate => {
  const next = day + days
  const last = daysIn(year, month)
  if (next <= last) return { year, month, day: next }
  return later(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }, next - last - 1)
}

type Writer = (place: AirPlace, terminal: string) => string

/** How agencies write a place; one way on each ticket. */
const writers: readonly (readonly [Writer, number])[] = [
  [({ city, airport }, terminal) => `${terminal}${city}${airport}`, 40],
  [({ city }, terminal) => `${terminal}${terminal === '' ? '' : ' '}${city}`, 20],
  [({ city, airport }) => `${city}${airport}`, 20],
  [({ city, airport, code }) => `${city}${airport}${code}`, 10],
  [({ city, code }, terminal) => `${terminal}${city}${code}`, 10],
]

const bags = (rng: Rng, isDomestic: boolean, cabin: string): string =>
  isDomestic
    ? cabin === 'F' ? '40K' : rng.weighted([['20K', 70], ['30K', 10], ['10K', 5], ['0K', 5], ['20KG', 5], ['NIL', 5]])
    : rng.weighted([['2PC', 35], ['1PC', 30], ['30K', 15], ['23K', 10], ['20K', 10]]) // biome-ignore format: tables

const fareBases = (rng: Rng, cabin: string, kind: Kind): string => {
  if (kind === 'infant') return `${cabin}IN90`
  if (kind === 'child') return `${cabin}CH50`
  return rng.weighted<() => string>([
    [() => cabin, 25],
    [() => `${cabin}${rng.pick(['B', 'A', 'RT'])}${rng.int(3, 9)}0`, 25],
    [
      () =>
        `${cabin}${some(rng, rng.int(1, 4), letters)}${rng.chance(0.5) ? rng.int(1, 99) : ''}${rng.chance(0.2) ? some(rng, 1, letters) : ''}`,
      35,
    ],
    [() => `${cabin}/${some(rng, 2, letters)}${rng.int(1, 9)}0`, 15],
  ])()
}

type Kind = 'adult' | 'child' | 'infant' | 'student'

const endorsementsOf = (rng: Rng, kind: Kind, isDomestic: boolean): string => {
  if (kind === 'infant') return rng.pick(['婴儿票', 'INF不得签转'])
  if (kind === 'child') return rng.pick(['儿童票', 'CHD/不得签转'])
  if (kind === 'student') return rng.pick(['学生票/不得签转', '学生优惠票不得签转'])
  return isDomestic
    ? rng.pick(['不得签转', 'Q/不得签转/退改收费', '不得签转改退收费', '变更退票收费', '不得签转/变更退票收费', '变更收费/退票收费', '不得签转更改/仅退税费', 'GP/不得签转', ''])
    : rng.pick(['NONEND/PENALTY APPLS', 'Q/NONEND/REF FEE', '不得签转/改期退票收费', 'NON-END/NON-RER', '']) // biome-ignore format: lists
}

const kindOf = (rng: Rng): Kind => rng.weighted([['adult', 80], ['child', 7], ['infant', 4], ['student', 9]]) // biome-ignore format: a table

const inventPassenger = (rng: Rng, kind: Kind, isDomestic: boolean, { year }: CalendarDate) => {
  const suffix = kind === 'child' ? 'CHD' : kind === 'infant' ? 'INF' : ''
  if (isDomestic && rng.chance(0.93)) {
    const sex = rng.pick(['男', '女'] as const)
    const age = kind === 'child' ? rng.int(3, 11) : kind === 'infant' ? 1 : kind === 'student' ? rng.int(18, 24) : rng.int(18, 75)
    const birth = { year: year - age, month: rng.int(1, 12), day: rng.int(1, 28) }
    const number = inventIdNumber(rng.fork('number'), inventRegion(rng.fork('region')).code, birth, sex)
    return { passenger: `${inventName(rng.fork('name'), sex, '汉')}${suffix}`, paper: number }
  }
  const { surname, givenNames, number } = rng.chance(0.7) ? inventChineseTraveller(rng) : inventTraveller(rng)
  const title = rng.pick(['', '', ' MR', ' MS', 'MR'])
  return { passenger: `${surname.replaceAll(' ', '')}/${givenNames.replaceAll(' ', '')}${suffix === '' ? title : suffix}`, paper: number }
}

const inventStops = (rng: Rng, count: number, isDomestic: boolean): readonly AirPlace[] => {
  const home = rng.pick(domesticPlaces.slice(0, 20))
  const stops: AirPlace[] = [isDomestic ? rng.pick(domesticPlaces) : home]
  while (stops.length <= count) {
    const isBack = stops.length === count && count > 1 && rng.chance(0.7)
    const list = isDomestic || (stops.length % 2 === 0 && rng.chance(0.5)) ? domesticPlaces : foreignPlaces
    const next = isBack ? (stops[0] as AirPlace) : rng.pick(list)
    if (next.city !== stops.at(-1)?.city) stops.push(next)
  }
  return stops
}

const validity = (rng: Rng, day: CalendarDate): readonly [string, string] => {
  const own = dayAndMonth(day)
  return rng.weighted([[[own, own], 35], [['', ''], 40], [[own, ''], 10], [['', `${own}${String((day.year + 1) % 100)}`], 15]]) // biome-ignore format: a table
}

/** `most` legs at most. */
export const inventAirJourney = (rng: Rng, [fromYear, toYear]: readonly [number, number], most = 4): AirJourney => {
  const isDomestic = rng.chance(0.78)
  const kind = kindOf(rng)
  const count = Math.min(most, rng.weighted([[1, 45], [2, 33], [3, 12], [4, 10]])) // biome-ignore format: a table
  const places = inventStops(rng.fork('stops'), count, isDomestic)
  const airline: Airline = rng.pick(isDomestic || rng.chance(0.5) ? domesticAirlines : foreignAirlines)
  const first = { year: rng.int(fromYear, toYear), month: rng.int(1, 12), day: rng.int(1, 28) }
  const cabin = rng.weighted([['Y', 30], [rng.pick([...'BMHKLQVTENRUXZ']), 55], ['F', 6], ['J', 5], ['C', 4]]) // biome-ignore format: a table
  const byName = rng.chance(0.8)
  const writer = rng.weighted(writers)
  const hasTerminals = rng.chance(0.7)
  const stops = places.map((place) => writer(place, hasTerminals && place.terminals.length > 0 ? `T${rng.pick(place.terminals)}` : ''))
  let day = first
  const legs = Array.from({ length: count }, (_, index): AirLeg => {
    const own = index > 0 && rng.chance(0.12) ? rng.pick(domesticAirlines) : airline
    const [notBefore, notAfter] = validity(rng, day)
    const leg = {
      carrier: byName ? own.name : own.designator,
      flight: `${own.designator}${rng.int(isDomestic ? 1001 : 101, isDomestic ? 9999 : 999)}`,
      cabin,
      day,
      time: `${two(rng.int(6, 23))}:${two(rng.int(0, 11) * 5)}`,
      fareBasis: fareBases(rng, cabin, kind),
      notBefore,
      notAfter,
      baggage: kind === 'infant' ? '10K' : bags(rng, isDomestic, cabin),
    }
    day = later(day, rng.pick([0, 1, 3, 5, 9]))
    return leg
  })
  const share = kind === 'child' ? 0.5 : kind === 'infant' ? 0.1 : 1
  const isFree = kind === 'child' || kind === 'infant'
  const fare = Math.round((rng.int(38, isDomestic ? 320 : 1600) * count * share * (isDomestic ? 1 : 0.8))) * 1000 // biome-ignore format: one line
  return {
    isDomestic,
    ...inventPassenger(rng.fork('passenger'), kind, isDomestic, first),
    endorsements: endorsementsOf(rng, kind, isDomestic),
    booking: `${rng.pick([...letters])}${some(rng, 5, `${letters}${letters}123456789`)}`,
    stops,
    legs,
    ticket: `${airline.number}${digitsOf(rng, 10)}`,
    issued: later({ ...first, month: Math.max(1, first.month - 1) }, rng.int(0, 9)),
    fare,
    fund: isFree ? null : (isDomestic ? 5000 : 9000) * (isDomestic ? count : 1),
    fuel: kind === 'infant' ? 0 : rng.pick([0, 1000, 3000, 5000, 6000, 12_000, 14_000]) * count * (isDomestic ? 1 : 5),
    taxes: isDomestic ? null : rng.int(4000, 90_000),
  }
}
