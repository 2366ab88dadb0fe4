import { identity } from '@recto/core'
import { expect, test } from 'vitest'
import { lineAt } from '../../../testing/src/page-literal.ts'
import { placeLine } from '../sheet.ts'
import { hasHole, hasLostRow } from './has-hole.ts'

const spanOf = (text: string) => {
  const line = placeLine(lineAt(text, 0, 0), identity)
  return { line, from: 0, to: line.chars.length }
}

/** The line as it would be read had the recogniser dropped this character. */
const without = (text: string, dropped: number) => {
  const { line } = spanOf(text)
  const keep = <T>(items: readonly T[]): readonly T[] => items.filter((_, index) => index !== dropped)
  return {
    line: { ...line, chars: keep(line.chars), line: { ...line.line, chars: keep(line.line.chars) } },
    from: 0,
    to: line.chars.length - 1,
  }
}

test('evenly set text has no hole, digits and letters among it neither', () => {
  expect(hasHole(spanOf('华蓥市公安局'))).toBe(false)
  expect(hasHole(spanOf('银杏街道E6栋2705室'))).toBe(false)
})

test('a character that was dropped leaves one', () => {
  expect(hasHole(without('华蓥市公安局', 1))).toBe(true)
  expect(hasHole(without('重庆市巫山县龙泉南路343号', 4))).toBe(true)
})

test('a last character that was dropped leaves the end of its box empty', () => {
  expect(hasHole(without('汪菊龑', 2))).toBe(true)
  expect(hasHole(without('华蓥市公安局', 5))).toBe(true)
  expect(hasHole(spanOf('汪菊'))).toBe(false)
})

test('two or three characters say nothing about their pitch', () => {
  expect(hasHole(without('张王三丰', 1))).toBe(false)
})

test('a paragraph whose rows leave room for one between them has lost it', () => {
  const rows = (...ys: readonly number[]) =>
    ys.map((y) => {
      const line = placeLine(lineAt('日用百货', 100, y), identity)
      return { line, from: 0, to: line.line.chars.length }
    })
  expect(hasLostRow(rows(0, 30, 60, 90, 120))).toBe(false)
  expect(hasLostRow(rows(0, 30, 90, 120, 150))).toBe(true)
  expect(hasLostRow(rows(0, 60))).toBe(false)
  expect(hasLostRow(rows(0, 4, 30, 60, 90))).toBe(false)
})
