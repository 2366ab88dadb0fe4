import { identity, type Quad, type TextLine, transformQuad } from '@recto/core'
import { expect, test } from 'vitest'
import { defineDocument, extract, rightOf, text } from '../index.ts'
import { lineAt } from '../line-at.fixture.ts'

const card = defineDocument({
  id: 'card',
  title: { zh: '证', en: 'Card' },
  view: 'card',
  fields: { address: text('住址', 'Address') },
  layouts: {
    only: {
      size: { width: 100, height: 60 },
      cues: [/姓名/u],
      places: { 姓名: [10, 10], 住址: [10, 30], 电话: [10, 50] },
      find: { address: rightOf('住址') },
    },
  },
})

const addressOf = (...lines: readonly TextLine[]): unknown => {
  const form = [lineAt('姓名', 80, 90), lineAt('张三', 160, 90), lineAt('电话', 80, 490)]
  const page = { width: 1000, height: 600, lines: [...form, ...lines], tables: [], codes: [], toSource: identity }
  return extract(card, page).documents[0]?.fields.address?.value
}

test('the end of a label that was read without it is no part of the value', () => {
  expect(addressOf(lineAt('住，', 80, 290), lineAt('址湖北省十堰市', 120, 290))).toBe('湖北省十堰市')
  expect(addressOf(lineAt('住址', 80, 290), lineAt('湖北省十堰市', 160, 290))).toBe('湖北省十堰市')
})

test('of a label in two languages the end of the one is no part of the value where only a part of the other was read', () => {
  const bilingual = {
    ...card,
    layouts: { only: { ...card.layouts.only, find: { address: rightOf('住址', 'Address') } } },
  }
  const lines = [lineAt('姓名', 80, 90), lineAt('电话', 80, 490), lineAt('Addre', 80, 300), lineAt('址湖北省十堰市', 185, 290)]
  const page = { width: 1000, height: 600, lines, tables: [], codes: [], toSource: identity }
  expect(extract(bilingual, page).documents[0]?.fields.address?.value).toBe('湖北省十堰市')
})

test('the end of a line that begins beneath the label is no part of the value, nor says how large that is', () => {
  const line = lineAt('Addnesa', 80, 304)
  const small = (quad: Quad): Quad => transformQuad(quad, [0.33, 0, 0.67 * 80, 0, 0.5, 0.5 * 304, 0, 0, 1])
  const tail = { ...line, quad: small(line.quad), chars: line.chars.map((char) => ({ ...char, quad: small(char.quad) })) }
  expect(addressOf(lineAt('住址 湖北省十堰市', 80, 290), tail)).toBe('湖北省十堰市')
})
