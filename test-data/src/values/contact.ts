import { pinyin } from 'pinyin-pro'
import type { Rng } from '../rng.ts'
import { brands } from './business-words.ts'
import * as words from './contact-words.ts'
import { ethnicGroups } from './ethnic-groups.ts'
import { inventName } from './name.ts'
import { inventRegion, type Region } from './region.ts'

/** Something in two languages. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** What a business card states of a person who does not exist. */
export interface Contact {
  readonly name: Bilingual
  readonly title: Bilingual
  readonly company: Bilingual
  readonly department: Bilingual
  readonly address: Bilingual
  readonly mobile: string
  readonly phone: string
  readonly fax: string
  readonly email: string
  readonly website: string
  readonly postcode: string
  readonly qq: string
  readonly wechat: string
}

const digits = (rng: Rng, count: number): string => Array.from({ length: count }, () => rng.int(0, 9)).join('')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const spell = (text: string): readonly string[] => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' })
const latin = (text: string): string => capital(spell(text).join('').replaceAll('ü', 'v'))

const inventMobile = (rng: Rng, abroad: boolean): string => {
  const [a, b, c] = [`1${rng.pick(['38', '39', '36', '50', '55', '58', '86', '89', '77', '98'])}`, digits(rng, 4), digits(rng, 4)]
  if (abroad) return rng.pick([`+86 ${a} ${b} ${c}`, `+86-${a}${b}${c}`, `(+86) ${a}${b}${c}`])
  return rng.weighted([[a + b + c, 5], [`${a} ${b} ${c}`, 3], [`${a}-${b}-${c}`, 2], [`+86 ${a} ${b} ${c}`, 1]]) // biome-ignore format: a table
}

/** A telephone and a fax number of one office, written alike. */
const inventLines = (rng: Rng, abroad: boolean): readonly [phone: string, fax: string] => {
  const [area, length] = rng.pick([['010', 4], ['021', 4], ['0571', 4], ['0755', 4], ['0731', 4], ['0538', 3], ['0792', 3]] as const) // biome-ignore format: a table
  const head = String(rng.int(2, 8)) + digits(rng, length - 1)
  const form = rng.pick(
    abroad
      ? [(n: string) => `+86-${area.slice(1)}-${head}${n}`, (n: string) => `+86 ${area.slice(1)} ${head} ${n}`, (n: string) => `+86 (${area.slice(1)}) ${head}${n}`]
      : [(n: string) => `${area}-${head}${n}`, (n: string) => `${area}-${head}${n}`, (n: string) => `(${area}) ${head}${n}`, (n: string) => `${area} ${head} ${n}`],
  ) // biome-ignore format: a table
  const extension = abroad ? '' : rng.weighted([['', 6], [`-${digits(rng, 3)}`, 1], [`转${rng.int(1, 9)}${digits(rng, 2)}`, 1]]) // biome-ignore format: a table
  return [form(digits(rng, 4)) + extension, form(digits(rng, 4))]
}

const bare = (name: string): string => name.replace(/(?:省|市|区|县|自治区|自治州|地区)$/u, '')

const inventOffice = (rng: Rng, { province, city, county }: Region): Bilingual => {
  const [road, tower, number] = [rng.pick(words.roads), rng.pick(words.towers), rng.int(1, 998)]
  const kind = rng.pick(['路', '大道', '东路', '北街'])
  const [floor, door] = [rng.int(1, 32), String(rng.int(1, 20)).padStart(2, '0')]
  const room = rng.pick([
    `${floor}楼`,
    `${floor}层`,
    `A座${floor}${door}室`,
    `${floor}${door}室`,
    `${rng.int(1, 9)}号楼${floor}${door}`,
    `B栋${floor}${door}单元`,
  ])
  const place = rng.pick([tower + room, tower + room, tower, ''])
  const head = (rng.chance(0.4) || city === '' ? province : '') + city + county
  const street = `${latin(road)} ${kind.endsWith('街') ? 'Street' : kind === '大道' ? 'Avenue' : 'Road'}`
  const en = `${rng.pick([`Room ${floor}${door}, `, `${floor}F, `, ''])}${place === '' ? '' : `${latin(tower.slice(0, 2))} ${rng.pick(['Tower', 'Building', 'Plaza'])}, `}No.${number} ${street}, ${latin(bare(county))} District, ${latin(bare(city === '' ? province : city))}`
  return { zh: `${head}${road}${kind}${number}号${place}`, en: rng.chance(0.5) ? `${en}, China` : en }
}

const inventCompany = (rng: Rng, region: Region): Bilingual => {
  const brand = rng.pick(brands)
  const place = bare(region.city === '' ? region.province : region.city)
  if (rng.chance(0.15)) {
    const [zh, en] = rng.pick(words.otherBodies)
    return { zh: `${place}${brand}${zh}`, en: `${latin(place)} ${latin(brand)} ${en}` }
  }
  const [zh, en] = rng.pick(words.trades)
  const tail = rng.weighted([['有限公司', 7], ['股份有限公司', 2], ['有限责任公司', 1]]) // biome-ignore format: a table
  const form = rng.weighted([[`${place}${brand}${zh}${tail}`, 6], [`${brand}（${place}）${zh}${tail}`, 2], [`${place}市${brand}${zh}${tail}`, 1]]) // biome-ignore format: a table
  return { zh: form, en: `${latin(place)} ${latin(brand)} ${en} ${rng.pick(['Co., Ltd.', 'Co.,Ltd', 'Company Limited', 'Inc.'])}` }
}

const inventLatinName = (rng: Rng, zh: string): string => {
  const [surname = '', ...given] = spell(zh)
  const own = capital(given.join('')) || 'Li'
  return rng.weighted([[`${own} ${capital(surname)}`, 4], [`${capital(surname)} ${own}`, 3], [`${surname.toUpperCase()} ${own}`, 1], [`${rng.pick(words.foreignFirst.slice(0, 18))} ${capital(surname)}`, 3]]) // biome-ignore format: a table
}

/** Somebody who works in China, or for a company abroad. */
export const inventContact = (rng: Rng, abroad: boolean): Contact => {
  const region = inventRegion(rng.fork('region'))
  const people = rng.fork('name')
  const zh = inventName(people, people.pick(['男', '女']), people.chance(0.95) ? '汉' : people.weighted(ethnicGroups))
  const pick = rng.fork('words')
  const [title, department] = [pick.pick(words.titles), pick.pick(words.departments)]
  const domain = `${pick.pick(words.syllables)}${pick.pick(words.syllables)}${pick.pick(['.com', '.com.cn', '.cn', '.net', '-group.com'])}`
  const foreign = `${pick.pick(words.foreignFirst)} ${pick.pick(words.foreignLast)}`
  const [street, dial] = pick.pick(words.foreignAddresses)
  const [phone, fax] = inventLines(rng.fork('lines'), abroad)
  const dialled = (): string => `${dial} ${digits(pick, 4)} ${digits(pick, 4)}`
  const box = spell(zh)
  const company = inventCompany(rng.fork('company'), region)
  const office = inventOffice(rng.fork('address'), region)
  const isForeign = abroad && pick.chance(0.5)
  const user = pick.pick([`${box.join('')}${digits(pick, 2)}`, `${box.slice(1).join('')}.${box[0]}`, `sales${digits(pick, 2)}`, digits(pick, 9), `${box[0]}_${box.slice(1).join('')}`]).replace(/[^\w.]/gu, '') // biome-ignore format: a list
  return {
    name: { zh, en: isForeign ? foreign : inventLatinName(pick, zh) },
    title: { zh: title[0], en: title[1] },
    company: isForeign ? { zh: company.zh, en: pick.pick(words.foreignBodies) } : company,
    department: { zh: department[0], en: department[1] },
    address: isForeign ? { zh: office.zh, en: street } : office,
    mobile: isForeign ? dialled() : inventMobile(rng.fork('mobile'), abroad),
    phone: isForeign ? dialled() : phone,
    fax: isForeign ? dialled() : fax,
    email: `${user}@${/^\d/u.test(user) ? 'qq.com' : pick.chance(0.2) ? pick.pick(['163.com', '126.com', 'gmail.com', 'hotmail.com']) : domain}`,
    website: pick.weighted([[`www.${domain}`, 6], [`http://www.${domain}`, 2], [`https://${domain}`, 1]]), // biome-ignore format: a table
    postcode: `${region.code.slice(0, 3)}${digits(pick, 3)}`,
    qq: String(pick.int(1, 9)) + digits(pick, pick.int(5, 9)),
    wechat: `${box.join('').replace(/[^a-z]/gu, '') || 'li'}${digits(pick, 4)}`,
  }
}
