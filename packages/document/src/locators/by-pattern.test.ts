import { expect, test } from 'vitest'
import { page } from '../../../testing/src/page-literal.ts'
import { code, defineDocument, extract, matching } from '../index.ts'

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
