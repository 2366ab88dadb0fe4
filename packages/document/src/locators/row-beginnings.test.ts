import { scaling } from '@recto/core'
import { expect, test } from 'vitest'
import { lineAt } from '../../../testing/src/page-literal.ts'
import { placeLines } from '../sheet.ts'
import { beginnings } from './row-beginnings.ts'

const pieceOf = (key: string, text: string, x: number, middle: number) => {
  const line = placeLines([lineAt(text, x, middle)], scaling(1, 1)).lines[0]
  if (line === undefined) throw new Error('no line')
  return { key, span: { line, from: 0, to: line.chars.length }, middle }
}

test('what stands side by side begins one row, however it is tilted', () => {
  expect(beginnings([pieceOf('amount', '12.00', 100, 100), pieceOf('tax', '1.20', 300, 112)], 20)).toEqual([106])
})

test('what stands below another of its column begins another row', () => {
  const pieces = [
    pieceOf('amount', '12.00', 100, 100),
    pieceOf('tax', '1.20', 300, 104),
    pieceOf('amount', '13.00', 100, 118),
    pieceOf('tax', '1.30', 300, 122),
  ]
  expect(beginnings(pieces, 20)).toEqual([102, 120])
})

test('two parts of one cell that stand side by side begin one row', () => {
  expect(beginnings([pieceOf('amount', '12', 100, 100), pieceOf('amount', '.00', 140, 112)], 20)).toEqual([106])
})
