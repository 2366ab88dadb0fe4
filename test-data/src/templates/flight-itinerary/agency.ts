import type { Rng } from '../../rng.ts'
import { inventRegion } from '../../values/region.ts'
import { digitsOf } from '../../values/vehicle-sale.ts'

/** Who sells tickets: its name, the code of its office, and its number in the settlement of airlines. */
export interface Agency {
  readonly name: string
  readonly office: string
  readonly number: string
}

const brands = '远翔 华途 天际 金翼 蓝天 云程 凯航 众信 腾航 银燕 海纳 万里 安驰 顺风 鸿运 星旅 環宇 百事通 嘉程'
  .replace('環', '环')
  .split(' ')
const trades = ['航空服务有限公司', '国际旅行社有限公司', '航空票务有限公司', '商务旅行有限公司', '票务代理有限公司']
const airlines = [
  '中国国际航空股份有限公司',
  '中国东方航空股份有限公司',
  '中国南方航空股份有限公司',
  '海南航空控股股份有限公司',
  '春秋航空股份有限公司',
]
const offices = ['BJS', 'SHA', 'CAN', 'SZX', 'CTU', 'CKG', 'KMG', 'SIA', 'HGH', 'NKG', 'WUH', 'CSX', 'TAO', 'HRB', 'URC']

export const inventAgency = (rng: Rng): Agency => {
  const { province, city } = inventRegion(rng)
  const place = (city === '' ? province : city).replace(/市$/u, '')
  return {
    name: rng.chance(0.25) ? rng.pick(airlines) : `${place}${rng.pick(brands)}${rng.pick(trades)}`,
    office: `${rng.pick(offices)}${digitsOf(rng, 3)}`,
    number: `08${digitsOf(rng, 6)}`,
  }
}

/** `CNY 1240.00` */
export const money = (currency: string, gap: string, hundredths: number | null): string =>
  `${currency}${gap}${((hundredths ?? 0) / 100).toFixed(2)}`

/** The check digit of a ticket's number is its remainder by 7 (IATA resolution 722). */
const checkOf = (ticket: string): string => `${BigInt(ticket) % 7n}`

/** Thirteen digits as agencies print them: in one run, or parted behind the airline's number, few with their check digit. */
export const ticketText = (rng: Rng, ticket: string): string =>
  rng.weighted([[`${ticket.slice(0, 3)}-${ticket.slice(3)}`, 55], [ticket, 35], [`${ticket.slice(0, 3)}-${ticket.slice(3)} ${checkOf(ticket)}`, 10]]) // biome-ignore format: a table
