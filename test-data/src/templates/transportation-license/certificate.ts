import type { Rng } from '../../rng.ts'
import { inventAddress } from '../../values/address.ts'
import { brands } from '../../values/business-words.ts'
import { type CalendarDate, inventDate } from '../../values/calendar-date.ts'
import { inventName } from '../../values/name.ts'
import { inventPlate } from '../../values/plate-number.ts'
import { inventRegion } from '../../values/region.ts'

/** What a road-transport certificate states of a vehicle that does not exist. */
export interface Certificate {
  readonly owner: string
  readonly address: string
  readonly plate: string
  readonly type: string
  readonly capacity: string
  readonly size: readonly [string, string, string]
  readonly scope: string
  readonly permit: string
  readonly economicType: string
  /** The province's short name, the kind of transport, the number. */
  readonly number: readonly [string, string, string]
  readonly authority: string
  readonly issued: CalendarDate
}

const types = ['重型半挂牵引车', '重型普通半挂车', '重型仓栅式货车', '重型自卸货车', '中型普通货车', '轻型厢式货车', '大型普通客车', '小型轿车', '重型罐式半挂车', '重型平板自卸半挂车'] // biome-ignore format: a list
const scopes = ['道路普通货物运输', '普通货运', '货物专用运输(集装箱)', '大型物件运输(一类)', '班车客运', '出租客运', '普通货运，货物专用运输(冷藏保鲜)'] // biome-ignore format: a list

const digits = (rng: Rng, count: number): string => Array.from({ length: count }, () => rng.int(0, 9)).join('')

export const inventCertificate = (rng: Rng): Certificate => {
  const region = inventRegion(rng.fork('region'))
  const plate = inventPlate(rng.fork('plate'), rng.pick(['large', 'large', 'trailer', 'small']))
  const place = region.county
  const code = region.code + digits(rng, 6)
  return {
    owner: rng.chance(0.75)
      ? `${place}${rng.pick(brands)}${rng.pick(['物流', '运输', '货运', '汽车运输', '供应链'])}有限公司`
      : inventName(rng, '男', '汉'),
    address: inventAddress(rng.fork('address'), region, 30),
    plate: `${plate.region}${plate.serial}${rng.chance(0.6) ? '（黄色）' : rng.chance(0.5) ? '(黄)' : ''}`,
    type: rng.pick(types),
    capacity: rng.pick([
      `${rng.int(1, 39)}吨`,
      `${rng.int(1, 39)}.${rng.int(0, 9)}${rng.int(0, 9)}吨`,
      `${rng.int(5, 55)}座`,
      `${rng.int(1, 35)}.${rng.int(1, 9)}吨`,
    ]),
    size: [`${rng.int(450, 1740)}${rng.pick(['0', '5'])}`, `${rng.int(170, 255)}0`, `${rng.int(200, 399)}${rng.pick(['0', '5'])}`],
    scope: rng.pick(scopes),
    permit: code,
    economicType: rng.pick(['有限责任公司', '私营企业', '个体', '国有经济', '股份制']),
    number: [plate.region.charAt(0), rng.pick(['货', '货', '运', '']), region.code + digits(rng, 6)],
    authority: `${place}${rng.pick(['道路运输管理所', '交通运输局', '道路运输管理局', '行政审批局'])}`,
    issued: inventDate(rng.fork('issued'), 2008, 2024),
  }
}
