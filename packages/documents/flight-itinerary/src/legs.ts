import { type Check, code, type FieldSpec, rows, text } from '@recto/document'
import { designatorOf, isCarrier, isDesignator, isNameOf } from './carriers.ts'
import { isPlace } from './places.ts'

const digits = '0123456789'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

const times = (count: number, alphabet: string): readonly string[] => Array.from({ length: count }, () => alphabet)
const pair = times(2, digits)

/** Rows that no leg takes are voided, the first of them close below the last leg. */
const stated = (value: string): string => value.replace(/V[O0]ID$/u, '').trim()

/** The form prints 自 FROM and 至 TO before the places: what was read of it stands before a terminal, a code or a name. */
const terminal = /T[1-9][A-Z]?\s*(?=\p{Script=Han}|[A-Z]{3})/u
const mostOfLabel = 7
const withoutLabel = (value: string): string => {
  const named = value.replace(/^[自至白型][:：\s]*(?=[^\p{Script=Han}])/u, '').replace(/^[^\p{Script=Han}\p{Letter}\d]+/u, '')
  const at = terminal.exec(named)?.index ?? -1
  if (at >= 0 && at <= mostOfLabel) return named.slice(at)
  const [before = ''] = /^[^\p{Script=Han}]*(?=\p{Script=Han})/u.exec(named) ?? []
  const isLabel = /^(?:[OM0]|.{2,7})$/u.test(before.trim()) && !isPlace(named)
  return stated(isLabel ? named.slice(before.length) : named.replace(/^(?:FR[O0]M|T[O0])\s+/u, ''))
}

/** A place that is not in the list may have a new airport. */
const isKnownPlace: Check<string> = { code: 'place', chance: 0.05, loose: true, holds: isPlace }

const place = (zh: string, en: string): FieldSpec<string> => text(zh, en, { part: withoutLabel, checks: [isKnownPlace] })

/** `16MAY` by position: the letters of the months. */
const dayAndMonth = [...pair, ...[0, 1, 2].map((index) => [...new Set(months.map((month) => month.charAt(index)))].join(''))]
const days = [
  [...times(4, digits), '-', ...pair, '-', ...pair],
  [...times(4, digits), '年', ...pair, '月', ...pair, '日'],
  [...dayAndMonth, ...pair],
  dayAndMonth,
  [...pair, '-', ...pair],
]

/** `2024年12月05日` → `2024-12-05`. */
const hyphened = (value: string): string => value.replace(/^(\d{4})年(\d{2})月(\d{2})日$/u, '$1-$2-$3')

const isMonthAndDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : 31)

/** Most days with one wrong digit are days. */
const isDay: Check<string> = {
  code: 'day',
  chance: 0.8,
  holds: (value) => {
    const [, month, day] = /^(?:\d{4}-)?(\d{2})-(\d{2})$/u.exec(value) ?? []
    if (month !== undefined) return isMonthAndDay(Number(month), Number(day))
    const [, first = '', name = ''] = /^(\d{2})([A-Z]{3})(?:\d{2})?$/u.exec(value) ?? []
    return isMonthAndDay(months.indexOf(name) + 1, Number(first))
  },
}

/** A day as it is printed, `2013-05-16` or without its year `16MAY`. */
const day = (zh: string, en: string): FieldSpec<string> =>
  code(zh, en, {
    alphabet: `${digits}${letters}-年月日`,
    forms: days,
    read: (value) => stated(hyphened(value)),
    checks: [isDay],
  })

/** The month and the day of a printed day, `05-16`. */
const inYear = (value: string): string => {
  const month = months.indexOf(value.slice(2, 5)) + 1
  return month === 0 ? value.slice(-5) : `${String(month).padStart(2, '0')}-${value.slice(0, 2)}`
}

/** A letter for the class, and what else tells fares apart: 15 characters at most (ATPCO). */
const fareCharacters = `${letters}${digits}/+-`
const fareForms = Array.from({ length: 15 }, (_, more) => [letters, ...times(more, fareCharacters)])

/** Dot matrix has one shape for 5 and S where letters meet digits: nothing around it tells which one it is. */
const isPlainSeam: Check<string> = { code: 'seam', chance: 1, loose: true, holds: (value) => !/[A-Z]5|S\d/u.test(value) }

/** The carrier's two characters are of the list; a carrier that is not may be new. */
const isKnownFlight: Check<string> = {
  code: 'designator',
  chance: 0.15,
  loose: true,
  over: [0, 2],
  holds: (value) => isDesignator(value.slice(0, 2)),
}

/** A wrong digit leaves the form as it is. */
const isFlight: Check<string> = { code: 'form', chance: 1, holds: (value) => /^[A-Z\d]{2}\d{3,4}[A-Z]?$/u.test(value) }

const isKnownCarrier: Check<string> = { code: 'carrier', chance: 0.05, loose: true, holds: isCarrier }

/** Legs of the journey, from top to bottom. */
export const legs = rows(
  '航段',
  'Legs',
  {
    departureStation: place('自', 'From'),
    destinationStation: place('至', 'To'),
    carrier: text('承运人', 'Carrier', { part: stated, checks: [isKnownCarrier] }),
    flight: code('航班号', 'Flight', {
      alphabet: digits + letters,
      forms: [3, 4].flatMap((count) => [
        [...times(2, digits + letters), ...times(count, digits)],
        [...times(2, digits + letters), ...times(count, digits), letters],
      ]),
      read: stated,
      checks: [isFlight, isKnownFlight],
    }),
    cabinClass: code('座位等级', 'Class', { alphabet: letters, forms: [[letters]], read: stated, pattern: /^[A-Z]$/u }),
    date: day('日期', 'Date'),
    time: code('时间', 'Time', {
      alphabet: `${digits}:.`,
      forms: [[...pair, ':.', ...pair]],
      read: (value) => value.replace('.', ':'),
      pattern: /^(?:[01]\d|2[0-3]):[0-5]\d$/u,
    }),
    fareBasis: code('客票级别/客票类别', 'Fare basis', { alphabet: fareCharacters, forms: fareForms, read: stated, checks: [isPlainSeam] }),
    notValidBefore: day('客票生效日期', 'Not valid before'),
    notValidAfter: day('有效截止日期', 'Not valid after'),
    baggage: code('免费行李', 'Baggage allowance', {
      alphabet: `${digits}KGPCNIL`,
      forms: [
        [digits, 'K'],
        [...pair, 'K'],
        [...pair, 'K', 'G'],
        [digits, 'P', 'C'],
        ['N', 'I', 'L'],
      ],
      pattern: /^(?:\d{1,2}KG?|\dPC|NIL)$/u,
    }),
  },
  {
    rules: [
      {
        // A flight that was misread is so in its digits more often than in its designator.
        code: 'carrier-of-flight',
        over: ['carrier', 'flight'],
        chance: 0.7,
        holds: ({ carrier, flight }) => isNameOf(flight.slice(0, 2), carrier),
        solve: {
          flight: ({ carrier, flight }) => {
            const designator = designatorOf(carrier)
            return designator === null ? null : designator + flight.slice(2)
          },
        },
      },
      {
        // A fare basis begins with the class that it is for (ATPCO: the prime code): where another is booked, both stay doubtful.
        code: 'class-of-fare',
        over: ['cabinClass', 'fareBasis'],
        chance: 0.5,
        holds: ({ cabinClass, fareBasis }) => fareBasis.startsWith(cabinClass),
      },
      {
        // Most tickets are valid on their day alone; others say nothing of it. A figure that was misread in one is easily so in the other.
        code: 'valid-on-its-day',
        over: ['date', 'notValidBefore'],
        chance: 0.3,
        holds: ({ date, notValidBefore }) => (inYear(date) === inYear(notValidBefore) ? true : null),
      },
    ],
  },
)
