import { type Anchor, matching, sliceOf } from '@recto/document'
import { mrzAlphabet, mrzBirthDate, mrzExpiryDate, mrzGivenNames, mrzSurname, withoutFillers } from '@recto/document/checks'

/** A digit, and letters that it is read as. */
const digit = '[0-9OQDILZSGB]'

/** Birth, sex and end of validity with their check digits: nothing else on a document looks like them. */
const dates = `${digit}{7}[A-Z<]${digit}{7}`

/** Where fillers stand, a line may be read a few characters short or long. */
const slack = 4

const whole = (source: string): RegExp => new RegExp(`^(${source})$`, 'u')

/** A line that begins as its kind of document does; a name or its optional data always leaves room for a filler. */
const startingWith = (start: string, length: number): RegExp =>
  whole(`${start}(?=.*<)[A-Z0-9<]{${length - 1 - slack},${length - 1 + slack}}`)

/** A line with dates after the first `before` characters. */
const withDates = (before: number, length: number): RegExp => {
  const after = length - before - 15
  return whole(`[A-Z0-9<]{${Math.max(0, before - 1)},${before + 1}}${dates}[A-Z0-9<]{${after - slack},${after + slack}}`)
}

/** A run of fillers is easily found as a box of its own. */
const zone = { alphabet: mrzAlphabet, across: true } as const

/** Characters stand 2.54 mm apart, from 6 mm (cards: 4 mm) right of the left edge (ICAO Doc 9303 part 3, 4.2). */
const pitchMm = 2.54

const anchors = (rows: readonly RegExp[], length: number, leftMm: number, middlesMm: readonly number[]): readonly Anchor[] =>
  rows.map((pattern, row) => {
    const y = middlesMm[row] as number
    return { pattern, alphabet: mrzAlphabet, from: [leftMm, y], to: [leftMm + length * pitchMm, y] }
  })

const sex = (char: string): string => (char === '<' ? 'X' : char)
const part = <const Key extends string>(of: Key, from: number, to: number) =>
  sliceOf(of, from, to, (text) => withoutFillers(text.slice(from, to)))
const names = <const Key extends string>(of: Key, from: number) => ({
  surname: sliceOf(of, from, 44, (text) => mrzSurname(text.slice(from))),
  givenNames: sliceOf(of, from, 44, (text) => mrzGivenNames(text.slice(from))),
})

/** Where the dates and the sex stand in a line: all three without anything between but check digits. */
const datesFrom = <const Key extends string>(of: Key, from: number) => ({
  birthDate: sliceOf(of, from, from + 6, (text) => mrzBirthDate(text.slice(from, from + 6), text.slice(from + 8, from + 14))),
  sex: sliceOf(of, from + 7, from + 8, (text) => sex(text.charAt(from + 7))),
  expiryDate: sliceOf(of, from + 8, from + 14, (text) => mrzExpiryDate(text.slice(from + 8, from + 14))),
})

/**
 * A zone of two lines (ICAO Doc 9303 parts 4, 6, 7): the first begins with `start`; the lower line's middle is 9.4 mm above the edge,
 * the upper one's 6.35 mm higher.
 */
export const twoLines = <const Second extends 'line2' | 'visaLine2'>(start: string, second: Second, length: 44 | 36, heightMm: number) => {
  const [first, data] = [startingWith(start, length), withDates(13, length)]
  return {
    cues: [first, data],
    anchors: anchors([first, data], length, 6, [heightMm - 15.75, heightMm - 9.4]),
    find: {
      line1: matching(first, zone),
      [second]: matching(data, zone),
      type: part('line1', 0, 2),
      issuer: part('line1', 2, 5),
      ...names('line1', 5),
      number: part(second, 0, 9),
      nationality: part(second, 10, 13),
      ...datesFrom(second, 13),
    } as const,
  }
}

/** A zone of three lines, on cards (part 5): the first begins with A, C or I. */
export const threeLines = (heightMm: number) => {
  const rows = [startingWith('[ACI]', 30), withDates(0, 30), whole('[A-Z0](?=.*<)[A-Z0<]{25,33}')] as const
  return {
    cues: [rows[0], rows[1]],
    anchors: anchors(rows, 30, 4, [heightMm - 17.2, heightMm - 11.9, heightMm - 6.6]),
    find: {
      line1: matching(rows[0], zone),
      line2: matching(rows[1], zone),
      line3: matching(rows[2], zone),
      type: part('line1', 0, 2),
      issuer: part('line1', 2, 5),
      number: part('line1', 5, 14),
      ...datesFrom('line2', 0),
      nationality: part('line2', 15, 18),
      ...names('line3', 0),
    } as const,
  }
}
