import { describe, expect, it } from 'vitest'
import { lineAt, pageOf } from '../../testing/src/page-literal.ts'
import { cents, code, defineDocument, extract, money, ofCents, rightOf, rows, table, text } from './index.ts'

const sum = (values: readonly (string | null)[]): number => values.reduce((total, value) => total + cents(value ?? '0'), 0)

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
        quantity: code('数量', 'Quantity', { alphabet: '0123456789' }),
        price: money('单价', 'Price'),
        amount: money('金额', 'Amount'),
      },
      {
        rules: [
          {
            code: 'product',
            over: ['quantity', 'price', 'amount'],
            chance: 0.01,
            holds: ({ quantity, price, amount }) => Number(quantity) * cents(price) === cents(amount),
          },
        ],
      },
    ),
    total: money('总额', 'Total'),
  },
  layouts: {
    only: {
      size: { width: 100, height: 100 },
      cues: [/名称/u],
      find: {
        items: table({ name: ['名称'], quantity: ['数量'], price: ['单价'], amount: ['金额'] }, { starts: ['amount'], ends: ['总额'] }),
        total: rightOf('总额'),
      },
    },
  },
  rules: [
    {
      code: 'sum',
      over: ['items.amount', 'total'],
      chance: 0.01,
      holds: ({ items, total }) => sum(items.map(({ amount }) => amount)) === cents(total),
    },
  ],
})

/** A bill of two rows, the second with a name in two lines. */
const read = (change: Readonly<Record<string, string>> = {}, spec = bill) => {
  const put = (text: string, x: number, row: number) => lineAt(change[text] ?? text, x, 100 + row * 30)
  return extract(
    spec,
    pageOf([
      put('名称', 100, 0), put('数量', 300, 0), put('单价', 420, 0), put('金额', 560, 0),
      put('苹果', 90, 1), put('3', 310, 1), put('1.50', 420, 1), put('4.50', 560, 1),
      put('红木家具', 90, 2), put('2', 310, 2), put('81.00', 420, 2), put('162.00', 560, 2), put('（五件套）', 90, 3),
      put('总额', 100, 5), put('166.50', 160, 5),
    ]),
  ).documents[0]?.fields // biome-ignore format: a table
}

/** The bill whose sum says what one of its amounts is by the others. */
const solving: typeof bill = {
  ...bill,
  rules: (bill.rules ?? []).map((rule) => ({
    ...rule,
    solveCells: {
      'items.amount': ({ items, total }, row) => {
        const left = cents(total) - sum(items.map(({ amount }, index) => (index === row ? '0' : amount)))
        return ofCents(left)
      },
    },
  })),
}

describe('cells that a sum says', () => {
  it('have their lost digits back', () => {
    const cellOf = (spec?: typeof bill) => read({ '162.00': '162.' }, spec)?.items?.rows?.[1]?.amount
    expect(cellOf(solving)?.value).toBe('162.00')
    expect(cellOf()?.confidence).toBeLessThan(0.9)
  })

  it('are not changed where another digit stands', () => {
    expect(read({ '4.50': '4.80' }, solving)?.items?.value?.[0]?.amount).toBe('4.80')
  })
})

describe('rules', () => {
  it('leave an untouched bill alone, and prove its sums', () => {
    const fields = read()
    expect(fields?.items?.value).toEqual([
      { name: '苹果', quantity: '3', price: '1.50', amount: '4.50' },
      { name: '红木家具（五件套）', quantity: '2', price: '81.00', amount: '162.00' },
    ])
    expect(fields?.total).toMatchObject({ value: '166.50', issues: [] })
    expect(fields?.total?.confidence).toBeGreaterThan(0.99)
    expect(fields?.items?.rows?.[0]?.amount?.confidence).toBeGreaterThan(0.99)
    expect(fields?.items?.rows?.[0]?.name?.confidence).toBeLessThanOrEqual(0.97)
  })

  it('decide a doubtful digit where they leave one reading, and say so', () => {
    const fields = read({ '162.00': '167|2.00' })
    expect(fields?.items?.value?.[1]?.amount).toBe('162.00')
    expect(fields?.total?.value).toBe('166.50')
  })

  it('take another reading of one cell', () => {
    const fields = read({ '81.00': '3|81.00' })
    expect(fields?.items?.value?.[1]?.price).toBe('81.00')
    expect(fields?.items?.rows?.[1]?.price?.issues).toMatchObject([{ code: 'repaired' }])
    expect(fields?.items?.rows?.[1]?.price?.confidence).toBeGreaterThan(0.9)
  })

  it('doubt all parts where nothing else was read', () => {
    const fields = read({ '162.00': '182.00' })
    const cell = fields?.items?.rows?.[1]?.amount
    expect(cell?.issues.map((issue) => issue.code)).toEqual(['rule/sum', 'rule/product'])
    expect(cell?.confidence).toBeLessThanOrEqual(0.5)
    expect(fields?.items?.rows?.[0]?.amount?.confidence).toBeLessThan(0.9)
    expect(fields?.total?.issues).toMatchObject([{ code: 'rule/sum' }])
  })
})

const slip = defineDocument({
  id: 'slip',
  title: { zh: '小票', en: 'Slip' },
  view: 'page',
  fields: { price: money('价格', 'Price'), fee: money('手续费', 'Fee'), sum: money('应付', 'Sum') },
  layouts: {
    only: {
      size: { width: 100, height: 100 },
      cues: [/应付/u],
      find: { price: rightOf('价格'), fee: rightOf('手续费'), sum: rightOf('应付') },
    },
  },
  rules: [
    {
      code: 'sum',
      over: ['price', 'sum'],
      optional: ['fee'],
      chance: 0.01,
      holds: ({ price, fee = '0', sum: total }) => cents(price) + cents(fee) === cents(total),
    },
  ],
})

describe('an optional part of a rule', () => {
  const readSlip = (fee: readonly string[], total: string) =>
    extract(
      slip,
      pageOf(
        [['价格', '4.00'], ...fee.map((text) => ['手续费', text]), ['应付', total]].flatMap(([label = '', text = ''], row) => [
          lineAt(label, 100, 100 + row * 40),
          lineAt(text, 200, 100 + row * 40),
        ]),
      ),
    ).documents[0]?.fields

  it('counts where it was read, and is proven with the others', () => {
    const fields = readSlip(['0.50'], '4.50')
    expect(fields?.fee?.confidence).toBeGreaterThan(0.99)
    expect(fields?.sum?.issues).toEqual([])
  })

  it('is none where it was not', () => {
    expect(readSlip([], '4.00')?.sum?.confidence).toBeGreaterThan(0.99)
    expect(readSlip([], '4.50')?.sum?.issues).toMatchObject([{ code: 'rule/sum' }])
    expect(readSlip(['0.50'], '4.00')?.fee?.issues).toMatchObject([{ code: 'rule/sum' }])
  })
})

const receipt = defineDocument({
  ...slip,
  id: 'receipt',
  rules: [
    {
      code: 'sum',
      over: ['price', 'fee', 'sum'],
      chance: 0.01,
      holds: ({ price, fee, sum: total }) => cents(price) + cents(fee) === cents(total),
      solve: {
        price: ({ fee, sum: total }) => ofCents(cents(total) - cents(fee)),
        sum: ({ price, fee }) => ofCents(cents(price) + cents(fee)),
      },
    },
  ],
})

describe('what a rule says a field is', () => {
  const readReceipt = (price: string, fee: string, total: string) =>
    extract(
      receipt,
      pageOf(
        [['价格', price], ['手续费', fee], ['应付', total]].flatMap(([label = '', text = ''], row) => [
          lineAt(label, 100, 100 + row * 40),
          lineAt(text, 200, 100 + row * 40),
        ]), // biome-ignore format: a table
      ),
    ).documents[0]?.fields

  it('mends a reading that lost a figure, or all behind the point', () => {
    const fields = readReceipt('73472.22', '95533.39', '830405.61')
    expect(fields?.price).toMatchObject({ value: '734872.22', issues: [{ code: 'repaired' }] })
    expect(readReceipt('734872', '95533.39', '830405.61')?.price?.value).toBe('734872.22')
  })

  it('is not taken where the reading is no part of it', () => {
    expect(readReceipt('784872.22', '95533.39', '830405.61')?.price?.value).toBe('784872.22')
  })
})
