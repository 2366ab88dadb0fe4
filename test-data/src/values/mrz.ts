import type { CalendarDate } from './calendar-date.ts'
import type { Traveller } from './traveller.ts'

/** ICAO Doc 9303 part 3, 4.9: weights 7 3 1, letters from 10, fillers 0. */
const digitOf = (text: string): string => {
  let sum = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    sum += ([7, 3, 1][index % 3] ?? 0) * (code === 60 ? 0 : code <= 57 ? code - 48 : code - 55)
  }
  return String(sum % 10)
}

const withDigit = (text: string): string => text + digitOf(text)
const fill = (text: string, length: number): string => text.slice(0, length).padEnd(length, '<')

/** `YYMMDD` */
export const yymmdd = ({ year, month, day }: CalendarDate): string => String((year % 100) * 10_000 + month * 100 + day).padStart(6, '0')

/** Names too long for the line are cut: as many given names as fit, or their first letters. */
const namesOf = ({ surname, givenNames }: Traveller, length: number): string => {
  const full = `${surname}<<${givenNames}`.replaceAll(' ', '<')
  return fill(full, length)
}

const number = (traveller: Traveller): string => withDigit(fill(traveller.number, 9))
const dates = ({ birth, sex, expires }: Traveller): string =>
  `${withDigit(yymmdd(birth))}${sex === 'X' ? '<' : sex}${withDigit(yymmdd(expires))}`

/** Two lines of a passport (part 4); the optional data's own check digit is a filler where there are none. */
export const passportZone = (traveller: Traveller, type: string, state: string, nationality: string, optional: string) => {
  const start = `${number(traveller)}${fill(nationality, 3)}${dates(traveller)}`
  const personal = optional === '' ? '<'.repeat(15) : withDigit(fill(optional, 14))
  const composite = digitOf(start.slice(0, 10) + start.slice(13, 20) + start.slice(21) + personal)
  return [`${fill(type, 2)}${fill(state, 3)}${namesOf(traveller, 39)}`, start + personal + composite] as const
}

/** Two lines of an official document of ID-2 size (part 6). */
export const officialZone = (traveller: Traveller, type: string, state: string, optional: string) => {
  const body = `${number(traveller)}${fill(state, 3)}${dates(traveller)}${fill(optional, 7)}`
  return [
    `${fill(type, 2)}${fill(state, 3)}${namesOf(traveller, 31)}`,
    body + digitOf(body.slice(0, 10) + body.slice(13, 20) + body.slice(21)),
  ] as const
}

/** Two lines of a visa (part 7), 44 or 36 long. */
export const visaZone = (traveller: Traveller, state: string, nationality: string, optional: string, length: 44 | 36) =>
  [
    `V<${fill(state, 3)}${namesOf(traveller, length - 5)}`,
    fill(`${number(traveller)}${fill(nationality, 3)}${dates(traveller)}${optional}`, length),
  ] as const

/** Three lines of a card (part 5). */
export const cardZone = (traveller: Traveller, type: string, state: string, nationality: string, optional: string) => {
  const first = fill(`${fill(type, 2)}${fill(state, 3)}${number(traveller)}${optional}`, 30)
  const second = fill(`${dates(traveller)}${fill(nationality, 3)}`, 29)
  const composite = digitOf(first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18))
  return [first, second + composite, namesOf(traveller, 30)] as const
}
