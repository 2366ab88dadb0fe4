import { identity } from '@recto/core'
import { expect, test } from 'vitest'
import { lineAt } from '../line-at.fixture.ts'
import { placeLine, spansText } from '../sheet.ts'
import { oneRow } from './one-row.ts'

const label = placeLine(lineAt('名称兴', 0, 0), identity)
const spanAt = (words: string, x: number) => {
  const line = placeLine(lineAt(words, x, 0), identity)
  return { line, from: 0, to: words.length }
}

test('a letter that was read with the label and again with its value is the value’s', () => {
  const spans = [{ line: label, from: 2, to: 3 }, spanAt('兴隆台区', 41)]
  expect(spansText(oneRow(spans, 10, label.line))).toBe('兴隆台区')
})

test('what lies over the label’s own line is none of it', () => {
  const spans = [{ line: label, from: 2, to: 3 }, spanAt('仅供投标使用', 41)]
  expect(spansText(oneRow(spans, 10, label.line))).toBe('兴')
})
