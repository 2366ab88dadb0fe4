/** Names and brands that are printed on cards, by the bank whose they are; the first is its name. Register of the NFRA (2024), the banks' own English names. */
const chinese: readonly (readonly [name: string, ...others: string[]])[] = [
  ['中国工商银行', '工商银行', 'ICBC', 'INDUSTRIAL AND COMMERCIAL BANK OF CHINA'],
  ['中国农业银行', '农业银行', 'AGRICULTURAL BANK OF CHINA'],
  ['中国银行', 'BANK OF CHINA'],
  ['中国建设银行', '建设银行', 'CHINA CONSTRUCTION BANK'],
  ['交通银行', 'BANK OF COMMUNICATIONS'],
  ['中国邮政储蓄银行', '邮政储蓄银行', 'POSTAL SAVINGS BANK OF CHINA'],
  ['招商银行', 'CHINA MERCHANTS BANK'],
  ['中信银行', 'CHINA CITIC BANK'],
  ['中国光大银行', '光大银行', 'CHINA EVERBRIGHT BANK'],
  ['中国民生银行', '民生银行', 'CHINA MINSHENG BANK', 'CHINA MINSHENG BANKING CORP'],
  ['上海浦东发展银行', '浦发银行', 'SPD BANK', 'SHANGHAI PUDONG DEVELOPMENT BANK'],
  ['兴业银行', 'INDUSTRIAL BANK'],
  ['华夏银行', 'HUA XIA BANK', 'HUAXIA BANK'],
  ['平安银行', 'PING AN BANK'],
  ['广发银行', 'CHINA GUANGFA BANK', 'CGB'],
  ['浙商银行', 'CHINA ZHESHANG BANK'],
  ['渤海银行', 'CHINA BOHAI BANK'],
  ['恒丰银行', 'HENGFENG BANK'],
  ['北京银行', 'BANK OF BEIJING'],
  ['上海银行', 'BANK OF SHANGHAI'],
  ['江苏银行', 'BANK OF JIANGSU'],
  ['南京银行', 'BANK OF NANJING'],
  ['宁波银行', 'BANK OF NINGBO'],
  ['杭州银行', 'BANK OF HANGZHOU'],
  ['徽商银行', 'HUISHANG BANK'],
  ['盛京银行', 'SHENGJING BANK'],
]

/** Issuers elsewhere whose brand is no word of the form “… Bank”. */
const foreign: readonly (readonly [name: string, ...others: string[]])[] = [
  ['HSBC', '汇丰'],
  ['barclaycard'],
  ['BARCLAYS'],
  ['CHASE'],
  ['CITIBANK', 'CITI'],
  ['CAPITAL ONE'],
  ['AMERICAN EXPRESS'],
  ['STANDARD CHARTERED'],
  ['LLOYDS BANK'],
  ['SANTANDER'],
  ['BNP PARIBAS'],
  ['DEUTSCHE BANK'],
  ['DBS'],
  ['OCBC BANK'],
  ['UOB'],
  ['HANG SENG BANK', '恒生银行'],
]

const compact = (text: string): string => text.replace(/[\s.,]+/gu, '').toUpperCase()

const names: ReadonlyMap<string, string> = new Map(
  [...chinese, ...foreign].flatMap((all) => all.map((printed) => [compact(printed), all[0]] as const)),
)

/** The bank's name for what is printed of it; a name that is not in the list is itself. */
export const bankOf = (printed: string): string => names.get(compact(printed)) ?? printed

export const isKnownBank = (name: string): boolean => names.has(compact(name))

/** Longer ones first: 工商银行 is a part of 中国工商银行. */
const printedNames = [...chinese, ...foreign]
  .flat()
  .map(compact)
  .sort((a, b) => b.length - a.length)

/** A bank of the list, wherever it stands among other words. */
export const knownBank = new RegExp(`(${printedNames.join('|')})`, 'iu')

/** Any other bank by the form of its name: 城市商业银行, 农村信用社, Bank of …. */
export const chineseBank = /(\p{Script=Han}{2,14}(?:银行|农村信用(?:合作)?(?:联)?社|农信))/u
export const latinBank = /((?:BANKOF[A-Z]{3,20})|(?:[A-Z]{3,24}BANK))/iu
