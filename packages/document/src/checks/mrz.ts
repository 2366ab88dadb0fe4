import type { Check } from '../contract.ts'
import { readChineseDate } from '../fields/read-chinese-date.ts'
import { icaoStates } from './icao-states.ts'

/** Letters, digits and the filler of a machine-readable zone (ICAO Doc 9303 part 3, 4.3). */
export const mrzAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<'
export const mrzLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ<'
export const mrzDigits = '0123456789<'

/** Value of a character in the check digit: 0–9, A = 10 … Z = 35, filler = 0 (ICAO Doc 9303 part 3, 4.9). */
const numberOf = (char: string): number => (char === '<' ? 0 : Number.parseInt(char, 36))

const weights = [7, 3, 1] as const

/** The check digit of some characters of a zone: weights 7, 3, 1 over and over, modulo 10. */
export const mrzCheckDigit = (text: string): string =>
  String([...text].reduce((sum, char, index) => sum + numberOf(char) * (weights[index % 3] as number), 0) % 10)

/** A place in a zone's line: its first character, and one past the last. */
export type MrzRange = readonly [from: number, to: number]

const pass = (text: string, digit: string): boolean => {
  const expected = mrzCheckDigit(text)
  return digit === expected || (digit === '<' && expected === '0' && /^<+$/u.test(text))
}

/** The last character of a range is the check digit of those before it, in lines of any or of one length. */
export const mrzField = (code: string, over: MrzRange, length?: number): Check<string> => ({
  code: `mrz-${code}`,
  chance: 1 / 10,
  over,
  ...(length === undefined ? {} : { length }),
  holds: (line) => line.length >= over[1] && pass(line.slice(over[0], over[1] - 1), line.charAt(over[1] - 1)),
})

/** The last character of a line of this length is the composite check digit of the ranges put together. */
export const mrzComposite = (ranges: readonly MrzRange[], length: number): Check<string> => ({
  code: 'mrz-composite',
  chance: 1 / 10,
  length,
  holds: (line) => mrzCheckDigit(ranges.map(([from, to]) => line.slice(from, to)).join('')) === line.charAt(length - 1),
})

/** Three characters are the code of a state: some 280 of 26³ are. */
export const mrzState = (code: string, from: number, length?: number): Check<string> => ({
  code: `mrz-${code}`,
  chance: icaoStates.size / 26 ** 3,
  over: [from, from + 3],
  ...(length === undefined ? {} : { length }),
  holds: (line) => icaoStates.has(withoutFillers(line.slice(from, from + 3))),
})

/** The text without the fillers at its end. */
export const withoutFillers = (text: string): string => text.replace(/<+$/u, '')

/** Fillers inside a name are spaces, hyphens or apostrophes of the printed one. */
const spaced = (name: string): string => withoutFillers(name).replace(/<+/gu, ' ').trim()

/** The name field's primary identifier, before the first two fillers. */
export const mrzSurname = (names: string): string => spaced(names.split('<<')[0] ?? '')

/** The secondary identifier, after the first two fillers; empty when there is none or the name was cut before it. */
export const mrzGivenNames = (names: string): string => spaced(names.split('<<').slice(1).join('<<'))

/** Zones exist since 1980; documents are valid for ten years at most, so an end before this year of a century belongs to the next one. */
const expiryTurn = 70

const digits = /^\d{6}$/u

const isoOf = (century: number, yymmdd: string): string | null =>
  readChineseDate(`${century + Number(yymmdd.slice(0, 2))}${yymmdd.slice(2)}`)

/** `YYMMDD` of an end of validity → `YYYY-MM-DD`; `null` when it is no day. */
export const mrzExpiryDate = (yymmdd: string): string | null =>
  digits.test(yymmdd) ? isoOf(Number(yymmdd.slice(0, 2)) < expiryTurn ? 2000 : 1900, yymmdd) : null

/** Nobody's document ends sooner after his birth: the youngest get theirs for a year or more. */
const youngestAtExpiryYears = 1

/**
 * `YYMMDD` of a birth → `YYYY-MM-DD`: the later century in which the holder is born a year or more before the document ends. `null`
 * when either is no day, or a part of the birth is unknown (fillers).
 */
export const mrzBirthDate = (yymmdd: string, expiryYymmdd: string): string | null => {
  const expiry = mrzExpiryDate(expiryYymmdd)
  if (!digits.test(yymmdd) || expiry === null) return null
  const latest = `${Number(expiry.slice(0, 4)) - youngestAtExpiryYears}${expiry.slice(4)}`
  const late = isoOf(2000, yymmdd)
  return late !== null && late <= latest ? late : isoOf(1900, yymmdd)
}
