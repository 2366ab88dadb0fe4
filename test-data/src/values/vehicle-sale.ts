import type { Rng } from '../rng.ts'
import { type Business, inventBusiness } from './business.ts'
import { type CalendarDate, inventDate } from './calendar-date.ts'
import { inventPerson } from './person.ts'
import { inventVin } from './vin.ts'

const split = (text: string): readonly string[] => text.split(' ')

const makes = split(
  '大众牌 丰田牌 本田牌 别克牌 长安牌 吉利美日牌 比亚迪牌 奥迪牌 宝马牌 梅赛德斯-奔驰牌 东风日产牌 五菱牌 红旗牌 传祺牌 福特牌 特斯拉牌 奇瑞牌 理想牌 雪佛兰牌 解放牌',
)
const typePrefixes = split('SVW FV GTM HG SGM SC JL BYD FV BMW BJ DFL LZW CA GAC CAF TSL SQR LXA CA')
const vehicleTypes = split(
  '轿车 多用途乘用车 小型轿车 小型普通客车 小型越野客车 纯电动轿车 插电式混合动力多用途乘用车 轻型厢式货车 重型半挂牵引车 SUV乘用车 普通二轮摩托车',
)
const origins = split('上海市 长春市 广州市 重庆市 武汉市 北京市 成都市 柳州市 杭州市 西安市 合肥市 深圳市 中国 天津市 沈阳市 德国 日本')
const banks = split('中国工商银行 中国建设银行 中国农业银行 中国银行 招商银行 交通银行 上海浦东发展银行 平安银行 中国民生银行')

const digitsOf = (rng: Rng, count: number): string => Array.from({ length: count }, () => rng.int(0, 9)).join('')
const some = (rng: Rng, count: number, from: string): string => Array.from({ length: count }, () => rng.pick([...from])).join('')
const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ'

/** `0755-82345678`, a mobile number, or without the hyphen. */
export const inventPhone = (rng: Rng): string =>
  rng.weighted([
    [`0${rng.int(310, 998)}-${rng.int(2, 8)}${digitsOf(rng, rng.pick([6, 7]))}`, 5],
    [`1${rng.pick([3, 5, 7, 8, 9])}${digitsOf(rng, 9)}`, 4],
    [`${rng.int(2, 8)}${digitsOf(rng, 7)}`, 1],
  ])

/** Who buys or sells: a person with an identity number, or a business with a credit code. */
export interface Party {
  readonly name: string
  readonly number: string
  readonly address: string
}

export const inventParty = (rng: Rng, isPerson: boolean): Party => {
  if (isPerson) {
    const { name, number, address } = inventPerson(rng, { maxAddress: 30 })
    return { name, number, address }
  }
  const { name, creditCode, address } = inventCompany(rng)
  return { name, number: creditCode, address }
}

export const inventCompany = (rng: Rng): Business => inventBusiness(rng, 'company', [1998, 2020], false)

/** A bank's branch in a city. */
export const inventBank = (rng: Rng, { address }: Pick<Business, 'address'>): string =>
  `${rng.pick(banks)}${address.slice(0, 2)}${rng.pick(['分行', '支行', '分行营业部', '城东支行', '开发区支行', '人民路支行'])}`

export const inventAccount = (rng: Rng): string => `${rng.int(1, 9)}${digitsOf(rng, rng.pick([11, 14, 16, 18]))}`

/** What an invoice says of a vehicle. */
export interface Vehicle {
  readonly type: string
  readonly model: string
  readonly origin: string
  readonly engineNumber: string
  readonly vin: string
  readonly isImported: boolean
}

export const inventVehicle = (rng: Rng): Vehicle => {
  const make = rng.int(0, makes.length - 1)
  const vin = inventVin(rng)
  return {
    type: rng.pick(vehicleTypes),
    model: `${makes[make]}${typePrefixes[make]}${rng.int(1, 9)}${digitsOf(rng, 3)}${some(rng, rng.int(1, 3), letters)}${rng.chance(0.4) ? rng.int(1, 9) : ''}`,
    origin: rng.pick(origins),
    engineNumber: rng.chance(0.4) ? digitsOf(rng, rng.int(6, 8)) : `${some(rng, rng.int(1, 4), letters)}${digitsOf(rng, rng.int(5, 7))}`,
    vin,
    isImported: !vin.startsWith('L'),
  }
}

/** The rate of value-added tax of a day, by the law then in force; small taxpayers levy 3 %. */
const rateOf = (rng: Rng, { year, month }: CalendarDate): number => {
  if (rng.chance(0.08)) return 3
  const months = year * 12 + month
  return months < 2018 * 12 + 5 ? 17 : months < 2019 * 12 + 4 ? 16 : 13
}

/** A price in hundredths: with tax, and what it is made of. */
export interface Price {
  readonly ratePercent: number
  readonly total: number
  readonly net: number
  readonly tax: number
}

export const inventPrice = (rng: Rng, day: CalendarDate): Price => {
  const ratePercent = rateOf(rng, day)
  const yuan = rng.weighted([[rng.int(380, 9000) * 100, 60], [rng.int(38_000, 900_000), 25], [rng.int(38, 300) * 1000, 15]]) // biome-ignore format: a table
  const total = yuan * 100 + (rng.chance(0.1) ? rng.int(1, 99) : 0)
  const net = Math.round((total * 100) / (100 + ratePercent))
  return { ratePercent, total, net, tax: total - net }
}

/** A day on which vehicles were sold on these forms. */
export const inventSaleDay = (rng: Rng): CalendarDate => inventDate(rng, 2014, 2024)

/** The twelve digits of an invoice: area, year, lot, kind, as uniform invoices of local tax offices had them (国税发〔2004〕521号). */
export const inventInvoiceCode = (rng: Rng, area: string, year: number): string =>
  `1${area.slice(0, 4)}${String(year % 100).padStart(2, '0')}${rng.int(1, 7)}${rng.int(0, 9)}${digitsOf(rng, 3)}`

export const inventInvoiceNumber = (rng: Rng): string => `${rng.chance(0.7) ? '0' : rng.int(1, 9)}${digitsOf(rng, 7)}`

export { digitsOf, some }
