import { identity, type TextLine, type TextPage } from '@recto/core'
import { expect, it } from 'vitest'
import { code, date, defineDocument, extract, factOf, rightOf, text } from './index.ts'
import { lineAt } from './line-at.fixture.ts'

const slip = defineDocument({
  id: 'slip',
  title: { zh: '小票', en: 'Slip' },
  view: 'page',
  fields: {
    number: code('编号', 'Number', { alphabet: '0123456789O' }),
    digits: code('数字', 'Digits', { alphabet: '0123456789' }),
    name: text('名称', 'Name'),
    day: date('日期', 'Date'),
  },
  layouts: {
    only: {
      size: { width: 100, height: 60 },
      cues: [/编号/, /名称/],
      find: {
        number: [rightOf('编号:'), factOf('SlipNo', 'No')],
        digits: rightOf('数字:'),
        name: rightOf('名称:'),
        day: [rightOf('日期:'), factOf('IssueDate')],
      },
    },
  },
})

const rows: readonly (readonly [label: string, value: string])[] = [
  ['编号:', '10O2'],
  ['数字:', '1O2'],
  ['名称:', '上好公司'],
  ['日期:', '2024年1月5日'],
]
const read = (facts: Readonly<Record<string, string>> = {}, isCertain = true, claims: readonly TextLine[] = []) => {
  const lines = rows.flatMap(([label, value], row) => [lineAt(label, 20, 40 + 60 * row), lineAt(value, 120, 40 + 60 * row)])
  const certain = lines.map(
    (line): TextLine =>
      isCertain ? { ...line, certain: true, confidence: 1, chars: line.chars.map((char) => ({ ...char, confidence: 1 })) } : line,
  )
  const page: TextPage = { width: 600, height: 400, lines: certain, tables: [], codes: [], toSource: identity, facts, claims }
  return extract(slip, page).documents[0]?.fields
}

it('takes the characters of a file as they are, and believes them as far as their place', () => {
  const fields = read()
  expect(fields?.name).toMatchObject({ value: '上好公司', source: 'text-layer', confidence: 1 })
  expect(fields?.number).toMatchObject({ value: '10O2', source: 'text-layer', confidence: 1 })
  expect(fields?.digits?.value).not.toBe('102')
  expect(read({}, false)?.name).toMatchObject({ source: 'text' })
  expect(read({}, false)?.name?.confidence).toBeLessThanOrEqual(0.97)
  expect(read({}, false)?.digits?.value).toBe('102')
})

it('holds what the file states against what is printed', () => {
  expect(read({ No: '10O2', IssueDate: '2024-01-05' })?.number).toMatchObject({ value: '10O2', issues: [] })
  expect(read({ IssueDate: '2024年01月05日' })?.day).toMatchObject({ value: '2024-01-05', issues: [] })
  const apart = read({ SlipNo: '9999' })?.number
  expect(apart?.issues.map((issue) => issue.code)).toContain('disagreement')
  expect(apart?.confidence).toBeLessThanOrEqual(0.8)
})

it('says when the file claims something that is not seen', () => {
  expect(read({}, true, [lineAt('别的公司', 120, 160)])?.name?.issues.map((issue) => issue.code)).toEqual(['disagreement'])
  expect(read({}, true, [lineAt('上好公司', 120, 160)])?.name?.issues).toEqual([])
  expect(read({}, true, [lineAt('别的公司', 500, 160)])?.name?.issues).toEqual([])
})
