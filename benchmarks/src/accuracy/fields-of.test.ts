import type { AnyReadResult } from '@recto/document'
import { describe, expect, it } from 'vitest'
import { documentIdOf } from '../labels.ts'
import { fieldsOf } from './fields-of.ts'

const field = (value: unknown, confidence: number) => ({ value, text: '', confidence, quads: [], source: 'text', issues: [] })

const front = { type: 'id-card', layout: 'front', confidence: 1, quad: null, fields: { name: field('张三', 0.95), sex: field(null, 0) } }
const back = {
  type: 'id-card',
  layout: 'back',
  confidence: 1,
  quad: null,
  fields: { validity: field({ from: '2012-07-22', to: '长期' }, 0.8) },
}

const resultWith = (documents: readonly object[]): AnyReadResult =>
  ({ status: 'read', width: 800, height: 500, lines: [], documents }) as unknown as AnyReadResult

describe('fieldsOf', () => {
  it('names values as the HTTP interface does, with their confidence; what was not read is absent', () => {
    expect([...fieldsOf('id-card', resultWith([front]))]).toEqual([['name', { value: '张三', confidence: 0.95 }]])
  })

  it('takes both sides of a card together', () => {
    expect(Object.fromEntries(fieldsOf('id-card', resultWith([front, back])))).toEqual({
      name: { value: '张三', confidence: 0.95 },
      valid_from: { value: '2012-07-22', confidence: 0.8 },
      valid_to: { value: '长期', confidence: 0.8 },
    })
  })

  it('holds what was found against the labelled item that it agrees with, also where the first one was missed', () => {
    const plate = { type: 'license-plate', layout: 'one-row', confidence: 1, quad: null, fields: { number: field('京A12345', 0.9) } }
    const printed = { plate_number: '沪B67890', plate_number_2: '京A12345' }
    expect(Object.fromEntries(fieldsOf('license-plate', resultWith([plate]), printed))).toEqual({
      plate_number_2: { value: '京A12345', confidence: 0.9 },
    })
  })

  it('knows no fields of an endpoint that is not there, nor of a picture without its document', () => {
    expect(fieldsOf('no-such-endpoint', resultWith([front])).size).toBe(0)
    expect(fieldsOf('id-card', resultWith([])).size).toBe(0)
  })
})

it.each([
  ['idcard', 'id-card'],
  ['general_text', 'general-text'],
  ['table', 'general-table'],
])('the label type %s is the document %s', (type, id) => {
  expect(documentIdOf(type)).toBe(id)
})
