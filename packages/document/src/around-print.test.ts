import { identity } from '@recto/core'
import { expect, test } from 'vitest'
import { lineAt } from '../../testing/src/page-literal.ts'
import { aroundPrint } from './around-print.ts'
import { placeLine } from './sheet.ts'

const spanOf = (text: string, stretch: number) => {
  const line = placeLine(lineAt(text, 100, 100), identity)
  const higher = line.chars.map((box) => ({ ...box, y: 100 - 10 * stretch, height: 20 * stretch }))
  return { line: { ...line, chars: higher }, from: 0, to: line.chars.length }
}

test('a box as high as its print is looked at with a margin all around', () => {
  expect(aroundPrint([spanOf('长安牌', 1)])).toEqual({ x: 93, y: 83, width: 74, height: 34 })
})

test('one that is twice as high already is only made wider', () => {
  expect(aroundPrint([spanOf('长安牌', 2)])).toEqual({ x: 86, y: 80, width: 88, height: 40 })
  expect(aroundPrint([spanOf('LXA2574T', 2)])).toMatchObject({ y: 80, height: 40 })
})
