import { identity, type TextLine, type TextPage } from '@recto/core'
import { expect, it } from 'vitest'
import { code, defineDocument, extract, rightOf, text } from './index.ts'
import { lineAt } from './line-at.fixture.ts'

const slip = defineDocument({
  id: 'slip',
  title: { zh: '小票', en: 'Slip' },
  view: 'page',
  seals: 'anywhere',
  fields: { number: code('编号', 'Number', { alphabet: '0123456789' }), place: text('地点', 'Place') },
  layouts: { only: { size: { width: 100, height: 60 }, cues: [/编号|地点/], find: { number: rightOf('编号'), place: rightOf('地点') } } },
})

const pageOf = (...lines: readonly TextLine[]): TextPage => ({ width: 600, height: 400, lines, tables: [], codes: [], toSource: identity })

const page = pageOf(lineAt('地点', 20, 40), lineAt('某处', 120, 40), lineAt('专用章', 100, 100))

it('asks for what stands under the seals of a document on which they lie anywhere, but for what was read', () => {
  const wish = extract(slip, page).wishes.find(({ id }) => id === 'slip/unsealed')
  expect(wish).toMatchObject({ see: 'lines', ink: 'dark', except: page.lines.map(({ quad }) => quad) })
  expect(extract({ ...slip, seals: 'red' }, page).wishes.some(({ id }) => id === 'slip/unsealed')).toBe(false)
})

it('reads what was found without the seal in its place, and doubts where a line ends that went on in the words of the seal', () => {
  const lines = [lineAt('编号', 20, 100), lineAt('4711', 110, 100), lineAt('某', 130, 40)]
  const { documents } = extract(slip, page, [{ id: 'slip/unsealed', see: 'lines', ink: 'dark', lines }])
  expect(documents[0]?.fields).toMatchObject({ number: { value: '4711' }, place: { value: '某' } })
  expect(documents[0]?.fields.place?.confidence).toBeLessThan(0.9)
})

it('keeps a line that was read surely where a scrap of the seal is found within it', () => {
  const scrap = { ...lineAt('局', 130, 100), confidence: 0.92 }
  const whole = pageOf(lineAt('地点', 20, 40), lineAt('某处', 120, 40), { ...lineAt('编号4711', 20, 100), confidence: 1 })
  const { documents } = extract(slip, whole, [{ id: 'slip/unsealed', see: 'lines', ink: 'dark', lines: [scrap] }])
  expect(documents[0]?.fields.number?.value).toBe('4711')
})

it('puts a label and its value that were found without the seal in place of the line that was read with it', () => {
  const whole = pageOf(lineAt('地点', 20, 40), { ...lineAt('编号：47号', 20, 100), confidence: 1 })
  const lines = [lineAt('编号：', 20, 100), lineAt('4711', 84, 100)].map((line) => ({ ...line, confidence: 0.95 }))
  const { documents } = extract(slip, whole, [{ id: 'slip/unsealed', see: 'lines', ink: 'dark', lines }])
  expect(documents[0]?.fields.number?.value).toBe('4711')
  const same = [lineAt('编号', 20, 100), lineAt('：47号', 60, 100)]
  const { documents: kept } = extract(slip, whole, [{ id: 'slip/unsealed', see: 'lines', ink: 'dark', lines: same }])
  expect(kept[0]?.fields.number?.value).toBe('47')
})

it('believes what was found without the seal against a look that sees it', () => {
  const lines = [lineAt('编号', 20, 100), lineAt('4711', 110, 100, 0.92)]
  const look = { id: 'slip#0/number', see: 'line', ink: 'any', lines: [lineAt('4777', 110, 100, 0.99)] } as const
  const { documents } = extract(slip, page, [{ id: 'slip/unsealed', see: 'lines', ink: 'dark', lines }, look])
  expect(documents[0]?.fields.number?.value).toBe('4711')
})
