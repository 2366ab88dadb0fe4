import { pinyin } from 'pinyin-pro'
import type { Rng } from '../rng.ts'
import { type CalendarDate, daysIn, inventDate } from './calendar-date.ts'
import { ethnicGroups } from './ethnic-groups.ts'
import { inventIdNumber } from './id-number.ts'
import { inventName } from './name.ts'
import { inventRegion } from './region.ts'

/** Stations from memory, large and small, of two to five characters; a few that never were. */
const stations = (
  '北京 北京西 北京南 北京北 上海 上海虹桥 上海南 天津 天津南 广州 广州南 广州东 深圳 深圳北 深圳坪山 杭州 杭州东 南京 南京南 苏州 苏州北 无锡 常州 ' +
  '武汉 武昌 汉口 长沙 长沙南 郑州 郑州东 西安 西安北 成都 成都东 重庆 重庆北 重庆西 沈阳 沈阳北 大连 大连北 哈尔滨 哈尔滨西 长春 长春西 济南 济南西 青岛 青岛北 ' +
  '石家庄 石家庄北 太原 太原南 呼和浩特 呼和浩特东 兰州 兰州西 西宁 银川 乌鲁木齐 拉萨 昆明 昆明南 贵阳 贵阳北 南宁 南宁东 桂林 桂林北 海口东 三亚 福州 福州南 厦门 厦门北 ' +
  '南昌 南昌西 合肥 合肥南 徐州 徐州东 蚌埠 蚌埠南 阜阳 亳州 六安 宜昌东 恩施 襄阳 荆州 黄冈东 岳阳东 衡阳东 株洲 张家界 怀化南 吉首 韶关 清远 惠州南 潮汕 汕头 梅州 ' +
  '南丰 抚州 鹰潭 上饶 景德镇 赣州 吉安 井冈山 义乌 金华 衢州 丽水 温州南 宁波 绍兴北 台州 嘉兴 湖州 宣城 芜湖 马鞍山 滁州北 淮安 盐城 扬州 泰州 南通 ' +
  '秦皇岛 唐山 山海关 承德 张家口 大同 运城 临汾 晋中 邯郸东 邢台 衡水 德州 泰安 曲阜东 枣庄 临沂 日照 烟台 威海 潍坊 淄博 洛阳龙门 三门峡南 开封 商丘 信阳 驻马店西 漯河 ' +
  '宝鸡 汉中 延安 榆林 安康 天水 嘉峪关南 张掖西 敦煌 哈密 吐鲁番北 库尔勒 喀什 格尔木 德令哈 那曲 遂宁 绵阳 广元 达州 南充北 峨眉山 乐山 攀枝花 遵义 凯里南 安顺 大理 丽江 玉溪 ' +
  '牡丹江 佳木斯 齐齐哈尔 满洲里 通辽 赤峰 锦州 丹东 鞍山 营口 四平 吉林 延吉西 图们 加格达奇 云溪桥 青石坡东 柳林镇'
).split(' ')

/** `Nanfeng`, or `NanFeng` as the older machines spelt it. */
export const latinOf = (station: string, isCamel: boolean): string => {
  const syllables = pinyin(station, { toneType: 'none', type: 'array', v: true })
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  return isCamel ? syllables.map(capital).join('') : capital(syllables.join(''))
}

/** What a ticket says of a journey that nobody made. */
export interface RailJourney {
  readonly from: string
  readonly to: string
  readonly train: string
  readonly day: CalendarDate
  /** `10:51` */
  readonly time: string
  /** `07车12B号` */
  readonly seat: string
  readonly category: string
  /** In tenths of a yuan. */
  readonly fare: number
  readonly gate: string
  readonly holder: string
  /** The number of the holder's paper with four digits hidden. */
  readonly paper: string
  /** Letter and six digits; before about 2012 with window and letter before them. */
  readonly number: string
  /** Fourteen digits: office, window, day of sale. */
  readonly office: string
}

const two = (value: number): string => String(value).padStart(2, '0')

const digits = (rng: Rng, count: number): string => Array.from({ length: count }, () => rng.int(0, 9)).join('')

const fastSeats = [['二等座', 70], ['一等座', 18], ['商务座', 5], ['特等座', 2], ['无座', 5]] as const // biome-ignore format: a table
const slowSeats = [['硬座', 20], ['软座', 5], ['硬卧', 25], ['软卧', 10], ['新空调硬座', 15], ['新空调硬卧', 15], ['新空调软卧', 5], ['无座', 5]] as const // biome-ignore format: a table

/** Hard sleepers lie three above another, soft ones two. */
const seatOf = (rng: Rng, category: string): string => {
  const carriage = `${rng.chance(0.03) ? `加${rng.int(1, 3)}` : two(rng.int(1, 18))}车`
  if (category === '无座') return `${carriage}无座`
  if (category.endsWith('卧')) {
    const berth = category.endsWith('硬卧') ? rng.pick(['上', '中', '下']) : rng.pick(['上', '下'])
    return `${carriage}${String(rng.int(1, 20)).padStart(3, '0')}号${berth}铺`
  }
  if (category.endsWith('硬座') || category.endsWith('软座')) return `${carriage}${String(rng.int(1, 118)).padStart(3, '0')}号`
  return `${carriage}${two(rng.int(1, 19))}${rng.pick([...'ABCDF'])}号`
}

export const inventJourney = (rng: Rng, [fromYear, toYear]: readonly [number, number]): RailJourney => {
  const from = rng.pick(stations)
  const to = rng.pick(stations.filter((other) => other !== from))
  const isFast = rng.chance(0.65)
  const train = isFast ? `${rng.pick([...'GGGDDC'])}${rng.int(1, 9998)}` : rng.chance(0.15) ? `${rng.int(1001, 7999)}` : `${rng.pick([...'ZTKKLY'])}${rng.int(1, 9999)}` // biome-ignore format: a choice
  const category = rng.weighted(isFast ? fastSeats : slowSeats)
  const people = rng.fork('holder')
  const birth = inventDate(people.fork('birth'), 1945, fromYear - 12)
  const sex = people.pick(['男', '女'] as const)
  const paper = inventIdNumber(people.fork('number'), inventRegion(people.fork('region')).code, birth, sex)
  const day = inventDate(rng.fork('day'), fromYear, toYear)
  const sold = Math.min(day.day, daysIn(day.year, day.month))
  const gates = rng.pick([`${rng.int(1, 28)}`, `${rng.int(1, 20)}${rng.pick(['A', 'B'])}`, `${rng.pick(['A', 'B'])}${rng.int(1, 20)}`, `${rng.int(1, 9)}A,${rng.int(1, 9)}B`]) // biome-ignore format: a list
  return {
    from,
    to,
    train,
    day,
    time: `${two(rng.int(0, 23))}:${two(rng.int(0, 59))}`,
    seat: seatOf(rng.fork('seat'), category),
    category,
    fare: rng.int(2, rng.pick([60, 600, 2400])) * 5,
    gate: gates,
    holder: inventName(people.fork('name'), sex, people.weighted(ethnicGroups)),
    paper: `${paper.slice(0, 10)}****${paper.slice(14)}`,
    number: `${rng.pick([...'ABCDEFGHJKLMNPQRSTUVWXYZ'])}${digits(rng, 6)}`,
    office: `${digits(rng, 10)}${two(day.month)}${two(sold)}`,
  }
}
