import { expect, test } from 'vitest'
import { lineAt, pageOf } from '../../testing/src/page-literal.ts'
import { defineDocument, extract, rightOf, text } from './index.ts'

const slip = defineDocument({
  id: 'slip',
  title: { zh: '单', en: 'Slip' },
  view: 'card',
  fields: { address: text('住址', 'Address') },
  layouts: { only: { size: { width: 100, height: 40 }, cues: [/住址/u], find: { address: rightOf('住址') } } },
})

const addressAt = (left: number) =>
  extract(slip, pageOf([lineAt('住址', left - 60, 100), lineAt('山东省邹城市', left, 100)])).documents[0]?.fields.address

test('a value that reaches the edge of the picture may go on outside of it', () => {
  expect(addressAt(880)).toMatchObject({ value: '山东省邹城市', confidence: 0.5, issues: [{ code: 'cut-off' }] })
  expect(addressAt(870)?.confidence).toBeGreaterThan(0.9)
})
