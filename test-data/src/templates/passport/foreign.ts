import type { Box, Size } from '@recto/core'
import { type Drawing, join, type Piece } from '../../draw/drawing.ts'
import { layText, type TextStyle } from '../../draw/lay-text.ts'
import type { Rng } from '../../rng.ts'
import { cardZone, officialZone, passportZone, visaZone, yymmdd } from '../../values/mrz.ts'
import { inventTraveller, type Traveller } from '../../values/traveller.ts'
import { fieldOf } from '../licence/layer.ts'
import { drawFaces, drawGround, printedDate } from './page.ts'
import { drawZone } from './zone.ts'

const states = ['D', 'FRA', 'ITA', 'ESP', 'NLD', 'POL', 'USA', 'CAN', 'GBR', 'AUS', 'JPN', 'KOR', 'IND', 'BRA', 'ZAF', 'NGA', 'TUR', 'VNM', 'IDN', 'UKR', 'FIN', 'UTO', 'XXA', 'GBN', 'MEX', 'SGP'] as const // biome-ignore format: a list

/** A kind of document: its page, where its portrait is and where the zone stands. */
interface Kind {
  readonly size: Size
  readonly face: Box
  readonly left: number
  readonly middles: readonly number[]
  readonly title: string
  zone(traveller: Traveller, state: string, nationality: string, optional: string): readonly string[]
}

const id3 = { width: 125, height: 88 }
const id2 = { width: 105, height: 74 }
const twoLines = (height: number): readonly number[] => [height - 15.75, height - 9.4]

export const kinds = {
  passport: {
    size: id3,
    face: { x: 7, y: 17, width: 33, height: 44 },
    left: 6.4,
    middles: twoLines(88),
    title: 'PASSPORT',
    zone: (traveller, state, nationality, optional) => passportZone(traveller, 'P', state, nationality, optional),
  },
  official: {
    size: id2,
    face: { x: 6, y: 12, width: 26, height: 34 },
    left: 6.4,
    middles: twoLines(74),
    title: 'IDENTITY CARD',
    zone: (traveller, state, _nationality, optional) => officialZone(traveller, 'I', state, optional.slice(0, 7)),
  },
  card: {
    size: { width: 85.6, height: 54 },
    face: { x: 4, y: 4, width: 20, height: 25 },
    left: 4.6,
    middles: [37.4, 42.5, 47.6],
    title: 'RESIDENCE PERMIT',
    zone: (traveller, state, nationality, optional) => cardZone(traveller, 'I', state, nationality, optional.slice(0, 15)),
  },
  'visa-a': {
    size: { width: 120, height: 80 },
    face: { x: 6, y: 14, width: 26, height: 36 },
    left: 6.4,
    middles: twoLines(80),
    title: 'VISA',
    zone: (traveller, state, nationality, optional) => visaZone(traveller, state, nationality, optional, 44),
  },
  'visa-b': {
    size: id2,
    face: { x: 6, y: 12, width: 24, height: 32 },
    left: 6.4,
    middles: twoLines(74),
    title: 'VISA',
    zone: (traveller, state, nationality, optional) => visaZone(traveller, state, nationality, optional.slice(0, 8), 36),
  },
} as const satisfies Readonly<Record<string, Kind>>

const optionals = (rng: Rng): string =>
  rng.weighted<() => string>([
    [() => '', 5],
    [() => String(rng.int(10_000_000, 999_999_999)), 3],
    [() => `${rng.int(100_000, 999_999)}<${rng.int(1000, 9999)}`, 2],
    [() => `${rng.pick([...'ABCXYZ'])}${rng.int(100_000_000, 999_999_999)}`, 2],
  ])()

/** The visual zone: labels over values, in the states' many wordings. */
const drawVisual = (rng: Rng, person: Traveller, state: string, kind: Kind): Piece => {
  const left = kind.face.x + kind.face.width + 5
  const wide = kind.size.width > 100
  const label: TextStyle = { font: 'sans', size: wide ? 1.8 : 1.5, fill: '#51566b' }
  const value: TextStyle = { font: rng.pick(['sans', 'sansMedium', 'ocrB'] as const), size: wide ? 2.9 : 2.2, fill: '#17171c' }
  const french = rng.chance(0.6)
  const words: readonly (readonly [en: string, fr: string, value: string])[] = [
    ['Surname', 'Nom', person.surname],
    ['Given names', 'Prénoms', person.givenNames],
    ['Nationality', 'Nationalité', state],
    ['Date of birth', 'Date de naissance', printedDate(person.birth)],
    ['Date of expiry', 'Date d’expiration', printedDate(person.expires)],
  ]
  const top = kind.face.y + 2
  const step = (Math.min(...kind.middles) - 5 - top) / words.length
  return join(
    layText(kind.title, left, kind.face.y - 2.5 < 3 ? 3.4 : kind.face.y - 2.5, { font: 'sansBold', size: wide ? 4 : 2.4, fill: '#2b2f45' }),
    ...words.flatMap(([en, fr, text], row) => [
      layText(french ? `${en}/${fr}` : en, left, top + row * step + 1, label),
      layText(text.slice(0, 24).trim(), left, top + row * step + 1 + value.size * 1.15, value),
    ]),
  )
}

/** What of a name fits into the zone: fillers at the end of the line part nothing. */
const namesIn = (line: string): readonly [surname: string, given: string] => {
  const [surname = '', ...given] = line.replace(/<+$/u, '').split('<<')
  return [surname.replaceAll('<', ' '), given.join(' ').replaceAll('<', ' ').trim()]
}

/** A travel document of another state, all of whose facts stand in its zone. */
export const drawForeign = (rng: Rng, variant: keyof typeof kinds): Drawing => {
  const kind: Kind = kinds[variant]
  const person = inventTraveller(rng.fork('person'))
  const state = rng.pick(states)
  const nationality = variant.startsWith('visa') || rng.chance(0.08) ? rng.pick(states) : state
  const lines = kind.zone(person, state, nationality, optionals(rng.fork('optional')))
  const [surname, given] = namesIn(lines.length === 3 ? (lines[2] ?? '') : (lines[0] ?? '').slice(5))
  const zone = drawZone(lines, kind.left, kind.middles)
  const national = variant === 'official' ? state : nationality
  const piece = join(
    drawGround(rng.fork('ground'), kind.size, Math.min(...kind.middles) - 4),
    drawFaces(rng.fork('face'), kind.face, variant === 'passport' ? { x: 100, y: 40, width: 16, height: 21 } : undefined),
    drawVisual(rng.fork('visual'), person, state, kind),
    ...zone,
  )
  const [first, second, third] = zone
  return {
    size: kind.size,
    pxPerUnit: 1400 / kind.size.width,
    cornerRadius: 3,
    ...piece,
    fields: {
      passport_type: fieldOf(lines[0]?.charAt(0) ?? '', ...(first === undefined ? [] : [first])),
      country_code: fieldOf(state),
      nationality: fieldOf(national),
      surname: fieldOf(surname),
      ...(given === '' ? {} : { given_name: fieldOf(given) }),
      passport_number: fieldOf(person.number),
      date_of_birth: fieldOf(yymmdd(person.birth)),
      sex: fieldOf(person.sex),
      date_of_expiry: fieldOf(yymmdd(person.expires)),
      machine_code: fieldOf(lines[0] ?? '', ...(first === undefined ? [] : [first])),
      machine_code2: fieldOf(lines[1] ?? '', ...(second === undefined ? [] : [second])),
      ...(third === undefined ? {} : { machine_code3: fieldOf(lines[2] ?? '', third) }),
    },
  }
}
