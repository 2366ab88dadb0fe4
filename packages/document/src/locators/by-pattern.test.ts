import { expect, test } from 'vitest'
import { lineAt, page, pageOf } from '../../../testing/src/page-literal.ts'
import { code, defineDocument, extract, list, type MatchingOptions, matching, text } from '../index.ts'

const card = (across: boolean) =>
  defineDocument({
    id: 'sample',
    title: { zh: '样', en: 'Sample' },
    view: 'page',
    fields: { number: code('号码', 'Number', { alphabet: '0123456789' }) },
    layouts: {
      front: { size: { width: 86, height: 54 }, cues: [/样/u], find: { number: matching(/(?<!\d)(\d{16})(?!\d)/u, { across }) } },
    },
  })

const inRow = page`
  样
  6225   9700   7000   3000
  07/22
`
const inRows = page`
  样
  6225
  9700
  7000
  3000
`

test.each([inRow, inRows])('a value that is parted into boxes is one value where it may be', (literal) => {
  const [document] = extract(card(true), literal).documents
  expect(document?.fields.number).toMatchObject({ value: '6225970070003000' })
  expect(document?.fields.number?.quads).toHaveLength(4)
  expect(extract(card(false), literal).documents[0]?.fields.number?.value).toBeNull()
})

const words = (options: MatchingOptions, pattern: RegExp) =>
  defineDocument({
    id: 'sample',
    title: { zh: '样', en: 'Sample' },
    view: 'page',
    fields: { words: list(text('词', 'Words')) },
    layouts: { front: { size: { width: 86, height: 54 }, cues: [/样/u], find: { words: matching(pattern, options) } } },
  })

test('blanks count where they are asked to, one for each run, and lines that are read as one are parted', () => {
  const literal = page`
    样
    Jane  Roe
    JaneRoe
  `
  expect(extract(words({}, /^(Jane ?Roe)$/u), literal).documents[0]?.fields.words?.value).toEqual(['Jane  Roe', 'JaneRoe'])
  expect(extract(words({ spaced: true }, /^(Jane Roe)$/u), literal).documents[0]?.fields.words?.value).toEqual(['Jane  Roe'])
  const across = words({ spaced: true, across: true }, /(Jane Roe\nJaneRoe)/u)
  expect(extract(across, literal).documents[0]?.fields.words?.value).toEqual(['Jane  RoeJaneRoe'])
})

test('of prominent matches only those in the largest print count', () => {
  const lines = [lineAt('样', 0, 20), lineAt('Jane', 0, 100, 40), lineAt('Anne', 300, 100, 34), lineAt('Mary', 0, 200, 20)]
  const named = (prominent: boolean) => extract(words({ prominent }, /^([A-Z][a-z]+)$/u), pageOf(lines)).documents[0]?.fields.words?.value
  expect(named(true)).toEqual(['Jane', 'Anne'])
  expect(named(false)).toHaveLength(3)
})
