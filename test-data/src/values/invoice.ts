import type { Rng } from '../rng.ts'
import { type CalendarDate, compact } from './calendar-date.ts'
import { inventName } from './name.ts'
import { inventPerson } from './person.ts'
import { digitsOf, inventAccount, inventBank, inventCompany, inventPhone } from './vehicle-sale.ts'

/** A tax region: as titles name it, its province and city, the first four digits of its codes (GB/T 2260). */
export interface TaxRegion {
  readonly name: string
  readonly province: string
  readonly city: string
  readonly digits: string
}

const provinces = '北京1100 天津1200 河北1300 山西1400 内蒙古1500 辽宁2100 吉林2200 黑龙江2300 上海3100 江苏3200 浙江3300 安徽3400 福建3500 江西3600 山东3700 河南4100 湖北4200 湖南4300 广东4400 广西4500 海南4600 重庆5000 四川5100 贵州5200 云南5300 西藏5400 陕西6100 甘肃6200 青海6300 宁夏6400 新疆6500' // biome-ignore format: a table
const planned = '大连2102辽宁 宁波3302浙江 厦门3502福建 青岛3702山东 深圳4403广东'

const taxRegions: readonly TaxRegion[] = `${provinces} ${planned}`.split(' ').map((entry) => {
  const [, name = '', digits = '', above = ''] = /^(\D+)(\d{4})(\D*)$/u.exec(entry) ?? []
  const isCity = above !== '' || '北京天津上海重庆'.includes(name)
  return { name, province: above === '' ? name : above, city: isCity ? name : '', digits }
})

export const inventTaxRegion = (rng: Rng): TaxRegion => rng.pick(taxRegions)

/** One side of a sale; empty where nothing is printed. */
export interface InvoiceParty {
  readonly name: string
  readonly id: string
  readonly address: string
  readonly bank: string
}

/** A seller states everything. */
export const inventSeller = (rng: Rng): InvoiceParty => {
  const company = inventCompany(rng)
  const stop = rng.pick(['', '', ' '])
  return {
    name: company.name,
    id: company.creditCode,
    address: `${company.address}${stop}${inventPhone(rng)}`,
    bank: `${inventBank(rng, company)}${stop}${inventAccount(rng)}`,
  }
}

/** A buyer of a special invoice states everything too, one of another as much as is known: a person only the name. */
export const inventBuyer = (rng: Rng, isSpecial: boolean): InvoiceParty => {
  const seller = inventSeller(rng.fork('company'))
  if (isSpecial) return seller
  if (rng.chance(0.25)) {
    const name = rng.chance(0.4) ? '个人' : inventPerson(rng.fork('person')).name
    return { name: rng.chance(0.2) ? `${name}（个人）`.replace('个人（个人）', '个人') : name, id: '', address: '', bank: '' }
  }
  return rng.chance(0.5) ? seller : { ...seller, address: '', bank: '' }
}

const half = (year: number): string => String(year % 100).padStart(2, '0')

/** Ten digits of special and older normal invoices: region, year, batch, kind and copies, limit of the amount. */
export const inventShortCode = (rng: Rng, { digits }: TaxRegion, { year }: CalendarDate, isSpecial: boolean): string =>
  `${digits}${half(year)}${rng.int(1, 9)}${isSpecial ? rng.pick(['1', '3']) : '6'}${rng.pick(['2', '3', '5', '6'])}0`

/** Twelve digits since 2018: 0, region, year, batch, kind (04, 05 paper, 06, 07 roll, 11 electronic, 12 toll, 13 electronic special). */
export const inventLongCode = (rng: Rng, { digits }: TaxRegion, { year }: CalendarDate, kind: string): string =>
  `0${digits}${half(year)}00${rng.int(1, 4)}${kind}`

/** Twenty digits of fully digitalised invoices: year, region, kind of system, number. */
export const inventDigitalNumber = (rng: Rng, { digits }: TaxRegion, { year }: CalendarDate): string =>
  `${half(year)}${digits.slice(0, 2)}${rng.pick(['20', '70', '22'])}00000${digitsOf(rng, 9)}`

/** Four groups of five digits. */
export const inventCheckCode = (rng: Rng): readonly string[] => Array.from({ length: 4 }, () => digitsOf(rng, 5))

const cipherCharacters = [...'0123456789+-*/<>']

/** Rows of a cipher block. */
export const inventCipher = (rng: Rng, columns: number): readonly string[] =>
  Array.from({ length: 4 }, () => Array.from({ length: columns }, () => rng.pick(cipherCharacters)).join(''))

/** Payee, reviewer, drawer; the first two may be blank. */
export const inventStaff = (rng: Rng): { readonly receiver: string; readonly reviewer: string; readonly issuer: string } => {
  const name = (label: string): string => {
    const own = rng.fork(label)
    return inventName(own, own.pick(['男', '女']), '汉')
  }
  const issuer = name('issuer')
  return {
    receiver: rng.weighted([[name('receiver'), 6], [issuer, 1], ['', 2]]),
    reviewer: rng.weighted([[name('reviewer'), 7], ['', 2]]),
    issuer: rng.chance(0.08) ? rng.pick(['管理员', '开票员', '系统']) : issuer,
  } // biome-ignore format: tables
}

/** What stands under remarks, in lines of at most about thirty characters. */
export const inventRemarks = (rng: Rng, day: CalendarDate): readonly string[] =>
  rng.weighted<() => readonly string[]>([
    [() => [], 40],
    [() => [`订单号:${digitsOf(rng, 11)}`], 20],
    [() => [`合同编号：HT-${compact(day).slice(0, 6)}-${digitsOf(rng, 4)}`], 12],
    [() => [`订单编号：${digitsOf(rng, 16)}`, `收货人电话：1${rng.pick([3, 5, 8])}${digitsOf(rng, 9)}`], 10],
    [() => [`项目名称：${rng.pick(['城东科技园二期', '市民中心改造', '滨河路综合管廊'])}`, '项目地址：开发区创新大道'], 8],
    [() => [`${day.year}年${day.month}月服务费`], 10],
  ])() // biome-ignore format: a table

/** `2019年12月11日` */
export const dateInWords = (day: CalendarDate): string => compact(day).replace(/(\d{4})(\d{2})(\d{2})/u, '$1年$2月$3日')
