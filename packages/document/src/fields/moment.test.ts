import { expect, test } from 'vitest'
import { moment, readMoment } from './moment.ts'

test.each([
  ['2025-01-23 07:01:10', '2025-01-23T07:01:10'],
  ['2025-01-2307:01:10', '2025-01-23T07:01:10'],
  ['2025年1月23日23:59:59', '2025-01-23T23:59:59'],
  ['2025-02-29 07:01:10', null],
  ['2025-01-23 24:00:00', null],
  ['2025-01-23', null],
])('%s is %s', (text, value) => {
  expect(readMoment(text)).toBe(value)
  expect(moment('时间', 'Time').value.safeParse(value).success).toBe(value !== null)
})
