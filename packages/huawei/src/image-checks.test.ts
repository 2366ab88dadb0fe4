import type { AnyReadResult } from '@recto/document'
import { expect, test } from 'vitest'
import { imageChecksOf } from './image-checks.ts'

const card: AnyReadResult['documents'][number] = {
  type: 'id-card',
  layout: 'back',
  confidence: 0.99,
  quad: null,
  fields: {},
  marks: { moire: 0.499, copy: 0.5, cut: 1 },
  inconsistencies: { score: 0.73, issues: [] },
}

test('a score from 50 on is an alarm; what was not looked at is absent', () => {
  const { results, scores } = imageChecksOf(card, ['reproduce', 'copy', 'blur', 'tampering'])
  expect(results).toEqual({ detect_reproduce_result: false, detect_copy_result: true, detect_tampering_result: true })
  expect(scores).toEqual({ reproduce_score: 49, copy_score: 50, tampering_score: 73 })
})

test('a document that was not checked has no answer to give', () => {
  const { marks: _marks, inconsistencies: _inconsistencies, ...unchecked } = card
  expect(imageChecksOf(unchecked, ['copy', 'tampering'])).toEqual({ results: {}, scores: {} })
})
