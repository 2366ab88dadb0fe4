import { type Check, code, type FieldSpec } from '@recto/document'
import { mrzAlphabet, mrzCheckDigit, mrzComposite, mrzDigits, mrzField, mrzLetters, mrzState } from '@recto/document/checks'

/** Characters in a line: of passports and visas of their size, of documents of ID-2 size, of cards. */
const [long, medium, card] = [44, 36, 30]

const times = (count: number, alphabet: string): readonly string[] => Array.from({ length: count }, () => alphabet)

/** Birth, its check digit, sex, end of validity, its check digit. */
const dates = [...times(7, mrzDigits), 'MFX<', ...times(7, mrzDigits)]

/** The second of two lines: number, its check digit, nationality, dates, optional data, `end` check digits (ICAO Doc 9303 parts 4, 6, 7). */
const dataLine = (length: number, end: number): readonly string[] => [
  ...times(9, mrzAlphabet),
  mrzDigits,
  ...times(3, mrzLetters),
  ...dates,
  ...times(length - 28 - end, mrzAlphabet),
  ...times(end, mrzDigits),
]

/** The first two of three lines (part 5). */
const cardLine1 = [...times(5, mrzLetters), ...times(9, mrzAlphabet), mrzDigits, ...times(15, mrzAlphabet)]
const cardLine2 = [...dates, ...times(3, mrzLetters), ...times(11, mrzAlphabet), mrzDigits]

type Forms = readonly (readonly string[])[]

const line = (zh: string, en: string, forms: Forms, checks: readonly Check<string>[] = []): FieldSpec<string> => {
  const lengths = forms.map(({ length }) => `[A-Z0-9<]{${length}}`)
  const pattern = new RegExp(`^(?:${lengths.join('|')})$`, 'u')
  return code(`机读码${zh}`, `Machine-readable zone, ${en}`, {
    alphabet: mrzAlphabet,
    forms,
    filler: '<',
    pattern,
    checks,
    sensitive: true,
  })
}

/** What every second line of two proves by itself. */
const ofTwo = (length?: number): readonly Check<string>[] => [
  mrzField('number', [0, 10], length),
  mrzState('nationality', 10, length),
  mrzField('birth', [13, 20], length),
  mrzField('expiry', [21, 28], length),
]

const checksOfLine2 = [
  ...ofTwo(long),
  mrzField('personal-number', [28, 43], long),
  mrzComposite([[0, 10], [13, 20], [21, 43]], long), // biome-ignore format: ranges
  ...ofTwo(medium),
  mrzComposite([[0, 10], [13, 20], [21, 35]], medium), // biome-ignore format: ranges
  mrzField('birth', [0, 7], card),
  mrzField('expiry', [8, 15], card),
  mrzState('nationality', 15, card),
]

/** The lines of a zone. The second line of a visa has neither a composite check digit nor one for the optional data (part 7). */
export const zoneFields = {
  line1: line(
    '第一行',
    'line 1',
    [times(long, mrzLetters), times(medium, mrzLetters), cardLine1],
    [mrzState('issuer', 2), mrzField('number', [5, 15], card)],
  ),
  line2: line('第二行', 'line 2', [dataLine(long, 2), dataLine(medium, 1), cardLine2], checksOfLine2),
  visaLine2: line('第二行（签证）', 'line 2 of a visa', [dataLine(long, 0), dataLine(medium, 0)], ofTwo()),
  line3: line('第三行', 'line 3', [times(card, mrzLetters)]),
}

/** The composite check digit of three lines stands at the end of the second and covers parts of both (part 5, 4.2.4). */
export const isCardComposite = (line1: string, line2: string): boolean =>
  mrzCheckDigit(line1.slice(5) + line2.slice(0, 7) + line2.slice(8, 15) + line2.slice(18, 29)) === line2.charAt(29)
