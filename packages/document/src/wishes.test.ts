import { boxOf, identity, type TextLine, type TextPage } from '@recto/core'
import { expect, test } from 'vitest'
import { date, defineDocument, extract, paragraph, region, sealed, text } from './index.ts'
import { lineAt } from './line-at.fixture.ts'

/** Ten px a millimetre. */
const paper = {
  size: { width: 100, height: 60 },
  cues: [/登记机关/u],
  places: { 登记机关: [10, 5], 发照单位: [10, 25], 经营期限: [70, 15] },
} as const

const form = defineDocument({
  id: 'form',
  title: { zh: '表', en: 'Form' },
  view: 'page',
  fields: { day: date('日期', 'Date', { words: true }) },
  layouts: {
    only: {
      ...paper,
      find: { day: region(20, 36, 60, 18, 2) },
    },
  },
})

const page = (...parts: readonly (readonly [words: string, x: number, y: number])[]): TextPage => ({
  width: 1000,
  height: 600,
  lines: [['登记机关', 60, 40], ['发照单位', 60, 240], ['经营期限', 660, 140], ...parts].map(([words, x, y]) =>
    lineAt(words as string, x as number, y as number),
  ),
  tables: [],
  codes: [],
  toSource: identity,
})

const rowsAsked = (asked: TextPage) => extract(form, asked).wishes.flatMap((wish) => (wish.see === 'line' ? [boxOf(wish.quad)] : []))

test('a row of which a part was found is looked at as one line', () => {
  const [row] = rowsAsked(page(['一九八七', 300, 420], ['日', 700, 420]))
  expect(row?.x).toBeCloseTo(200, -1)
  expect(row?.width).toBeCloseTo(600, -1)
  expect(row?.y).toBeLessThan(420)
  expect((row?.y ?? 0) + (row?.height ?? 0)).toBeGreaterThan(440)
})

test('parts in two rows are no row, and what was read needs none', () => {
  expect(rowsAsked(page(['一九八七', 300, 400], ['日', 700, 460]))).toEqual([])
  expect(rowsAsked(page(['一九八七年一月一日', 300, 420]))).toEqual([])
})

test('a single row that nearly fills its place is looked below of, as far as the next label', () => {
  const licence = defineDocument({
    id: 'licence',
    title: { zh: '照', en: 'Licence' },
    view: 'page',
    fields: { address: text('住所', 'Address') },
    layouts: {
      only: {
        ...paper,
        find: { address: paragraph('经营场所', 2) },
      },
    },
  })
  const asked = (words: string) => extract(licence, page(['经营场所', 60, 300], [words, 160, 300])).wishes.map(({ quad }) => boxOf(quad))
  expect(asked('河北省张家口市')).toEqual([])
  const [below] = asked('河北省张家口市怀安县滩头镇黄家营村第一百九十五组第十二号楼三单元四零一室')
  expect(below?.y).toBeGreaterThan(280)
  expect((below?.y ?? 0) + (below?.height ?? 0)).toBeGreaterThan(330)
})

test('a box whose rows were all read is not looked at again; one that misses a row is', () => {
  const address = defineDocument({
    id: 'address',
    title: { zh: '住址', en: 'Address' },
    view: 'page',
    fields: { address: text('住址', 'Address') },
    layouts: {
      only: {
        ...paper,
        find: { address: region(20, 26, 60, 30, 3) },
      },
    },
  })
  const doubted = (...rows: readonly number[]) =>
    page(...rows.map((y) => ['某省某市某区某路', 300, y] as const)).lines.map((line, index) =>
      index < 3 ? line : { ...line, chars: line.chars.map((char) => ({ ...char, confidence: 0.5 })) },
    )
  const asked = (...rows: readonly number[]) => extract(address, { ...page(), lines: doubted(...rows) }).wishes.map(({ see }) => see)
  expect(asked(300, 400, 500)).toEqual([])
  expect(asked(300, 400)).toEqual(['lines'])
})

/** Two fields that are filled in together, and a sealed one. */
const ruled = defineDocument({
  id: 'ruled',
  title: { zh: '表', en: 'Form' },
  view: 'page',
  seals: 'red',
  ruled: true,
  fields: {
    name: text('名称', 'Name'),
    place: text('地址', 'Place'),
    sealed: sealed(text('备注', 'Remarks')),
  },
  layouts: {
    only: {
      ...paper,
      together: [['name', 'place']],
      find: {
        name: region(20, 2, 30, 6),
        place: region(52, 2, 40, 6),
        sealed: region(20, 22, 70, 6),
      },
    },
  },
})

const inksAsked = (key: string, ...lines: readonly TextLine[]): readonly string[] => {
  const asked = { ...page(), lines: [...page().lines, ...lines] }
  return extract(ruled, asked).wishes.flatMap((wish) => (wish.id === `ruled#0/${key}` && 'ink' in wish ? [wish.ink] : []))
}

test('of fields that are filled in together none is looked for where nothing was read of any', () => {
  expect([...inksAsked('name'), ...inksAsked('place')]).toEqual([])
  expect(inksAsked('place', lineAt('某某公司', 220, 40))).toEqual(['any', 'dark'])
})

test('without the rules is looked at what was read alone', () => {
  expect(inksAsked('sealed')).toEqual(['any', 'dark'])
  expect(inksAsked('sealed', lineAt('某某', 220, 240, 0.6))).toEqual(['any', 'dark', 'unruled'])
})

test('on a sealed place a look at what is doubtful goes on to its edge: the seal may hide the end', () => {
  const asked = { ...page(), lines: [...page().lines, lineAt('某某', 220, 240, 0.6)] }
  const wish = extract(ruled, asked).wishes.find(({ id }) => id === 'ruled#0/sealed')
  const { x, width } = wish === undefined ? { x: 0, width: 0 } : boxOf(wish.quad)
  expect(x + width).toBeCloseTo(900, -1)
})
