import type { Check } from '@recto/document'
import { beginsWithCategory } from './categories.ts'

/** Right of the preprinted number, whose last digits may be read with it: a number has eight digits, a code ten or twelve. */
export const lastEight = (value: string): string => value.slice(-8)
export const lastTenOrTwelve = (value: string): string =>
  value.length > 12 ? value.slice(-12) : value.length === 11 ? value.slice(-10) : value

/** 备注 is printed downwards beside the remarks, a character at the level of some row. */
export const withoutHeading = (value: string): string => value.replace(/^备(?!注|案|用|货|件)|(?<=[^备附])注$/gu, '')

/** Right of a party the heading of the cipher block or of the remarks runs downwards: one of its characters stands behind a name or a number. */
export const withoutNextHeading = (value: string): string => value.replace(/(?<=公司|[厂店部行院社所站）)]|\d)[备注密码区]$/u, '')

/** The seller's seal stands over the remarks: an arc of its name, its tax number, and what the seal is for (税务总局公告2011年第7号). */
export const notOfSeal: Check<string> = {
  code: 'not-of-seal',
  chance: 0.5,
  loose: true,
  holds: (value) => !/发票|专用|用章|9[1-9]\d{6}[0-9A-HJ-NP-RTUWXY]{9}/u.test(value),
}

/**
 * Since 2018 the short name of a tax category stands before the name, between stars (税务总局公告2017年第45号). The first star is easily lost over the
 * form's edge; dot matrix makes the second a dot. Names of fuels begin with their grade and end with their stage in round brackets (GB 17930, GB 19147).
 */
export const withStars = (value: string): string =>
  value
    .replace(/^[“”"·](?=\p{Script=Han})/u, '*')
    .replace(/^\*?(\p{Script=Han}[^*·“”"]*)\*(?=\p{Script=Han}|-?\d+号)/u, '*$1*')
    .replace(/^\*([^*·“”"]+)[·“”"]/u, '*$1*')
    .replace(/^(\p{Script=Han}{2,})[·“”"](?=\p{Script=Han})/u, '*$1*')
    .replace(
      /(?<=油)[[(（]V(?:([I[1l|一]?)([AB]?)[\])）]|([I[1l|一])([AB]?)一?)$/u,
      (_, one = '', part = '', open = '', openPart = '') => `(V${one + open === '' ? '' : 'I'}${part}${openPart})`,
    )

/**
 * Telephone numbers have at most twelve digits with their area code; of more the hyphen was lost, unless a mobile number stands behind that of
 * a door.
 */
export const telephone: Check<string> = {
  code: 'telephone',
  chance: 0.5,
  loose: true,
  holds: (value) => {
    const digitsAtEnd = /\d*$/u.exec(value)?.[0] ?? ''
    return digitsAtEnd.length <= 12 || /1[3-9]\d{9}$/u.test(digitsAtEnd)
  },
}

/** Below the trips stand the totals of the invoice: no place or vehicle has a currency's sign or hundredths, and nobody is named like their label. */
export const unlessSum = (value: string): string => (/[￥¥]|\d\.\d{2}|^[合小]?计$|^合$/u.test(value) ? '' : value)

const count = (value: string, sign: RegExp): number => value.match(sign)?.length ?? 0

/** Stars stand in pairs, around the category that a name begins with (since 2018), and so do brackets, which are round. */
export const starsInPairs: Check<string> = {
  code: 'stars',
  chance: 0.5,
  loose: true,
  holds: (value) =>
    !/[[\]]/u.test(value) &&
    count(value, /[(（]/gu) === count(value, /[)）]/gu) &&
    (value.includes('*') ? value.startsWith('*') : !beginsWithCategory(value)),
}

/** A price that the sum was divided for is printed with all digits of a double. */
const digitsOfDouble = 15

/** Of many equal digits in a row one is easily lost: a long fraction with fewer than it should have is doubted. */
export const noDigitLost: Check<string> = {
  code: 'repeated-digits',
  chance: 0.9,
  loose: true,
  holds: (value) => !/\.\d{9,}$/u.test(value) || !/(\d)\1{4}/u.test(value) || value.replace(/^-?0*\.?0*|\./gu, '').length >= digitsOfDouble,
}

/** A character that counts or measures is no size by itself: the number before it was lost. 无 says that there is none. */
export const moreThanAUnit: Check<string> = {
  code: 'size',
  chance: 0.5,
  loose: true,
  holds: (value) => !/^(?!无)\p{Script=Han}$/u.test(value),
}

/** A measure word of three strokes, small and alone in its cell, is read as what it looks like: neither an arrow nor a negation measures. */
export const asUnit = (value: string): string => (/^[↑不]$/u.test(value) ? '个' : value)

/** Of a citizen's number (GB 11643) the eight digits of the birth are masked; of a row of stars some are easily lost. */
export const withMask = (value: string): string => value.replace(/^(\d{6})\*{1,12}(?=\d{3}[\dX]$)/u, '$1********')
