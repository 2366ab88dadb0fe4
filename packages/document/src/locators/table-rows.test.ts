import { expect, test } from 'vitest'
import { lineAt, pageOf } from '../../../testing/src/page-literal.ts'
import { code, defineDocument, extract, rows, table, text } from '../index.ts'

const digits = '0123456789'

/** Legs of a journey: each place is where one leg ends and the next begins. Printed at 10 px a mm. */
const journey = defineDocument({
  id: 'journey',
  title: { zh: '行程', en: 'Journey' },
  view: 'page',
  fields: {
    legs: rows('航段', 'Legs', {
      from: text('自', 'From'),
      to: text('至', 'To'),
      flight: code('航班号', 'Flight', { alphabet: `ABC${digits}`, forms: [['ABC', 'ABC', digits, digits]] }),
      day: code('日期', 'Day', { alphabet: `${digits}日VOID`, forms: [[digits, '日']] }),
    }),
  },
  layouts: {
    only: {
      size: { width: 100, height: 60 },
      cues: [/航班号/u],
      places: { 航班号: [35, 10], 合计: [44, 50] },
      find: {
        legs: table(
          { from: [], flight: ['航班号'], day: ['日期'] },
          {
            starts: ['flight'],
            edges: [5, 30, 40, 48],
            body: [14, 45],
            ends: ['合计'],
            single: true,
            next: { to: { of: 'from', bottomMm: 55 } },
          },
        ),
      },
    },
  },
})

const put = (text: string, xMm: number, yMm: number) => lineAt(text, 10 * xMm, 10 * yMm, 30)
const form = [put('航班号', 30.5, 10), put('日期', 41, 10), put('合计', 41, 50), put('FLIGHT', 30.5, 12.9)]
const legsOf = (lines: readonly ReturnType<typeof put>[]) => extract(journey, pageOf([...form, ...lines])).documents[0]?.fields.legs?.value

test('a leg ends where the next one begins; the last one lower than all rows', () => {
  const lines = [
    ...[put('兰州', 10, 20), put('CA12', 33, 20.5), put('5日', 42, 20.3)],
    ...[put('杭州', 10, 29), put('CA34', 33, 31), put('6日', 42, 31)],
    ...[put('南通', 10, 38), put('CA56', 33, 41.5)],
    put('大连', 10, 52),
  ]
  expect(legsOf(lines)).toEqual([
    { from: '兰州', to: '杭州', flight: 'CA12', day: '5日' },
    { from: '杭州', to: '南通', flight: 'CA34', day: '6日' },
    { from: '南通', to: '大连', flight: 'CA56', day: null },
  ])
})

test('a place that was not read is nobody else', () => {
  const lines = [put('兰州', 10, 20), put('CA12', 33, 20)]
  expect(legsOf(lines)).toEqual([{ from: '兰州', to: null, flight: 'CA12', day: null }])
})

test('what is level with no row is in none', () => {
  const lines = [put('兰州', 10, 20), put('CA12', 33, 20), put('5日', 42, 20), put('杭州', 10, 29), put('VOID', 42, 29)]
  expect(legsOf(lines)).toEqual([{ from: '兰州', to: '杭州', flight: 'CA12', day: '5日' }])
})

/** Goods with single characters and digits in narrow columns. */
const bill = defineDocument({
  id: 'bill',
  title: { zh: '清单', en: 'Bill' },
  view: 'page',
  fields: {
    items: rows('项目', 'Items', {
      name: text('名称', 'Name'),
      unit: text('单位', 'Unit'),
      quantity: code('数量', 'Quantity', { alphabet: '.0123456789' }),
      price: code('单价', 'Price', { alphabet: '.0123456789' }),
    }),
  },
  layouts: {
    only: {
      size: { width: 100, height: 60 },
      cues: [/单价/u],
      places: { 品名: [18, 10], 单价: [78, 10], 数量: [55, 10] },
      find: {
        items: table(
          { name: ['品名'], unit: ['单位'], quantity: ['数量'], price: ['单价'] },
          { starts: ['price'], edges: [5, 31, 44, 66, 90], body: [14, 55], together: [['unit', 'quantity', 'price']] },
        ),
      },
    },
  },
})
const head = [put('品名', 15, 10), put('单位', 34.5, 10), put('数量', 52, 10), put('单价', 75, 10)]
const billOf = (lines: readonly ReturnType<typeof put>[]) => extract(bill, pageOf([...head, ...lines]))
const prices = [put('尺子', 6, 20), put('12.5', 70, 20), put('信封', 6, 26), put('0.8', 70, 26)]

test('a character in each of two rows, read as a column, is one of either row', () => {
  const [a, b] = [put('把', 36, 20).chars[0], put('个', 36, 26).chars[0]]
  if (a === undefined || b === undefined) throw new Error('no characters')
  const column = { text: '把个', confidence: 0.99, quad: [a.quad[1], b.quad[2], b.quad[3], a.quad[0]] as const, chars: [a, b] }
  const unitsOf = (lines: readonly ReturnType<typeof put>[]) => billOf(lines).documents[0]?.fields.items?.value?.map(({ unit }) => unit)
  expect(unitsOf([...prices, column])).toEqual(['把', '个'])
  expect(unitsOf([...prices, column, put('把', 36, 20)])).toEqual(['把', '个'])
})

test('a narrow gap parts two cells where an edge lies in it', () => {
  const one = put('1 74.6', 64, 20)
  const joined = { ...one, text: '174.6', chars: one.chars.filter(({ text }) => text !== ' ') }
  const items = billOf([put('尺子', 6, 20), joined]).documents[0]?.fields.items?.value
  expect(items?.map(({ quantity, price }) => [quantity, price])).toEqual([['1', '74.6']])
})

test('an empty cell is looked at where others of its group are filled', () => {
  const looked = billOf(prices).wishes.flatMap((wish) => ('id' in wish ? [wish.id] : []))
  expect(looked).toEqual(expect.arrayContaining(['bill#0/items.0.unit', 'bill#0/items.0.quantity']))
  expect(looked).not.toContain('bill#0/items.0.name')
})

test.each([34.3, 35.1, 33.2])('what was read over an edge is cut where both sides have their forms, wherever it was typed (%d)', (x) => {
  expect(legsOf([put('兰州', 10, 20), put('CA125日', x, 20), put('杭州', 10, 29)])).toEqual([
    { from: '兰州', to: '杭州', flight: 'CA12', day: '5日' },
  ])
})

test('a header that was read in another column tells nothing of its own', () => {
  const lines = [put('兰州', 10, 20), put('CA12', 33, 20), put('5日', 42, 20), put('杭州', 10, 29)]
  const fields = extract(journey, pageOf([put('日期', 8, 10), ...form, ...lines])).documents[0]?.fields
  expect(fields?.legs?.value).toEqual([{ from: '兰州', to: '杭州', flight: 'CA12', day: '5日' }])
})

test('a number that is typed over an edge by one digit is not cut there', () => {
  const items = billOf([put('尺子', 6, 20), put('12.57312', 79, 20)]).documents[0]?.fields.items?.value
  expect(items?.map(({ price }) => price)).toEqual(['12.57312'])
})

test('a leg of which only its places were read is one, and the rest of it is looked for', () => {
  const lines = [put('兰州', 10, 20), put('杭州', 10, 29), put('CA34', 33, 29), put('6日', 42, 29), put('南通', 10, 38)]
  const { documents, wishes } = extract(journey, pageOf([...form, ...lines]))
  expect(documents[0]?.fields.legs?.value).toEqual([
    { from: '兰州', to: '杭州', flight: null, day: null },
    { from: '杭州', to: '南通', flight: 'CA34', day: '6日' },
  ])
  expect(wishes.map((wish) => ('id' in wish ? wish.id : ''))).toContain('journey#0/legs.0.flight')
})

test('the place of the next row is not that of a row whose own was not read', () => {
  const lines = [put('CA12', 33, 20), put('5日', 42, 20), put('杭州', 10, 29), put('CA34', 33, 29), put('6日', 42, 29), put('南通', 10, 38)]
  expect(legsOf(lines)).toEqual([
    { from: null, to: '杭州', flight: 'CA12', day: '5日' },
    { from: '杭州', to: '南通', flight: 'CA34', day: '6日' },
  ])
})

test('rows that lean against their header are cut into columns where they stand', () => {
  const row = (y: number): readonly ReturnType<typeof put>[] => {
    const off = -0.08 * (y - 14)
    return [put('尺子', 6 + off, y), put('个', 31.6 + off, y), put('10', 60 + off, y), put('12.5', 68 + off, y)]
  }
  const items = billOf([20, 26, 32, 38, 44].flatMap(row)).documents[0]?.fields.items?.value
  expect(items?.map(({ name, unit, quantity }) => [name, unit, quantity])).toEqual(Array.from({ length: 5 }, () => ['尺子', '个', '10']))
})

test('one long name that runs over its column moves no edge', () => {
  const items = billOf([...prices, put('一种很长的品名写在此处', 6, 32), put('把', 36, 20), put('3.5', 70, 32)]).documents[0]?.fields.items
    ?.value
  expect(items?.[0]).toMatchObject({ name: '尺子', unit: '把' })
})

test('the last character of a size is one of it, also where it stands over the edge', () => {
  const items = billOf([...prices.slice(0, 2), put('HRB400Φ16', 17.5, 26), put('0.8', 70, 26)]).documents[0]?.fields.items?.value
  expect(items?.[1]).toMatchObject({ name: 'HRB400Φ16', unit: null })
})

test('a blank behind a number that ends over an edge takes none of its digits along', () => {
  const items = billOf([...prices.slice(0, 2), put('174.60 12.5', 50, 26)]).documents[0]?.fields.items?.value
  expect(items?.[1]).toMatchObject({ quantity: '174.60', price: '12.5' })
})
