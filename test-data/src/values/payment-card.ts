import { pinyin } from 'pinyin-pro'
import type { Rng } from '../rng.ts'
import { inventName } from './name.ts'

export interface PaymentCard {
  /** Digits alone. */
  readonly number: string
  readonly bank: string
  readonly bankInEnglish: string
  readonly kind: '借记卡' | '信用卡'
  readonly scheme: 'UnionPay' | 'VISA' | 'mastercard'
  readonly holder: string
  /** `01/24` */
  readonly from: string
  readonly thru: string
}

const banks = [
  ['中国工商银行', 'ICBC'], ['中国农业银行', 'AGRICULTURAL BANK OF CHINA'], ['中国银行', 'BANK OF CHINA'], ['中国建设银行', 'China Construction Bank'], ['交通银行', 'BANK OF COMMUNICATIONS'],
  ['招商银行', 'CHINA MERCHANTS BANK'], ['中信银行', 'CHINA CITIC BANK'], ['平安银行', 'PING AN BANK'], ['兴业银行', 'INDUSTRIAL BANK'], ['宁波银行', 'BANK OF NINGBO'], ['华夏银行', 'HUA XIA BANK'],
  ['中国邮政储蓄银行', 'POSTAL SAVINGS BANK OF CHINA'], ['浙商银行', 'CHINA ZHESHANG BANK'], ['长沙银行', 'BANK OF CHANGSHA'], ['贵州银行', 'BANK OF GUIZHOU'], ['青岛农商银行', 'QINGDAO RURAL COMMERCIAL BANK'],
] as const // biome-ignore format: a list

const foreignBanks = [
  'HSBC',
  'BARCLAYS',
  'CITIBANK',
  'DEUTSCHE BANK',
  'LLOYDS BANK',
  'SANTANDER',
  'STANDARD CHARTERED',
  'OCBC BANK',
] as const

const digits = (rng: Rng, count: number): string => Array.from({ length: count }, () => rng.int(0, 9)).join('')

/** ISO/IEC 7812-1: the digit that makes the weighted sum a multiple of ten. */
const withCheckDigit = (body: string): string => {
  let sum = 0
  for (let index = 0; index < body.length; index++) {
    const digit = Number(body[body.length - 1 - index])
    const value = index % 2 === 0 ? 2 * digit : digit
    sum += value > 9 ? value - 9 : value
  }
  return `${body}${(10 - (sum % 10)) % 10}`
}

const two = (value: number): string => String(value).padStart(2, '0')

const latin = (name: string): string => {
  const [surname = '', ...given] = pinyin(name.replace('·', ''), { toneType: 'none', type: 'array' })
  return `${surname} ${given.join('')}`.toUpperCase().replace(/[^A-Z ]/gu, '')
}

export const inventPaymentCard = (rng: Rng, abroad = false): PaymentCard => {
  const [bank, bankInEnglish] = abroad ? [rng.pick(foreignBanks), ''] : rng.pick(banks)
  const kind = rng.pick(['借记卡', '信用卡'] as const)
  const scheme = abroad ? rng.pick(['VISA', 'mastercard'] as const) : 'UnionPay'
  const start =
    scheme === 'VISA' ? `4${digits(rng, 5)}` : scheme === 'mastercard' ? `5${rng.int(1, 5)}${digits(rng, 4)}` : `62${digits(rng, 4)}`
  const length = kind === '借记卡' && !abroad ? 19 : 16
  const year = rng.int(14, 27)
  const month = rng.int(1, 12)
  return {
    number: withCheckDigit(start + digits(rng, length - start.length - 1)),
    bank,
    bankInEnglish,
    kind,
    scheme,
    holder: latin(inventName(rng.fork('name'), rng.pick(['男', '女'] as const), '汉')),
    from: `${two(month)}/${two(year)}`,
    thru: `${two(month)}/${two(year + rng.pick([3, 5, 8, 10]))}`,
  }
}

/** As cards set it: four by four, the rest at the end; debit cards of some banks six and thirteen. */
export const grouped = (number: string, groups: readonly number[] = [4, 4, 4, 4, 4]): readonly string[] => {
  const parts: string[] = []
  let rest = number
  for (const length of groups) {
    if (rest === '') break
    parts.push(rest.slice(0, length))
    rest = rest.slice(length)
  }
  return rest === '' ? parts : [...parts, rest]
}
