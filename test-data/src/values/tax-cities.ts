import type { Rng } from '../rng.ts'

/** A city whose tax office has its own headings. */
export interface TaxCity {
  /** First four digits of its division code (GB/T 2260). */
  readonly code: string
  /** Empty for a municipality, which is its own province. */
  readonly province: string
  readonly city: string
  /** How its vehicles' numbers begin (GA 36-2018, table 2). */
  readonly plate: string
  /** Dialling code. */
  readonly dial: string
}

/** Cities: division, province, name, plates, dialling code. Municipalities come more often, as on the road. */
const table = `
1100 - 北京市 京B 010|1100 - 北京市 京B 010|3100 - 上海市 沪E 021|3100 - 上海市 沪F 021|1200 - 天津市 津E 022|5000 - 重庆市 渝A 023|6101 陕西省 西安市 陕A 029
4401 广东省 广州市 粤A 020|4403 广东省 深圳市 粤B 0755|4419 广东省 东莞市 粤S 0769|3301 浙江省 杭州市 浙A 0571|3302 浙江省 宁波市 浙B 0574|3201 江苏省 南京市 苏A 025
3205 江苏省 苏州市 苏E 0512|5101 四川省 成都市 川A 028|4201 湖北省 武汉市 鄂A 027|4101 河南省 郑州市 豫A 0371|4301 湖南省 长沙市 湘A 0731|3701 山东省 济南市 鲁A 0531
3702 山东省 青岛市 鲁B 0532|2101 辽宁省 沈阳市 辽A 024|2102 辽宁省 大连市 辽B 0411|2301 黑龙江省 哈尔滨市 黑A 0451|2201 吉林省 长春市 吉A 0431|5301 云南省 昆明市 云A 0871
5201 贵州省 贵阳市 贵A 0851|3501 福建省 福州市 闽A 0591|3502 福建省 厦门市 闽D 0592|3401 安徽省 合肥市 皖A 0551|3601 江西省 南昌市 赣A 0791|6201 甘肃省 兰州市 甘A 0931
1401 山西省 太原市 晋A 0351|1301 河北省 石家庄市 冀A 0311|4601 海南省 海口市 琼A 0898|4501 广西壮族自治区 南宁市 桂A 0771|1501 内蒙古自治区 呼和浩特市 蒙A 0471
6401 宁夏回族自治区 银川市 宁A 0951|6301 青海省 西宁市 青A 0971|6501 新疆维吾尔自治区 乌鲁木齐市 新A 0991|5401 西藏自治区 拉萨市 藏A 0891`

const cities: readonly TaxCity[] = table
  .trim()
  .split(/[|\n]/u)
  .map((entry) => {
    const [code = '', province = '', city = '', plate = '', dial = ''] = entry.split(' ')
    return { code, province: province === '-' ? '' : province, city, plate, dial }
  })

export const inventTaxCity = (rng: Rng): TaxCity => rng.pick(cities)

/** Whose name a heading bears, and the office before its title: of a province, of a city, of both; before 2018, or since. */
export interface TaxHeading {
  /** As the heading names it: 广东省, 深圳市, 广东省深圳市. */
  readonly region: string
  /** 广东省国家税务局, 国家税务总局广东省税务局; empty where only the region stands before the title. */
  readonly office: string
}

export const inventHeading = (rng: Rng, { province, city }: TaxCity, year: number): TaxHeading => {
  const region = province === '' ? city : rng.weighted([[province, 55], [city, 20], [province + city, 25]]) // biome-ignore format: a table
  if (rng.chance(0.3)) return { region, office: '' }
  const office = year >= 2019 ? `国家税务总局${region}税务局` : `${region}${rng.chance(0.65) ? '国家' : '地方'}税务局`
  return { region, office }
}

/** Where a printed heading names its region. */
export const regionChars = ({ region, office }: TaxHeading): readonly [from: number, to: number] => {
  const from = office.startsWith('国家税务总局') ? 6 : 0
  return [from, from + region.length]
}
