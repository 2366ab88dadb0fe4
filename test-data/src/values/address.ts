import type { Rng } from '../rng.ts'
import type { Region } from './region.ts'

const streets =
  '人民 解放 中山 建设 和平 新华 文化 胜利 东风 长江 黄河 光明 友谊 朝阳 青年 学院 滨河 迎宾 幸福 团结 凤凰 金山 翠湖 龙泉 桃园 石桥 梧桐 望江 景山 复兴 宝塔 银杏 紫薇 海棠 松柏'.split(
    ' ',
  )
const estates =
  '阳光花园 翠湖天地 金色家园 碧水湾 锦绣华庭 世纪新城 丽景苑 幸福小区 学府雅苑 东方明珠 龙湖湾 香樟园 御景华府 蓝天公寓 祥和里 水岸名都 银河湾 康乐新村'.split(
    ' ',
  )
const towns =
  '太平 永安 新民 青山 白沙 龙门 双河 石桥 柳林 清溪 大营 高坪 黄土 马家 安乐 三河 西湖 平安 红旗 沙河 鹿泉 茶亭 金竹 梅岭 官庄 渡口 栗树 滩头'.split(
    ' ',
  )
const families = '李 王 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 时 大 小 上 下 前 后 东 西 新'.split(' ')
const places = '家村 家庄村 家湾村 家坪村 家沟村 家营村 家桥村 家堡村 家集村 家岭村 家塘村 河村 山村 岗村'.split(' ')
const letters = [...'ABCDEF']

/** `12`, `108`, `1203`: the number of a door by floor and room. */
const room = (rng: Rng): string => `${rng.int(1, 28)}${String(rng.int(1, 8)).padStart(2, '0')}`

const houseNumber = (rng: Rng): string =>
  rng.weighted([
    [`${rng.int(1, 998)}号`, 70],
    [`${rng.int(1, 300)}号附${rng.int(1, 30)}号`, 12],
    [`${rng.int(1, 300)}弄${rng.int(1, 60)}号`, 10],
    [`${rng.int(1, 300)}-${rng.int(1, 40)}号`, 8],
  ])

const flat = (rng: Rng): string =>
  rng.weighted([
    [`${rng.int(1, 36)}栋${rng.int(1, 4)}单元${room(rng)}室`, 35],
    [`${rng.int(1, 36)}号楼${rng.int(1, 6)}单元${room(rng)}`, 20],
    [`${rng.pick(letters)}座${room(rng)}室`, 18],
    [`${rng.pick(letters)}${rng.int(1, 12)}栋${room(rng)}`, 12],
    [`${rng.int(1, 36)}幢${room(rng)}室`, 15],
  ])

const inventStreet = (rng: Rng): string => {
  const road = `${rng.pick(streets)}${rng.pick(['路', '路', '街', '大道', '东路', '西街', '南路', '北街', '巷', '中路'])}${houseNumber(rng)}`
  return rng.weighted([
    [road, 30],
    [road + flat(rng), 25],
    [`${road}${rng.pick(estates)}${flat(rng)}`, 30],
    [`${rng.pick(streets)}街道${rng.pick(estates)}${flat(rng)}`, 15],
  ])
}

const inventVillage = (rng: Rng): string => {
  const village = `${rng.pick(towns)}${rng.pick(['镇', '镇', '乡'])}${rng.pick(families)}${rng.pick(places)}`
  const group = rng.pick(['组', '社', '屯', '队', '村民小组'])
  return rng.weighted([
    [`${village}${rng.int(1, 320)}号`, 40],
    [`${village}${rng.int(1, 18)}${group}`, 25],
    [`${village}${rng.int(1, 18)}${group}${rng.int(1, 99)}号`, 25],
    [village, 10],
  ])
}

/** How a card names the division: counties are often written without their city. */
const regionPrefix = (rng: Rng, { province, city, county }: Region): string =>
  province + (county.endsWith('区') || rng.chance(0.5) ? city : '') + county

/** An invented address inside a real county, at most `maxLength` characters, so that it fits its lines. */
export const inventAddress = (rng: Rng, region: Region, maxLength: number): string => {
  const prefix = regionPrefix(rng, region)
  const isUrban = region.county.endsWith('区') || rng.chance(0.35)
  for (let attempt = 0; attempt < 8; attempt++) {
    const address = prefix + (isUrban ? inventStreet(rng) : inventVillage(rng))
    if (address.length <= maxLength) return address
  }
  return `${prefix}${rng.pick(towns)}镇${rng.int(1, 99)}号`
}
