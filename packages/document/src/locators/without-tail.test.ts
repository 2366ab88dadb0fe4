import type { TextLine } from '@recto/core'
import { expect, test } from 'vitest'
import { placeLine, spansText } from '../sheet.ts'
import { withoutTail } from './without-tail.ts'

const quadAt = (x: number) =>
  [
    [x, 0],
    [x + 1, 0],
    [x + 1, 1],
    [x, 1],
  ] as const

/** Texts read apart are parted by a blank. */
const stripped = (texts: string, labels: readonly string[], needsColon = false): string => {
  const spans = texts.split(' ').map((text) => {
    const chars = [...text].map((char, index) => ({ text: char, confidence: 1, quad: quadAt(index), alternatives: [] }))
    const line: TextLine = { text, confidence: 1, quad: quadAt(0), chars }
    return { line: placeLine(line, [1, 0, 0, 0, 1, 0, 0, 0, 1]), from: 0, to: chars.length }
  })
  return withoutTail(labels, spans, needsColon)
    .map((span) => spansText([span]))
    .join(' ')
}

const labels = ['名称', '地址', '业户地址']

test.each([
  ['称某某商贸有限公司', '某某商贸有限公司'],
  ['址：山西省永济市', '山西省永济市'],
  ['业户地址：山西省', '山西省'],
  ['某某商贸有限公司', '某某商贸有限公司'],
  ['称', '称'],
  ['址 ：山西省永济市', '山西省永济市'],
  ['址 山西省 永济市', '山西省 永济市'],
])('%s', (read, value) => {
  expect(stripped(read, labels)).toBe(value)
})

test.each([
  ['称某某商贸有限公司', '称某某商贸有限公司'],
  ['址 山西省', '址 山西省'],
  ['址 ：山西省', '山西省'],
])('%s beside whole labels', (read, value) => {
  expect(stripped(read, labels, true)).toBe(value)
})
