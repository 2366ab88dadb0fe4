import { type Drawing, join, type Piece } from '../../draw/drawing.ts'
import { layText, type TextStyle } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'
import { passportZone } from '../../values/mrz.ts'
import { inventChineseTraveller } from '../../values/traveller.ts'
import { fieldOf } from '../licence/layer.ts'
import { drawFaces, drawGround, isoDate, printedDate } from './page.ts'
import { drawZone } from './zone.ts'

const size = { width: 125, height: 88 }

const places = [
  ['北京', 'BEIJING'], ['上海', 'SHANGHAI'], ['浙江', 'ZHEJIANG'], ['陕西', 'SHAANXI'], ['内蒙古', 'INNER MONGOLIA'], ['黑龙江', 'HEILONGJIANG'], ['西藏', 'TIBET'], ['广东', 'GUANGDONG'], ['四川', 'SICHUAN'],
  ['新疆', 'XINJIANG'], ['河南', 'HENAN'], ['福建', 'FUJIAN'], ['江苏', 'JIANGSU'], ['重庆', 'CHONGQING'], ['海南', 'HAINAN'], ['山西', 'SHANXI'],
] as const // biome-ignore format: a list

const authorities = ['公安部出入境管理局', '国家移民管理局'] as const

/** Columns and rows of the visual zone, mm: labels stand over their values. */
const columns = { first: 43.5, second: 59, third: 90 } as const
const rows = { type: 18.5, name: 27, sex: 39.2, birthPlace: 47.4, issuePlace: 55.6, authority: 63.2 } as const

const label = (text: string, x: number, y: number): Piece => layText(text, x, y, { font: 'sans', size: 1.85, fill: '#4a4f63' })

/** The data page of an ordinary passport of the People's Republic of China. */
export const drawChinese = (rng: Rng): Drawing => {
  const person = inventChineseTraveller(rng.fork('person'))
  const value: TextStyle = { font: rng.pick(['sans', 'sansMedium'] as const), size: 2.7, fill: '#15151a' }
  const at = (text: string, x: number, y: number, style: Partial<TextStyle> = {}): Piece =>
    layText(text, x, y + 3.6, { ...value, ...style })
  const [birthPlace, issuePlace] = [rng.pick(places), rng.pick(places)]
  const authority = rng.pick(authorities)
  const both = ([zh, en]: readonly [string, string]): string => `${zh}/${en}`
  const lines = passportZone(
    person,
    'PO',
    'CHN',
    'CHN',
    rng.chance(0.6) ? Array.from({ length: 14 }, () => rng.pick([...'ABLMNOPGHKF'])).join('') : '',
  )
  const zone = drawZone(lines, 6.6, [72.2, 78.6])
  const sex = person.sex === 'F' ? '女/F' : '男/M'
  const pieces = {
    number: at(person.number, columns.third, rows.type, { size: 3.3, font: 'ocrB' }),
    localName: at(person.name, columns.first, rows.name, { size: 3 }),
    latinName: at(`${person.surname}, ${person.givenNames}`, columns.first, rows.name + 3.6),
    sex: at(sex, columns.first, rows.sex),
    nationality: at('中国/CHINESE', columns.second, rows.sex),
    birth: at(printedDate(person.birth, true), columns.third, rows.sex),
    birthPlace: at(both(birthPlace), columns.first, rows.birthPlace),
    issued: at(printedDate(person.issued, true), columns.third, rows.birthPlace),
    issuePlace: at(both(issuePlace), columns.first, rows.issuePlace),
    expires: at(printedDate(person.expires, true), columns.third, rows.issuePlace),
    authority: at(authority, columns.first, rows.authority - 0.6, { size: 2.4 }),
  }
  const labels = [
    label('类型/Type', columns.first, rows.type),
    label('国家码/Country Code', columns.second, rows.type),
    label('护照号/Passport No.', columns.third, rows.type),
    label('姓名/Name', columns.first, rows.name),
    label('性别/Sex', columns.first, rows.sex),
    label('国籍/Nationality', columns.second, rows.sex),
    label('出生日期/Date of birth', columns.third, rows.sex),
    label('出生地点/Place of birth', columns.first, rows.birthPlace),
    label('签发日期/Date of issue', columns.third, rows.birthPlace),
    label('签发地点/Place of issue', columns.first, rows.issuePlace),
    label('有效期至/Date of expiry', columns.third, rows.issuePlace),
    label('签发机关/Authority', columns.first, rows.authority),
    label('持照人签名/Bearer’s signature', columns.third, rows.authority),
  ]
  const head = [
    layText('中华人民共和国', 42, 8.5, { font: 'serifBold', size: 4.2, fill: '#2b2f45', tracking: 0.15 }),
    layText('PEOPLE’S REPUBLIC OF CHINA', 42, 12.4, { font: 'serif', size: 2.6, fill: '#2b2f45' }),
    layText('护照', 8, 9.5, { font: 'serifBold', size: 5, fill: '#2b2f45', tracking: 0.3 }),
    layText('PASSPORT', 8, 14, { font: 'serif', size: 3, fill: '#2b2f45' }),
  ]
  const piece = join(
    drawGround(rng.fork('ground'), size, 67),
    drawFaces(rng.fork('face'), { x: 7, y: 19, width: 32, height: 44 }),
    ...head,
    ...labels,
    at('P', columns.first, rows.type),
    at('CHN', columns.second, rows.type),
    ...Object.values(pieces),
    ...zone,
  )
  return {
    size,
    pxPerUnit: 1400 / size.width,
    cornerRadius: 3,
    ...piece,
    fields: {
      passport_type: fieldOf('P'),
      country_code: fieldOf('CHN'),
      passport_number: fieldOf(person.number, pieces.number),
      nationality: fieldOf('CHINESE', pieces.nationality),
      surname: fieldOf(person.surname, pieces.latinName),
      given_name: fieldOf(person.givenNames, pieces.latinName),
      sex: fieldOf(person.sex, pieces.sex),
      date_of_birth: fieldOf(isoDate(person.birth), pieces.birth),
      date_of_expiry: fieldOf(isoDate(person.expires), pieces.expires),
      date_of_issue: fieldOf(isoDate(person.issued), pieces.issued),
      place_of_birth: fieldOf(birthPlace[1], pieces.birthPlace),
      place_of_issue: fieldOf(issuePlace[1], pieces.issuePlace),
      issuing_authority: fieldOf(authority, pieces.authority),
      'local_language.name': fieldOf(person.name, pieces.localName),
      'local_language.place_of_birth': fieldOf(birthPlace[0], pieces.birthPlace),
      'local_language.place_of_issue': fieldOf(issuePlace[0], pieces.issuePlace),
    },
  }
}
