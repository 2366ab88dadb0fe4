import { below, choice, code, date, defineDocument, matching, type ResultOf, sliceOf, text } from '@recto/document'
import { withoutFillers } from '@recto/document/checks'
import { isCardComposite, zoneFields } from './zone-fields.ts'
import { threeLines, twoLines } from './zones.ts'

const upperCase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** ISO/IEC 7810, mm. */
const id1 = { width: 85.6, height: 54 }
const id2 = { width: 105, height: 74 }
const id3 = { width: 125, height: 88 }
/** Visas of format A are larger than a page's fields (ICAO Doc 9303 part 7). */
const visaA = { width: 120, height: 80 }

const chinese = twoLines('P[A-Z0-9<]CHN', 'line2', 44, id3.height)
/** Chinese numbers begin with a letter (G; E, then a letter or a digit; D, S, P for others): a digit read there is its look-alike. */
const letterOfDigit: Readonly<Record<string, string>> = { 6: 'G', 5: 'S', 0: 'D' }
const chineseNumber = (line: string): string => (letterOfDigit[line.charAt(0)] ?? line.charAt(0)) + withoutFillers(line.slice(1, 9))

const foreign = twoLines('P[A-Z0-9<](?!CHN)', 'line2', 44, id3.height)
const official = twoLines('[ACI]', 'line2', 36, id2.height)
const card = threeLines(id1.height)
const visaOfA = twoLines('V', 'visaLine2', 44, visaA.height)
const visaOfB = twoLines('V', 'visaLine2', 36, id2.height)

/** Machine-readable travel documents (ICAO Doc 9303): passports, official documents of ID-2 and ID-1 size, visas; the Chinese data page in full. */
export const passport = defineDocument({
  id: 'passport',
  title: { zh: '护照', en: 'Passport' },
  view: 'card',
  fields: {
    type: code('类型', 'Document type', { alphabet: upperCase }),
    issuer: code('签发国代码', 'Issuing state', { alphabet: upperCase }),
    number: code('护照号', 'Document number', { alphabet: `${upperCase}0123456789`, sensitive: true }),
    surname: text('姓', 'Surname', { sensitive: true }),
    givenNames: text('名', 'Given names', { sensitive: true }),
    nationality: code('国籍代码', 'Nationality', { alphabet: upperCase }),
    birthDate: date('出生日期', 'Date of birth', { sensitive: true }),
    sex: choice('性别', 'Sex', ['M', 'F', 'X']),
    expiryDate: date('有效期至', 'Date of expiry'),
    ...zoneFields,
    localName: text('姓名', 'Name in Chinese', { sensitive: true }),
    printedName: text('姓名（拼音）', 'Name as printed in Latin letters', { sensitive: true }),
    printedNumber: code('护照号（视读区）', 'Document number as printed', { alphabet: `${upperCase}0123456789`, sensitive: true }),
    printedSex: text('性别（视读区）', 'Sex as printed'),
    printedNationality: text('国籍', 'Nationality as printed'),
    printedBirthDate: date('出生日期（视读区）', 'Date of birth as printed', { months: 'english', sensitive: true }),
    birthPlace: text('出生地点', 'Place of birth'),
    issueDate: date('签发日期', 'Date of issue', { months: 'english' }),
    issuePlace: text('签发地点', 'Place of issue'),
    printedExpiryDate: date('有效期至（视读区）', 'Date of expiry as printed', { months: 'english' }),
    authority: text('签发机关', 'Authority'),
  },
  layouts: {
    chinese: {
      size: id3,
      ...chinese,
      cues: [...chinese.cues, /护照/u, /签发机关|签发地点|出生地点/u],
      find: {
        ...chinese.find,
        number: sliceOf('line2', 0, 9, chineseNumber),
        localName: below('姓名', 'Name'),
        printedName: matching(/^([A-Z]+,[A-Z]*)$/u),
        printedNumber: [below('护照号', 'Passport No'), matching(/^([EGDSP][A-Z0-9]\d{7})$/u)],
        printedSex: below('性别', 'Sex'),
        printedNationality: below('国籍', 'Nationality'),
        printedBirthDate: below('出生日期', 'Date of birth'),
        birthPlace: below('出生地点', 'Place of birth'),
        issueDate: below('签发日期', 'Date of issue'),
        issuePlace: below('签发地点', 'Place of issue'),
        printedExpiryDate: below('有效期至', 'Date of expiry'),
        authority: below('签发机关', 'Authority'),
      },
    },
    td3: { size: id3, ...foreign },
    td2: { size: id2, ...official },
    td1: { size: id1, ...card },
    'visa-a': { size: visaA, ...visaOfA },
    'visa-b': { size: id2, ...visaOfB },
  },
  rules: [
    {
      code: 'card-composite',
      over: ['line1', 'line2', 'line3'],
      chance: 1 / 10,
      holds: ({ line1, line2 }) => isCardComposite(line1, line2),
    },
    {
      code: 'number-printed',
      over: ['number', 'printedNumber'],
      chance: 1e-3,
      holds: ({ number, printedNumber }) => number === printedNumber,
    },
    {
      code: 'birth-date-printed',
      over: ['birthDate', 'printedBirthDate'],
      chance: 1e-3,
      holds: ({ birthDate, printedBirthDate }) => birthDate === printedBirthDate,
    },
    {
      code: 'expiry-date-printed',
      over: ['expiryDate', 'printedExpiryDate'],
      chance: 1e-3,
      holds: ({ expiryDate, printedExpiryDate }) => expiryDate === printedExpiryDate,
    },
    {
      code: 'name-printed',
      over: ['surname', 'givenNames', 'printedName'],
      chance: 1e-3,
      holds: ({ surname, givenNames, printedName }) => letters(printedName) === letters(surname + givenNames),
    },
    { code: 'sex-printed', over: ['sex', 'printedSex'], chance: 0.5, holds: ({ sex, printedSex }) => printedSex.endsWith(sex) },
  ],
})

const letters = (name: string): string => name.replace(/[^A-Z]/gu, '')

export type Passport = ResultOf<typeof passport>
