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

/** Tax regions as titles name them: provinces, and the cities that are planned apart (State Taxation Administration); their codes (GB/T 2260). */
const codes: Readonly<Record<string, string>> = {
  北京: '11', 天津: '12', 河北: '13', 山西: '14', 内蒙古: '15', 辽宁: '21', 大连: '2102', 吉林: '22', 黑龙江: '23', 上海: '31', 江苏: '32', 浙江: '33',
  宁波: '3302', 安徽: '34', 福建: '35', 厦门: '3502', 江西: '36', 山东: '37', 青岛: '3702', 河南: '41', 湖北: '42', 湖南: '43', 广东: '44', 深圳: '4403',
  广西: '45', 海南: '46', 重庆: '50', 四川: '51', 贵州: '52', 云南: '53', 西藏: '54', 陕西: '61', 甘肃: '62', 青海: '63', 宁夏: '64', 新疆: '65',
} // biome-ignore format: a table
const regions = Object.keys(codes)

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

/** Whether an invoice code is of the region that a title names: its first four digits, or those behind the first of twelve; `null` where no region is named. */
export const isCodeOf = (title: string, code: string): boolean | null => {
  const region = regionOf(title)
  const digits = code.length === 12 ? code.slice(1, 5) : code.slice(0, 4)
  return region === null ? null : digits.startsWith(codes[region] as string)
}

/** Codes of twelve digits end in 06 or 07 on rolls (税务总局公告2016年第82号). */
export const isRollCode = (code: string): boolean => /^\d{10}0[67]$/u.test(code)
