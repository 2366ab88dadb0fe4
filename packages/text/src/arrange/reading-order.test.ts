import { type Quad, quadOfBox } from '@recto/core'
import { expect, test } from 'vitest'
import { readingOrder } from './reading-order.ts'

interface Item {
  readonly text: string
  readonly quad: Quad
}

const at = (text: string, x: number, y: number, width: number, height = 20): Item => ({ text, quad: quadOfBox({ x, y, width, height }) })

/** A column of vertical text: reading starts at its top right. */
const column = (text: string, x: number, y: number, height: number): Item => {
  const [a, b, c, d] = quadOfBox({ x, y, width: 20, height })
  return { text, quad: [b, c, d, a] }
}

const order = (items: readonly Item[]): string =>
  readingOrder(items, ({ quad }) => quad)
    .map(({ text }) => text)
    .join(' ')

test('rows run left to right, top to bottom, also when boxes differ in height', () => {
  expect(order([at('d', 200, 42, 50), at('b', 200, 8, 50, 30), at('a', 10, 10, 50), at('c', 10, 40, 50)])).toBe('a b c d')
})

test('a page tilted by four degrees keeps its rows', () => {
  const slope = Math.tan((4 * Math.PI) / 180)
  const tilted = (text: string, x: number, y: number, width: number): Item => {
    const top = (px: number): number => y + px * slope
    return {
      text,
      quad: [
        [x, top(x)],
        [x + width, top(x + width)],
        [x + width, top(x + width) + 20],
        [x, top(x) + 20],
      ],
    }
  }
  expect(order([tilted('b', 700, 10, 200), tilted('d', 700, 40, 200), tilted('c', 10, 40, 300), tilted('a', 10, 10, 300)])).toBe('a b c d')
})

test('running text in columns is read column by column, below its heading', () => {
  const rows = [60, 90, 120, 150]
  const text = rows.flatMap((y, row) => [at(`l${row}`, 0, y, 300), at(`r${row}`, 340, y + 4, 300)])
  expect(order([at('head', 0, 10, 640), ...text, at('foot', 0, 200, 640)])).toBe('head l0 l1 l2 l3 r0 r1 r2 r3 foot')
})

test('a form is read row by row, however well its gutter is kept', () => {
  const rows = [0, 30, 60, 90, 120]
  expect(order(rows.flatMap((y, row) => [at(`l${row}`, 0, y, 80), at(`v${row}`, 200, y, 400)]))).toBe('l0 v0 l1 v1 l2 v2 l3 v3 l4 v4')
})

test('vertical text runs from the right column to the left one', () => {
  expect(order([column('c', 100, 50, 200), column('a', 200, 10, 100), column('b', 150, 50, 200), at('head', 20, 0, 60, 8)])).toBe(
    'head a b c',
  )
})
