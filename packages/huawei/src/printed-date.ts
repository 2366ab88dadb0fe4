type Period = { readonly from: string | null; readonly to: string | null }

const arabic = /(\d{4})年(\d{1,2})月(\d{1,2})日/gu
const inWords = /[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/u

const digits = [...'〇一二三四五六七八九']

/** Below a hundred. */
const wordsOf = (value: number): string =>
  value < 10 ? (digits[value] ?? '') : `${value < 20 ? '' : digits[Math.floor(value / 10)]}十${value % 10 === 0 ? '' : digits[value % 10]}`

/**
 * `2019-01-01` → the date as it is printed (`2019年1月1日`, `二〇一九年一月一日`). Where it stands apart from its form's 年 月 日 they are put
 * between, in words if the digits are words.
 */
export const printedDate = (value: string, printed: string): string => {
  const compact = printed.replace(/\s+/gu, '')
  const [year = '', month = '', day = ''] = value.split('-')
  const isSame = (match: readonly string[]): boolean => match.slice(1).map(Number).join() === [year, month, day].map(Number).join()
  const found = [...compact.matchAll(arabic)].find(isSame)?.[0] ?? inWords.exec(compact)?.[0]
  if (found !== undefined) return found
  if (/\d/u.test(compact) || !/[一二三四五六七八九十]/u.test(compact)) return `${year}年${month}月${day}日`
  const zero = compact.includes('零') ? '零' : '〇'
  const spelt = [...year].map((digit) => digits[Number(digit)]).join('')
  return `${spelt.replaceAll('〇', zero)}年${wordsOf(Number(month))}月${wordsOf(Number(day))}日`
}

/** A period as it is printed: `2019年01月01日至长期`, `长期`. */
export const printedPeriod = ({ from, to }: Period, printed: string): string => {
  const end = (day: string | null): string => (day === null || !day.includes('-') ? (day ?? '') : printedDate(day, printed))
  return from === null && to !== null && !/[至到]/u.test(printed) ? end(to) : `${end(from)}至${end(to)}`
}
