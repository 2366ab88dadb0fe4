import { expect, test } from 'vitest'
import { capitalSum, readCapitals } from './capital-sum.ts'

test.each([
  ['叁拾贰万壹仟柒佰元整', true],
  ['壹拾圆整', true],
  ['负柒佰元伍角整', true],
  ['拾贰万壹仟柒佰元整', false],
  ['元整', false],
  ['叁拾贰万壹仟柒佰', false],
])('%s: %s', (words, holds) => {
  expect(capitalSum.holds(words)).toBe(holds)
})

test('other forms of a capital are its usual one', () => {
  expect(readCapitals('参拾叄元整')).toBe('叁拾叁元整')
})
