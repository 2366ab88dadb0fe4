import { readChineseNumber } from './read-amount.ts'

const forms = /(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?/u

/** Digits in words: `二〇〇八年十月二十日`. */
const spelt = /([〇零○Oo一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日?/u

/** What a form prints for the day to be written between. */
const printed = /[年月日]/gu

/**
 * `1991年1月1日`, `1991.01.01`, `1991-1-1`, `19910101`, `一九九一年一月一日` → `1991-01-01`; anything else → `null`. Days must exist.
 * Eight digits beside a form's 年 月 日 are a day too: what is printed into a form stands above or below it.
 */
export const readChineseDate = (text: string): string | null => {
  const compact = text.replace(/\s+/gu, '')
  const match = forms.exec(compact) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(compact.replace(printed, ''))
  const parts = match?.slice(1).map(Number) ?? spelt.exec(compact)?.slice(1).map(readWord)
  const [year, month, day] = parts ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  return isoDay(year, month, day)
}

/** `YYYY-MM-DD`; `null` for a day that does not exist. */
export const isoDay = (year: number, month: number, day: number): string | null =>
  isDay(year, month, day) ? toIso(year, month, day) : null

const readWord = (text: string): number => Number(readChineseNumber(text.replace(/[Oo]/gu, '〇')) ?? 0)

const daysOf = (year: number, month: number): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)

const toIso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
