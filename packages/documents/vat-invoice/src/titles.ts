/** Kinds of invoices as the interface of `vat-invoice` names them. */
export const kinds = [
  'special',
  'normal',
  'electronic',
  'special_electronic',
  'toll',
  'roll',
  'fully_digitalized_special_electronic',
  'fully_digitalized_normal_electronic',
] as const
export type Kind = (typeof kinds)[number]

/** Tax regions as titles name them: provinces, and the cities that are planned apart (State Taxation Administration). */
const regions = '北京 天津 河北 山西 内蒙古 辽宁 大连 吉林 黑龙江 上海 江苏 浙江 宁波 安徽 福建 厦门 江西 山东 青岛 河南 湖北 湖南 广东 深圳 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆'.split(' ') // biome-ignore format: a table

/** Municipalities, and cities that are planned apart with the provinces they lie in. */
const cities: Readonly<Record<string, string>> = {
  北京: '北京',
  天津: '天津',
  上海: '上海',
  重庆: '重庆',
  大连: '辽宁',
  宁波: '浙江',
  厦门: '福建',
  青岛: '山东',
  深圳: '广东',
}

/** What follows the region, by kind; longer ones first, as one may be another's end. */
const suffixes: readonly (readonly [suffix: string, kind: Kind])[] = [
  ['增值税普通发票（卷票）', 'roll'],
  ['增值税电子专用发票', 'special_electronic'],
  ['增值税电子普通发票', 'electronic'],
  ['增值税专用发票', 'special'],
  ['增值税普通发票', 'normal'],
]

const digital = ['电子发票（增值税专用发票）', '电子发票（普通发票）'] as const
const salesList = '销售货物或者提供应税劳务清单'

const withRegions = (suffix: string): readonly string[] => [...regions.map((region) => region + suffix), suffix]

/** Every title that an invoice may carry. */
export const titles = [
  ...suffixes.flatMap(([suffix]) => withRegions(suffix)),
  ...digital,
  salesList,
  '增值税应税货物或劳务销货清单',
] as readonly string[] as readonly [string, ...string[]]

export const kindOf = (title: string): Kind | null => {
  if (title === digital[0]) return 'fully_digitalized_special_electronic'
  if (title === digital[1]) return 'fully_digitalized_normal_electronic'
  return suffixes.find(([suffix]) => title.endsWith(suffix))?.[1] ?? null
}

/** Kinds by the second entry of the QR code (data interface of electronic invoices, State Taxation Administration). */
const kindsInQr: Readonly<Record<string, Kind>> = {
  '01': 'special',
  '04': 'normal',
  '08': 'special_electronic',
  '10': 'electronic',
  '11': 'roll',
  '14': 'toll',
  '31': 'fully_digitalized_special_electronic',
  '32': 'fully_digitalized_normal_electronic',
}

export const kindInQr = (number: string): Kind | null => kindsInQr[number] ?? null

const regionOf = (title: string): string | null => regions.find((region) => title.startsWith(region)) ?? null

export const provinceOf = (title: string): string | null => {
  const region = regionOf(title)
  return region === null ? null : (cities[region] ?? region)
}

export const cityOf = (title: string): string | null => {
  const region = regionOf(title)
  return region !== null && region in cities ? region : null
}
