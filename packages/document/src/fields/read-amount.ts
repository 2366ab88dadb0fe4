/** A sum of money: a decimal number with two places, and an ISO 4217 code. */
export interface Amount {
  readonly amount: string
  readonly currency: string
}

/** How documents write currencies; 元 alone is the yuan. */
const currencies: readonly (readonly [words: RegExp, code: string])[] = [
  [/美元|美金|USD|US\$/u, 'USD'],
  [/港元|港币|港幣|HKD|HK\$/u, 'HKD'],
  [/欧元|歐元|EUR|€/u, 'EUR'],
  [/日元|日圆|JPY/u, 'JPY'],
  [/英镑|GBP|£/u, 'GBP'],
  [/新台币|台币|TWD/u, 'TWD'],
  [/韩元|韩圆|KRW/u, 'KRW'],
  [/新加坡元|新元|SGD/u, 'SGD'],
  [/加元|加拿大元|CAD/u, 'CAD'],
  [/澳元|澳大利亚元|AUD/u, 'AUD'],
  [/瑞士法郎|CHF/u, 'CHF'],
  [/卢布|RUB/u, 'RUB'],
  [/人民币|人民幣|RMB|CNY|[¥元圆圓]/u, 'CNY'],
]

const currencyWords = new RegExp(currencies.map(([words]) => words.source).join('|'), 'gu')

/** Digits as they are written in words, plain and as on cheques (GB/T 15835, annex; 正确填写票据和结算凭证的基本规定). */
const digitWords = '零〇○一壹弌二贰弍貳两三叁弎參四肆五伍六陆陸七柒八捌九玖'
const digitValues = '0001112222233334455666778899'

/** Powers of ten inside a group of four digits, and of the groups. */
const smallUnits: Readonly<Record<string, bigint>> = { 十: 10n, 拾: 10n, 百: 100n, 佰: 100n, 千: 1000n, 仟: 1000n }
const largeUnits: Readonly<Record<string, bigint>> = { 万: 10_000n, 萬: 10_000n, 亿: 100_000_000n, 億: 100_000_000n }

/** Decimal places of what is counted here: 1.234567万 is still whole. */
const places = 6
const one = 10n ** BigInt(places)

const digitOf = (character: string): bigint | null => {
  const index = digitWords.indexOf(character)
  return index < 0 ? null : BigInt(digitValues.charAt(index))
}

/** `一千二百三十四万五千` → 12345000; `二零一九` → 2019; `null` for anything else, an empty text among it. */
export const readChineseNumber = (text: string): bigint | null => {
  if (text === '') return null
  const isSpelt = [...text].every((character) => digitOf(character) !== null)
  if (isSpelt) return BigInt([...text].map(digitOf).join(''))
  let [total, group, digit]: [bigint, bigint, bigint | null] = [0n, 0n, null]
  for (const character of text) {
    const [small, large, value] = [smallUnits[character], largeUnits[character], digitOf(character)]
    if (value !== null) digit = value
    else if (small !== undefined) {
      group += (digit ?? 1n) * small
      digit = null
    } else if (large !== undefined) {
      const counted = group + (digit ?? 0n)
      // 一万亿: what stands before is counted in the larger unit too.
      total = large > 10_000n ? (total + counted) * large : total + counted * large
      group = 0n
      digit = null
    } else return null
  }
  return total + group + (digit ?? 0n)
}

/** `1,234.5`, `1234.5万`, `10亿` in units of 10^-6; `null` for anything else. */
const readFigures = (text: string): bigint | null => {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,6}))?([十百千拾佰仟万萬亿億]*)$/u.exec(text)
  if (match === null) return null
  const [, whole = '', fraction = '', units = ''] = match
  const scaled = BigInt(whole.replaceAll(',', '') + fraction.padEnd(places, '0'))
  return [...units].reduce((value, unit) => value * (smallUnits[unit] ?? largeUnits[unit] ?? 1n), scaled)
}

/** `壹佰万零伍`, `壹佰点伍万` and, behind the yuan, `叁角贰分`, in units of 10^-6. */
const readWords = (text: string): bigint | null => {
  const match = /^([^点角分]*?)(?:点([^角分万亿]+)([万亿]*))?(?:([^点角分])角)?(?:零?([^点角分])分)?$/u.exec(
    text.replace(/^零(?=.角)/u, ''),
  )
  if (match === null) return null
  const [, wholeText = '', decimals = '', units = '', jiao = '', fen = ''] = match
  const whole = wholeText === '' ? (jiao + fen === '' ? null : 0n) : readChineseNumber(wholeText)
  const fraction = [...decimals].map((character) => digitOf(character))
  const [tenths, hundredths] = [jiao === '' ? 0n : digitOf(jiao), fen === '' ? 0n : digitOf(fen)]
  if (whole === null || tenths === null || hundredths === null || fraction.includes(null) || fraction.length > places) return null
  const scale = [...units].reduce((value, unit) => value * (largeUnits[unit] ?? 1n), 1n)
  const scaled = (whole * one + BigInt(fraction.join('').padEnd(places, '0') || '0')) * scale
  return scaled + (tenths * one) / 10n + (hundredths * one) / 100n
}

/**
 * A sum as documents print it, in figures or in words: `贰佰万元整`, `人民币100万元`, `10万元人民币`, `1,234.5万美元`,
 * `叁拾元伍角整`, `¥1,280.00`. `null` for what is no sum; what is finer than a hundredth is cut off.
 */
export const readAmount = (text: string): Amount | null => {
  const compact = text.normalize('NFKC').replace(/[\s()（）:：]+/gu, '')
  const currency = currencies.find(([words]) => words.test(compact))?.[1]
  const number = compact
    .replace(currencyWords, '')
    .replace(/[整正]$/u, '')
    .replace(/^(?:大写|合计|小写)/u, '')
  const scaled = readFigures(number) ?? readWords(number)
  if (scaled === null || currency === undefined) return null
  const cents = (scaled * 100n) / one
  return { amount: `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`, currency }
}
