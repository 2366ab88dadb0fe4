import { identity, type TextPage } from '@recto/core'
import { expect, it } from 'vitest'
import { date, defineDocument, extract, money, rightOf, sealed, text } from './index.ts'
import { lineAt } from './line-at.fixture.ts'

const toll = money('金额', 'Toll', { places: null })

const slip = defineDocument({
  id: 'slip',
  title: { zh: '小票', en: 'Slip' },
  view: 'page',
  seals: 'red',
  fields: { toll: sealed(toll) },
  layouts: { only: { size: { width: 100, height: 60 }, cues: [/金额/], find: { toll: rightOf('金额') } } },
})

const page: TextPage = {
  width: 600,
  height: 400,
  lines: [lineAt('金额：37元', 20, 40)],
  tables: [],
  codes: [],
  toSource: identity,
}

it('looks at what was read surely without red ink alone, and only where the field is sealed', () => {
  expect(extract(slip, page).wishes).toMatchObject([{ id: 'slip#0/toll', ink: 'dark' }])
  expect(extract({ ...slip, fields: { toll } }, page).wishes).toEqual([])
})

it('looks at what is doubtful on a ruled form without the rules too', () => {
  const faint = { ...page, lines: [lineAt('金额：叁拾柒元', 20, 40, 0.6)] }
  const inksOf = (isRuled: boolean) => {
    const spec = { ...slip, fields: { toll: text('金额', 'Toll') }, ...(isRuled ? { ruled: true as const } : {}) }
    return extract(spec, faint).wishes.map((wish) => ('ink' in wish ? wish.ink : null))
  }
  expect(inksOf(true)).toEqual(['any', 'dark', 'unruled'])
  expect(inksOf(false)).toEqual(['any', 'dark'])
})

it('doubts a sum of which a part is a seal’s, not one that reads the same without it, or of which too little is left', () => {
  const confidenceAfter = (words: string, confidence?: number): number | undefined => {
    const glance = { id: 'slip#0/toll', see: 'line', ink: 'dark', lines: [lineAt(words, 100, 40, confidence)] } as const
    return extract(slip, page, [glance]).documents[0]?.fields.toll?.confidence
  }
  expect(confidenceAfter('37元')).toBeGreaterThan(0.9)
  expect(confidenceAfter('7元')).toBeLessThan(0.9)
  expect(confidenceAfter('元')).toBeLessThan(0.9)
  expect(confidenceAfter('1', 0.4)).toBeGreaterThan(0.9)
})

it('leaves out of a look what a label right of the value begins with', () => {
  const spec = {
    ...slip,
    fields: { toll: text('金额', 'Toll'), note: text('每年年检', 'Note') },
    layouts: { only: { ...slip.layouts.only, find: { toll: rightOf('金额'), note: rightOf('每年年检') } } },
  }
  const faint = { ...page, lines: [lineAt('金额：叁拾元', 20, 40, 0.8), lineAt('每年年检', 140, 40)] }
  const look = { id: 'slip#0/toll', see: 'line', ink: 'any', lines: [lineAt('叁拾元每年', 80, 40)] } as const
  expect(extract(spec, faint, [look]).documents[0]?.fields.toll?.value).toBe('叁拾元')
})

it('keeps what stands beside a seal where the rest alone fails the checks', () => {
  const ends = { code: 'ending', chance: 0.5, holds: (value: string) => value.endsWith('费') }
  const spec = { ...slip, fields: { toll: text('金额', 'Toll', { checks: [ends] }) } }
  const look = (ink: 'any' | 'dark', words: string) =>
    ({ id: 'slip#0/toll', see: 'line', ink, lines: [lineAt(words, 100, 40, ink === 'any' ? 0.9 : 0.99)] }) as const
  const faint = { ...page, lines: [lineAt('金额：通行', 20, 40, 0.8)] }
  expect(extract(spec, faint, [look('any', '通行费'), look('dark', '通行')]).documents[0]?.fields.toll?.value).toBe('通行费')
  expect(extract(spec, faint, [look('any', '通行费印'), look('dark', '通行费')]).documents[0]?.fields.toll?.value).toBe('通行费')
})

it('leaves the end of the label out of a look that reaches back over it, not a value that begins as the label ends', () => {
  const spec = { ...slip, fields: { toll: text('金额', 'Toll') } }
  const faint = { ...page, lines: [lineAt('金额：通行费', 20, 40, 0.6)] }
  const after = (words: string, x: number): unknown => {
    const look = { id: 'slip#0/toll', see: 'line', ink: 'any', lines: [lineAt(words, x, 40, 0.99)] } as const
    return extract(spec, faint, [look]).documents[0]?.fields.toll?.value
  }
  expect(after('额通行费', 40)).toBe('通行费')
  expect(after('额外通行费', 100)).toBe('额外通行费')
})

it('holds a date that reads the same without red ink, however it is printed, and doubts another', () => {
  const spec = { ...slip, fields: { toll: sealed(date('日期', 'Date')) } }
  const dated = { ...page, lines: [lineAt('金额：2009年01月16日', 20, 40)] }
  const confidenceAfter = (words: string): number | undefined => {
    const glance = { id: 'slip#0/toll', see: 'line', ink: 'dark', lines: [lineAt(words, 100, 40)] } as const
    return extract(spec, dated, [glance]).documents[0]?.fields.toll?.confidence
  }
  expect(confidenceAfter('2009 年01月16 日')).toBeGreaterThan(0.9)
  expect(confidenceAfter('2002年01月16日')).toBeLessThan(0.9)
})
