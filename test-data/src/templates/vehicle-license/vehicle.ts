import type { Rng } from '../../rng.ts'
import { inventAddress } from '../../values/address.ts'
import { type CalendarDate, inventDate, yearsLater } from '../../values/calendar-date.ts'
import { inventPerson } from '../../values/person.ts'
import { inventPlate, type PlateKind } from '../../values/plate-number.ts'
import { inventRegion, type Region } from '../../values/region.ts'
import { inventTrafficPolice } from '../../values/traffic-police.ts'
import { inventVin } from '../../values/vin.ts'

/** Everything that the pages of a vehicle licence state, of a vehicle that does not exist. `''`: the page has `--` or nothing there. */
export interface Vehicle {
  readonly number: string
  readonly type: string
  readonly owner: string
  readonly address: string
  readonly use: string
  readonly model: string
  readonly vin: string
  readonly engine: string
  readonly registered: CalendarDate
  readonly issued: CalendarDate
  readonly authority: string
  readonly fileNumber: string
  readonly passengers: string
  readonly grossMass: string
  readonly unladenMass: string
  readonly load: string
  readonly dimensions: string
  readonly tractionMass: string
  readonly remarks: string
  readonly inspection: string
  readonly code: string
  readonly energy: string
  readonly colour: string
  readonly scrapping: CalendarDate
  readonly state: string
}

interface Class {
  readonly plates: readonly PlateKind[]
  readonly types: readonly string[]
  readonly uses: readonly string[]
  readonly seats: readonly [number, number]
  /** Outline in mm and kerb mass in kg: least and most. */
  readonly length: readonly [number, number]
  readonly mass: readonly [number, number]
  readonly load?: readonly [number, number]
  readonly tows?: boolean
}

const classes: readonly (readonly [Class, number])[] = [
  [{ plates: ['small', 'small', 'electric'], types: ['小型轿车', '小型轿车', '小型普通客车', '小型越野客车', '微型轿车', '小型面包车'], uses: ['非营运', '非营运', '非营运', '预约出租客运', '租赁', '营转非'], seats: [4, 7], length: [3400, 5100], mass: [900, 2300] }, 66],
  [{ plates: ['small', 'electric'], types: ['轻型厢式货车', '轻型普通货车', '轻型仓栅式货车', '轻型封闭货车'], uses: ['货运', '非营运'], seats: [2, 3], length: [4600, 5998], mass: [1500, 3200], load: [990, 1800] }, 10],
  [{ plates: ['large'], types: ['重型自卸货车', '重型仓栅式货车', '重型厢式货车', '中型普通货车', '重型罐式货车', '重型特殊结构货车'], uses: ['货运', '危险化学品运输'], seats: [2, 3], length: [7000, 11990], mass: [7000, 15800], load: [5000, 17000] }, 8],
  [{ plates: ['large'], types: ['重型半挂牵引车'], uses: ['货运'], seats: [2, 3], length: [6100, 7600], mass: [6500, 8800], tows: true }, 4],
  [{ plates: ['trailer'], types: ['重型仓栅式半挂车', '重型平板半挂车', '重型集装箱半挂车', '重型罐式半挂车'], uses: ['货运'], seats: [0, 0], length: [9800, 13950], mass: [5200, 7200], load: [25000, 34000] }, 4],
  [{ plates: ['large', 'electric-large'], types: ['大型普通客车', '大型卧铺客车', '中型普通客车', '大型专用校车'], uses: ['公路客运', '公交客运', '旅游客运', '小学生校车'], seats: [19, 55], length: [6900, 12000], mass: [5000, 13500] }, 6],
  [{ plates: ['learner'], types: ['小型轿车', '轻型普通货车'], uses: ['教练'], seats: [2, 5], length: [3900, 5900], mass: [1000, 2500] }, 2],
] // biome-ignore format: a table

/** Brands as they are printed, and how their models begin. */
const brands = [['大众汽车牌', 'SVW7'], ['大众汽车牌', 'FV7'], ['别克牌', 'SGM7'], ['丰田牌', 'TV7'], ['本田牌', 'DHW7'], ['东风日产牌', 'DFL7'], ['比亚迪牌', 'BYD7'], ['长安牌', 'SC6'], ['五菱牌', 'LZW6'], ['吉利美日牌', 'MR7'], ['哈弗牌', 'CC6'], ['奇瑞牌', 'SQR7'], ['北京现代牌', 'BH7'], ['华晨宝马牌', 'BMW7'], ['荣威牌', 'CSA7'], ['特斯拉牌', 'TSL7']] as const // biome-ignore format: a table
const truckBrands = [['解放牌', 'CA'], ['东风牌', 'DFH'], ['江淮牌', 'HFC'], ['福田牌', 'BJ'], ['陕汽牌', 'SX'], ['豪沃牌', 'ZZ']] as const // biome-ignore format: a table
const trailerBrands = [['中集牌', 'ZJV'], ['通华牌', 'THT'], ['梁山东岳牌', 'CSQ']] as const // biome-ignore format: a table
const busBrands = [['宇通牌', 'ZK'], ['金龙牌', 'XMQ'], ['海格牌', 'KLQ'], ['安凯牌', 'HFF']] as const // biome-ignore format: a table
const colours = ['白', '黑', '灰', '红', '蓝', '棕', '黄', '绿', '银']
const trades = '顺达物流 宏远运输 恒通汽车租赁 鑫源商贸 博远科技 金桥旅游客运 瑞丰建材 华泰工程'.split(' ')
const capitals = [...'ABCDEFGHJKLMNPRSTUVWXYZ']
const digits = [...'0123456789']

const some = (rng: Rng, count: number, from: readonly string[]): string => Array.from({ length: count }, () => rng.pick(from)).join('')

const between = (rng: Rng, [least, most]: readonly [number, number]): number => rng.int(least, most)

const inventModel = (rng: Rng, kind: Class): string => {
  const list = kind.plates.includes('trailer')
    ? trailerBrands
    : kind.seats[1] > 9
      ? busBrands
      : kind.length[1] > 5100
        ? truckBrands
        : brands
  const [brand, prefix] = rng.pick<readonly [string, string]>(list)
  return brand + prefix + some(rng, rng.int(3, 4), digits) + some(rng, rng.int(1, 4), [...capitals, ...digits])
}

const inventEngine = (rng: Rng): string =>
  rng.weighted([
    [some(rng, 6, digits), 25],
    [some(rng, 3, capitals) + some(rng, 6, digits), 35],
    [some(rng, 1, capitals) + some(rng, 7, digits), 20],
    [`${some(rng, 1, capitals)}${some(rng, 1, digits)}${some(rng, 2, capitals)}${some(rng, 8, [...digits, ...capitals])}`, 20],
  ])

const inventOwner = (rng: Rng, region: Region, isTrade: boolean): string =>
  isTrade
    ? `${(region.city || region.county).replace(/市$/, '')}${rng.pick(trades)}有限公司${rng.chance(0.15) ? `${region.county}分公司` : ''}`
    : inventPerson(rng).name

const inventRemarks = (rng: Rng, scrapping: CalendarDate, isTrade: boolean): string => {
  if (!isTrade) return rng.weighted([['', 70], ['该车车身粘贴广告', 10], ['加装前排副驾驶座椅旋转装置', 5], ['换发行驶证', 15]]) // biome-ignore format: a table
  const end = `${scrapping.year}-${String(scrapping.month).padStart(2, '0')}-${String(scrapping.day).padStart(2, '0')}`
  return `强制报废期止:${end}${rng.chance(0.3) ? ' 须凭道路运输证使用' : ''}`
}

export const inventVehicle = (rng: Rng): Vehicle => {
  const kind = rng.weighted(classes)
  const plate = inventPlate(rng.fork('plate'), rng.pick(kind.plates))
  const region = inventRegion(rng.fork('region'))
  const use = rng.pick(kind.uses)
  const isTrade = use !== '非营运' || rng.chance(0.12)
  const registered = inventDate(rng.fork('registered'), 2008, 2024)
  const issued = rng.chance(0.55) ? registered : inventDate(rng.fork('issued'), registered.year + 1, 2025)
  const unladen = Math.round(between(rng, kind.mass) / 5) * 5
  const seats = between(rng, kind.seats)
  const load = kind.load === undefined ? 0 : Math.round(between(rng, kind.load) / 5) * 5
  const length = between(rng, kind.length)
  const [width, height] = kind.length[1] > 6000 ? [rng.int(2400, 2550), rng.int(2600, 3995)] : [rng.int(1600, 1990), rng.int(1400, 1990)]
  const scrapping = yearsLater(registered, 15)
  const isElectric = plate.kind === 'electric' || plate.kind === 'electric-large'
  const number = plate.region + plate.serial
  return {
    number,
    type: rng.pick(kind.types),
    owner: inventOwner(rng.fork('owner'), region, isTrade),
    address: inventAddress(rng.fork('address'), region, 24),
    use,
    model: inventModel(rng.fork('model'), kind),
    vin: inventVin(rng.fork('vin')),
    engine: kind.plates.includes('trailer') ? '' : inventEngine(rng.fork('engine')),
    registered,
    issued,
    authority: inventTrafficPolice(rng.fork('authority'), region),
    fileNumber: `${region.code.slice(0, 4)}${some(rng, 8, digits)}`,
    passengers: seats === 0 ? '' : `${seats}人`,
    grossMass: `${unladen + load + seats * 75}kg`,
    unladenMass: `${unladen}kg`,
    load: load === 0 ? '' : `${load}kg`,
    dimensions: `${length}×${width}×${height}mm`,
    tractionMass: kind.tows === true ? `${rng.int(350, 400) * 100}kg` : '',
    remarks: inventRemarks(rng.fork('remarks'), scrapping, isTrade),
    inspection: `检验有效期至${issued.year + 2}年${String(rng.int(1, 12)).padStart(2, '0')}月${plate.region}(${String(rng.int(1, 99)).padStart(2, '0')})`,
    code: `*${region.code.slice(0, 2)}${some(rng, 11, digits)}*`,
    energy: isElectric ? rng.pick(['电', '混合动力']) : kind.length[1] > 6000 ? '柴油' : rng.pick(['汽油', '汽油', '天然气']),
    colour: rng.pick(colours),
    scrapping,
    state: rng.weighted([['正常', 80], ['违法未处理', 10], ['逾期未检验', 6], ['达到报废标准', 4]]), // biome-ignore format: a table
  }
}
