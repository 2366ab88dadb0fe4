import { pinyin } from 'pinyin-pro'
import type { Rng } from '../rng.ts'
import { type CalendarDate, inventDate, yearsLater } from './calendar-date.ts'
import { ethnicGroups } from './ethnic-groups.ts'
import { inventName } from './name.ts'

/** The holder of a travel document, who does not exist. */
export interface Traveller {
  readonly surname: string
  readonly givenNames: string
  readonly sex: 'M' | 'F' | 'X'
  readonly birth: CalendarDate
  readonly issued: CalendarDate
  readonly expires: CalendarDate
  readonly number: string
}

const surnames = [
  'MUELLER', 'VAN DER MEER', 'DE LA CRUZ', 'OYELARAN', 'NGUYEN', 'OBRIEN', 'SMITH JONES', 'KOWALCZYK', 'FERNANDEZ', 'SILVA COSTA', 'ABDULRAHMAN', 'PAPADOPOULOS', 'TANAKA', 'KIM', 'LI', 'O',
  'VONHOHENSTAUFENBERG', 'DAL POZZO', 'ILIESCU', 'HAKKINEN', 'SORENSEN', 'MBEKI', 'ZULU', 'QUISPE', 'YILMAZ', 'IVANOVA', 'STJOHN', 'WICKRAMASINGHE ARACHCHIGE', 'EDWARDS', 'BOZKURT', 'XAVIER',
] // biome-ignore format: a list
const givenNames = [
  'ANNA MARIA', 'JOHN', 'GUADALUPE', 'OLUWASEUN', 'THI HONG', 'SEAN PATRICK', 'ZOE', 'KRZYSZTOF', 'JOSE LUIS', 'MARIANA', 'MOHAMMED ALI HASSAN', 'ELENI', 'HANAKO', 'JI WOO', 'WEI', 'MAXIMILIAN ALEXANDER FRIEDRICH',
  'GIOVANNI', 'ANDREI', 'AINO', 'SOREN', 'NELSON', 'THANDIWE', 'INTI', 'DENIZ', 'SVETLANA', 'BEA', 'CHATHURIKA DILHANI KUMARI', 'OSCAR', 'QUENTIN', 'KIRK', 'X AE',
] // biome-ignore format: a list

/** Serial numbers that mix letters and digits leave out what looks alike (German passports, BSI TR-03127). */
const serial = '0123456789CFGHJKLMNPRTVWXYZ'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Seven to nine characters, as states like them: digits alone, one or two letters first, or mixed. */
const inventNumber = (rng: Rng): string => {
  const digits = (count: number): string => Array.from({ length: count }, () => rng.int(0, 9)).join('')
  const letter = (): string => rng.pick([...letters])
  return rng.weighted<() => string>([
    [() => digits(9), 4],
    [() => letter() + digits(8), 4],
    [() => letter() + letter() + digits(7), 4],
    [() => letter() + letter() + digits(6), 2],
    [() => Array.from({ length: 9 }, () => rng.pick([...serial])).join(''), 4],
    [() => letter() + digits(6), 1],
  ])()
}

const inventDays = (rng: Rng): Pick<Traveller, 'birth' | 'issued' | 'expires'> => {
  const birth = inventDate(rng.fork('birth'), 1931, 2022)
  const issued = inventDate(rng.fork('issued'), Math.max(2008, birth.year + 1), 2025)
  return { birth, issued, expires: yearsLater(issued, issued.year - birth.year < 16 ? 5 : 10) }
}

export const inventTraveller = (rng: Rng): Traveller => ({
  surname: rng.pick(surnames),
  givenNames: rng.pick(givenNames),
  sex: rng.weighted([
    ['M', 48],
    ['F', 48],
    ['X', 4],
  ]),
  ...inventDays(rng),
  number: inventNumber(rng),
})

export interface ChineseTraveller extends Traveller {
  readonly name: string
}

const syllables = (text: string, surname: boolean): string =>
  pinyin(text, { toneType: 'none', type: 'array', v: true, ...(surname ? { surname: 'all' as const } : {}) })
    .join('')
    .toUpperCase()
    .replaceAll('Ü', 'YU')
    .replace(/[^A-Z]/gu, '')

/** Surnames of two characters. */
const compound = /^(?:欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|东方|南宫|夏侯|端木|百里)/u

/** Names are spelt in Pinyin without tones, the surname apart; a name with a point is parted there, one of another tradition stands in the given names. */
export const inventChineseTraveller = (rng: Rng): ChineseTraveller => {
  const sex = rng.pick(['男', '女'] as const)
  const ethnicity = rng.weighted(ethnicGroups)
  const name = inventName(rng.fork('name'), sex, ethnicity)
  const [first, last] = name.includes('·') ? (name.split('·') as [string, string]) : [name, '']
  const length = last !== '' ? 0 : (compound.exec(name)?.[0].length ?? 1)
  const number = `${rng.pick(['E', 'E', 'G', 'EA', 'EH', 'EK'])}${rng.int(10_000_000, 99_999_999)}`.slice(0, 9)
  return {
    name,
    surname: length === 0 ? syllables(last, false) : syllables(name.slice(0, length), true),
    givenNames: length === 0 ? syllables(first, false) : syllables(name.slice(length), false),
    sex: sex === '男' ? 'M' : 'F',
    ...inventDays(rng),
    number,
  }
}
