import type { Rng } from '../rng.ts'

/** A day of the Gregorian calendar; month and day from 1. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const two = (value: number): string => String(value).padStart(2, '0')

/** `20120722` */
export const compact = ({ year, month, day }: CalendarDate): string => `${year}${two(month)}${two(day)}`

/** `2012.07.22` */
export const dotted = ({ year, month, day }: CalendarDate): string => `${year}.${two(month)}.${two(day)}`

/** The same day some years on; 29 February becomes 28 where there is none. */
export const yearsLater = ({ year, month, day }: CalendarDate, years: number): CalendarDate => ({
  year: year + years,
  month,
  day: Math.min(day, daysIn(year + years, month)),
})

const anyDay = (rng: Rng, year: number): CalendarDate => {
  const month = rng.int(1, 12)
  return { year, month, day: rng.int(1, daysIn(year, month)) }
}

/** A day of a year between the two given ones, with edge days (1 January, 31 December, leap day) drawn more often than they occur. */
export const inventDate = (rng: Rng, fromYear: number, toYear: number): CalendarDate => {
  const year = rng.int(fromYear, toYear)
  return rng.weighted<() => CalendarDate>([
    [() => anyDay(rng, year), 90],
    [() => ({ year, month: 1, day: 1 }), 3],
    [() => ({ year, month: 12, day: 31 }), 3],
    [() => ({ year: Math.max(fromYear + ((4 - (fromYear % 4)) % 4), year - (year % 4)), month: 2, day: 29 }), 4],
  ])()
}
