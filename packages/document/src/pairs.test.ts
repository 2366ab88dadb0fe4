import { expect, test } from 'vitest'
import { lineAt } from '../../testing/src/page-literal.ts'
import { findLabels } from './find-labels.ts'
import { pairOfLabel, pairsOfAnchor } from './pairs.ts'

test('a label of which an end is missing weighs less than a whole one', () => {
  const weightOf = (text: string) => {
    const hit = findLabels([lineAt(text, 100, 100)], ['货物或应税劳务名称'])[0]
    return hit === undefined ? null : pairOfLabel(hit, { 货物或应税劳务名称: [50, 50] })?.weight
  }
  expect(weightOf('货物或应税劳务名称')).toBe(1)
  expect(weightOf('货物或应税劳务')).toBeLessThan(1)
})

test('one pattern at two places of a form is two sources', () => {
  const line = lineAt('纳税人识别号', 100, 100)
  const pairs = [38, 111].flatMap((y) => pairsOfAnchor({ pattern: /(纳税人识别号)/u, from: [30, y] }, line))
  expect(new Set(pairs.map(({ source }) => source)).size).toBe(2)
  expect(new Set(pairs.map(({ point }) => point)).size).toBe(2)
})
