import { expect, test } from 'vitest'
import { lineAt, pageOf } from '../../../testing/src/page-literal.ts'
import { code, defineDocument, extract, money, rows, table, text } from '../index.ts'

const bill = defineDocument({
  id: 'bill',
  title: { zh: '账单', en: 'Bill' },
  view: 'page',
  fields: {
    items: rows(
      '明细',
      'Items',
      {
        name: text('名称', 'Name'),
        price: money('单价', 'Price'),
        rate: text('税率', 'Rate'),
        tax: code('税额', 'Tax', { alphabet: '0123456789.*' }),
      },
      { follows: { tax: { of: ['rate'], derive: (rate: string) => (rate === '免税' ? '***' : null) } } },
    ),
  },
  layouts: {
    only: {
      size: { width: 100, height: 60 },
      cues: [/单价/u],
      find: { items: table({ name: ['名称'], price: ['单价'], rate: ['税率'], tax: ['税额'] }, { starts: ['price'] }) },
    },
  },
})

const head = [lineAt('名称', 100, 100), lineAt('单价', 300, 100), lineAt('税率', 500, 100), lineAt('税额', 700, 100)]
const rowsOf = (...cells: readonly (readonly [text: string, x: number])[]) =>
  extract(bill, pageOf([...head, ...cells.map(([words, x]) => lineAt(words, x, 150))])).documents[0]?.fields.items

test('a cell that was not read follows from another of its row, and is no surer than that one', () => {
  const items = rowsOf(['苹果', 100], ['2.00', 300], ['免税', 500])
  expect(items?.value?.[0]?.tax).toBe('***')
  expect(items?.rows?.[0]?.tax?.confidence).toBeLessThan(items?.rows?.[0]?.rate?.confidence ?? 0)
})

test('one that was read stays, and one of which nothing follows is empty', () => {
  expect(rowsOf(['苹果', 100], ['2.00', 300], ['免税', 500], ['0.10', 700])?.value?.[0]?.tax).toBe('0.10')
  expect(rowsOf(['苹果', 100], ['2.00', 300], ['13%', 500])?.value?.[0]?.tax).toBeNull()
})

test('Chinese that runs over the edge of a column of figures belongs to the column before', () => {
  expect(rowsOf(['一次性使用医用口罩', 100], ['2.00', 340], ['免税', 500])?.value?.[0]).toMatchObject({
    name: '一次性使用医用口罩',
    price: '2.00',
  })
})

test('of two numbers in one column one is that of the column beside it', () => {
  const stock = (...cells: readonly (readonly [text: string, x: number])[]) => {
    const heads = [lineAt('名称', 100, 100), lineAt('单价', 300, 100), lineAt('税额', 440, 100)]
    const placed = cells.map(([words, x]) => lineAt(words, x, 150))
    return extract(bill, pageOf([...heads, ...placed])).documents[0]?.fields.items?.value?.[0]
  }
  expect(stock(['苹果', 100], ['2.00 0.26', 380])).toMatchObject({ price: '2.00', tax: '0.26' })
  expect(stock(['苹果', 100], ['1000.00', 400], ['22.00', 280])).toMatchObject({ price: '22.00', tax: '1000.00' })
})

test('a blank between two figures parts the cells of a row that was read as one line', () => {
  expect(rowsOf(['苹果', 100], ['2.00 13%', 380], ['0.26', 700])?.value?.[0]).toMatchObject({ price: '2.00', rate: '13%', tax: '0.26' })
})

test('what slipped up to the header is a row below it, and headers are none', () => {
  const cells = [lineAt('苹果', 100, 112), lineAt('2.00', 300, 114), lineAt('免税', 500, 114)]
  const items = extract(bill, pageOf([...head.slice(0, 3), lineAt('税额', 700, 106), ...cells])).documents[0]?.fields.items
  expect(items?.value).toEqual([{ name: '苹果', price: '2.00', rate: '免税', tax: '***' }])
})
