import { expect, test } from 'vitest'
import { lineAt, pageOf } from '../../testing/src/page-literal.ts'
import { code, defineDocument, extract, rows, table, text } from './index.ts'

const billOf = (atRight: readonly string[], single = false) =>
  defineDocument({
    id: 'bill',
    title: { zh: '账单', en: 'Bill' },
    view: 'page',
    fields: {
      items: rows('明细', 'Items', {
        name: text('名称', 'Name'),
        quantity: code('数量', 'Quantity', { alphabet: '0123456789' }),
        amount: code('金额', 'Amount', { alphabet: '0123456789.' }),
      }),
    },
    layouts: {
      only: {
        size: { width: 100, height: 60 },
        cues: [/数量/u],
        find: {
          items: table(
            { name: ['货物名称'], quantity: ['数量'], amount: ['金额'] },
            { starts: ['amount'], together: [['quantity', 'amount']], atRight, single },
          ),
        },
      },
    },
  })
const page = pageOf([
  lineAt('货物名称', 50, 100),
  lineAt('数量', 400, 100),
  lineAt('金额', 700, 100),
  lineAt('苹果', 50, 160),
  lineAt('12.50', 700, 160),
])
const looksOf = (atRight: readonly string[]) => extract(billOf(atRight), page).wishes.filter(({ id }) => id.endsWith('items.0.quantity'))

test('an empty cell of figures set to the right is looked at whole, and its right half by itself', () => {
  const [whole, half] = looksOf(['quantity'])
  const width = ([a, b]: readonly (readonly [number, number])[]) => (b?.[0] ?? 0) - (a?.[0] ?? 0)
  expect(half?.quad[1]?.[0]).toBeCloseTo(whole?.quad[1]?.[0] ?? Number.NaN)
  expect(width(half?.quad ?? [])).toBeCloseTo(width(whole?.quad ?? []) / 2)
})

test('any other empty cell is looked at once', () => {
  expect(looksOf([])).toHaveLength(1)
})

const wrapped = (name: string, below: readonly ReturnType<typeof lineAt>[] = [], single = false) => {
  const lines = [lineAt('货物名称', 50, 100), lineAt('数量', 400, 100), lineAt('金额', 700, 100), lineAt('12.50', 700, 160), ...below]
  return extract(billOf([], single), pageOf([lineAt(name, 50, 160), ...lines])).wishes.filter(({ id }) => id.endsWith('items.0.name'))
}

test('a cell that is full is looked at with the row below, where there is room for one', () => {
  const full = '一二三四五六七八九十甲'
  expect(wrapped(full)).toMatchObject([{ see: 'lines' }])
  expect(wrapped(full)[0]?.quad[3]?.[1]).toBeGreaterThan(190)
  expect(wrapped('苹果')).toEqual([])
  expect(wrapped(full, [lineAt('12.50', 700, 182)])).toEqual([])
  expect(wrapped(full, [], true)).toEqual([])
})

test('what a look at a full cell finds above it, or in place of it, is none of it', () => {
  const full = '一二三四五六七八九十甲'
  const fields = (...found: readonly ReturnType<typeof lineAt>[]) => {
    const lines = [lineAt('货物名称', 50, 100), lineAt('数量', 400, 100), lineAt('金额', 700, 100), lineAt('12.50', 700, 160)]
    const page = pageOf([lineAt(full, 50, 160), ...lines])
    const { wishes } = extract(billOf([]), page)
    const { id } = wishes.find((wish) => wish.id.endsWith('items.0.name')) ?? { id: '' }
    return extract(billOf([]), page, [{ id, see: 'lines', ink: 'any', lines: found }]).documents[0]?.fields.items?.value?.[0]?.name
  }
  expect(fields(lineAt(full, 50, 160), lineAt('乙', 50, 184))).toBe(`${full}乙`)
  expect(fields(lineAt('货物名称', 50, 130), lineAt(full, 50, 160))).toBe(full)
  expect(fields(lineAt('丙丁', 50, 160))).toBe(full)
  expect(fields(lineAt('丙丁', 50, 160), lineAt('乙', 50, 184))).toBe(`${full}乙`)
})
