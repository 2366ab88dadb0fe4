import { expect, test } from 'vitest'
import { createRng } from '../rng.ts'
import { vatInvoice } from '../templates/vat-invoice/index.ts'
import { rasterise } from './rasterise.ts'
import { torn, withSecond } from './sheet-flaw.ts'

const invoice = vatInvoice.render(createRng('invoice'), 'normal')
const other = vatInvoice.render(createRng('other'), 'toll')

test('a torn corner is transparent, and what it takes is not stated', async () => {
  const half = torn(createRng('tear'), invoice)
  const { data, width, height } = await rasterise(half, 2)
  const alphaAt = (x: number, y: number): number => data[4 * (y * width + x) + 3] as number
  const corners = [alphaAt(1, 1), alphaAt(width - 2, 1), alphaAt(width - 2, height - 2), alphaAt(1, height - 2)]
  expect(corners.filter((alpha) => alpha === 0)).toHaveLength(1)
  const all = Object.keys(invoice.fields).length
  const left = [...'abcdef'].map((seed) => Object.keys(torn(createRng(seed), invoice).fields).length)
  expect(Math.min(...left)).toBeLessThan(all)
  expect(Math.min(...left)).toBeGreaterThan(all / 2)
})

test('a second document lies beside the first, is smaller, and its facts are not stated', () => {
  const both = withSecond(createRng('pair'), invoice, other)
  expect(both.fields).toEqual(invoice.fields)
  expect(both.size.height).toBeGreaterThan(invoice.size.height)
  const added = both.lines.slice(invoice.lines.length)
  expect(added).toHaveLength(other.lines.length)
  for (const { quad } of added) for (const [, y] of quad) expect(y).toBeGreaterThan(invoice.size.height)
})
