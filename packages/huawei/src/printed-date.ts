type Period = { readonly from: string | null; readonly to: string | null }

const arabic = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u
const inWords = /^[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/u

/** `2019-01-01` → the date as it is printed (`2019年1月1日`, `二〇一九年一月一日`), or with 年 月 日 where it is printed otherwise. */
export const printedDate = (value: string, printed: string): string => {
  const compact = printed.replace(/\s+/gu, '')
  if (inWords.test(compact)) return compact
  const [year, month, day] = value.split('-')
  const isAsRead = arabic.exec(compact)?.slice(1).map(Number).join('-') === [year, month, day].map(Number).join('-')
  return isAsRead ? compact : `${year}年${month}月${day}日`
}

/** A period as it is printed: `2019年01月01日至长期`, `长期`. */
export const printedPeriod = ({ from, to }: Period, printed: string): string => {
  const [first = '', second = ''] = printed.replace(/^自/u, '').split(/[至到]/u)
  const end = (day: string | null, text: string): string => (day === null || !day.includes('-') ? (day ?? '') : printedDate(day, text))
  const isAlone = from === null && to !== null && !/[至到]/u.test(printed)
  return isAlone ? end(to, first) : `${end(from, first)}至${end(to, second)}`
}
