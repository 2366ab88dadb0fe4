import { isoDay } from './read-chinese-date.ts'

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** Characters of a day with an English month. */
export const englishDateAlphabet = '0123456789月/-.ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const form = /^(\d{1,2})[-./]?(?:\d{1,2}月\/)?([A-Z]{3,9})\/?[-./]?(\d{4})$/u

/** `28 MAR 1981`, `03 8月/AUG 1981`, `5-May-2012` → `1981-03-28`; anything else → `null`. Days must exist. */
export const readEnglishDate = (text: string): string | null => {
  const match = form.exec(text.replace(/\s+/gu, '').toUpperCase())
  const month = months.indexOf(match?.[2]?.slice(0, 3) ?? '') + 1
  return match === null || month === 0 ? null : isoDay(Number(match[3]), month, Number(match[1]))
}
