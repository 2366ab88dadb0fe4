import { expect, test } from 'vitest'
import { greyOf, rowsOf } from './ops.fixture.ts'
import { withoutRules } from './without-rules.ts'

const [width, height] = [160, 40]

/** Paper with a stroke that stands and, between the rows given for both edges, a rule of dashes. */
const paper = (left: number, right: number, hasRule = true) =>
  greyOf(
    ...Array.from({ length: height }, (_, y) =>
      Array.from({ length: width }, (_, x) => {
        const isStroke = x >= 70 && x < 74 && y >= 8 && y < 34
        const isDash = hasRule && x % 10 < 6 && y === Math.round(left + ((right - left) * x) / (width - 1))
        return isStroke || isDash ? 60 : 220
      }),
    ),
  )

test.each([
  [30, 30],
  [28, 33],
])('a dashed rule from row %d to row %d is gone, the stroke that crosses it stays', (left, right) => {
  expect(rowsOf(withoutRules(paper(left, right)))).toEqual(rowsOf(paper(left, right, false)))
})

test('a picture without a rule is given back as it is', () => {
  const strokes = paper(0, 0, false)
  expect(withoutRules(strokes)).toBe(strokes)
})
