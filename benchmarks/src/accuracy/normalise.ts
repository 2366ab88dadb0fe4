/** Punctuation that stands for the same mark: the left ones become the right one, after NFKC. */
const alike: readonly (readonly [from: RegExp, to: string])[] = [
  [/。/g, '.'],
  [/、/g, ','],
  [/[“”„〝〞«»]/g, '"'],
  [/[‘’‚`´]/g, "'"],
  [/[‐‑‒–—―−]/g, '-'],
  [/[•・‧∙⋅]/g, '·'],
  [/[∶︰]/g, ':'],
  [/[〔【]/g, '['],
  [/[〕】]/g, ']'],
]

/** The text with full and half width, spaces, yen signs and like punctuation made the same; nothing else. */
export const normalise = (text: string): string =>
  alike.reduce((result, [from, to]) => result.replace(from, to), text.normalize('NFKC').replace(/\s+/gu, ''))

/** `[year, month, day]` of a date in any of the notations that documents print, or `null`. */
const dateOf = (text: string): readonly [number, number, number] | null => {
  const match = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  return match === null ? null : [Number(match[1]), Number(match[2]), Number(match[3])]
}

/** A machine-readable zone's YYMMDD beside a whole date. */
const isShortDateOf = (short: string, [year, month, day]: readonly [number, number, number]): boolean => {
  const two = (value: number): string => String(value % 100).padStart(2, '0')
  return /^\d{6}$/.test(short) && short === two(year) + two(month) + two(day)
}

/** What forms print around a value and results leave out: the currency, a unit, what follows a station, a train and a time of departure. */
const around = /^¥|(?:元(?:\/公里)?|公里|站|次|开)$/gu

/** Whether two values state the same: the same date in any notation, else the same normalised text, with or without what is printed around. */
export const isSameValue = (printed: string, read: string): boolean => {
  const [a, b] = [normalise(printed), normalise(read)]
  if (a === b || a.replace(around, '') === b.replace(around, '')) return true
  const [dateA, dateB] = [dateOf(a), dateOf(b)]
  if (dateA !== null && dateB !== null) return dateA.join() === dateB.join()
  return dateB !== null && isShortDateOf(a, dateB)
}
