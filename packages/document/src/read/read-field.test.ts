import { expect, test } from 'vitest'
import { lineAt } from '../../../testing/src/page-literal.ts'
import { text } from '../fields/text.ts'
import { placeLine } from '../sheet.ts'
import { readField, weigh } from './read-field.ts'

const name = text('名称', 'Name')
const reading = (words: string, fit: number) => {
  const line = placeLine(lineAt(words, 0, 0), [1, 0, 0, 0, 1, 0, 0, 0, 1])
  return readField(name, { spans: [{ line, from: 0, to: line.chars.length }], fit, source: 'glance' })
}

test('of two looks the one that lost inner characters of the other is the worse, however sure', () => {
  expect(weigh(reading('250ml*16', 0.6), reading('250m16', 0.9)).value).toBe('250ml*16')
  expect(weigh(reading('250m16', 0.9), reading('250ml*16', 0.6)).value).toBe('250ml*16')
  expect(weigh(reading('250ml*16', 0.6), reading('250m16', 0.9)).ceiling).toBeLessThan(0.9)
})

test('what one look has more at an end may be its neighbour: the surer one is taken', () => {
  expect(weigh(reading('订单号25484963发票', 0.6), reading('订单号25484963', 0.9)).value).toBe('订单号25484963')
})

test('of looks that agree the one that sees most of a favoured character says how sure they are', () => {
  const [sure, faint] = [reading('苏W66960', 0.97), { ...reading('苏W66960', 0.9), favouredDoubt: 0.22 }]
  expect(weigh(sure, faint).confidence).toBeLessThan(0.79)
  expect(weigh(faint, sure).confidence).toBeLessThan(0.79)
  expect(weigh(sure, reading('苏W66960', 0.9)).confidence).toBe(sure.confidence)
})
