import { expect, test } from 'vitest'
import { page } from '../../../testing/src/page-literal.ts'
import { code, defineDocument, extract, list, matching, rightOf, text } from '../index.ts'

const size = { width: 90, height: 54 }
const digits = (zh: string, en: string) => code(zh, en, { alphabet: '0123456789-' })
const card = defineDocument({
  id: 'sample',
  title: { zh: '样', en: 'Sample' },
  view: 'page',
  fields: { phones: list(digits('电话', 'Telephone')), faxes: list(digits('传真', 'Fax')), note: list(text('备注', 'Note')) },
  layouts: {
    front: {
      size,
      cues: [/电话/u],
      find: { phones: matching(/(\d{3,4}-\d{7,8})/u), faxes: rightOf('传真'), note: matching(/备注(.+)/u) },
    },
  },
})

test('a list holds every place that its pattern matches, in reading order; a place that another field claims is left to it', () => {
  const [document] = extract(
    card,
    page`
    电话 0571-87654321
    电话 010-1234567
    传真 0571-87654322
  `,
  ).documents
  expect(document?.fields.phones).toMatchObject({ value: ['0571-87654321', '010-1234567'], text: '0571-87654321\n010-1234567' })
  expect(document?.fields.faxes?.value).toEqual(['0571-87654322'])
  expect(document?.fields.note?.value).toBeNull()
})
