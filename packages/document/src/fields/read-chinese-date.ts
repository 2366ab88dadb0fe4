const forms = /(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?/u

/** `1991年1月1日`, `1991.01.01`, `1991-1-1`, `19910101` → `1991-01-01`; anything else → `null`. Days must exist. */
export const readChineseDate = (text: string): string | null => {
  const compact = text.replace(/\s+/gu, '')
  const match = forms.exec(compact) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(compact)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, day) ? toIso(year, month, day) : null
}

const daysOf = (year: number, month: number): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)

const toIso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
