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

test('a ticket shows no seconds', () => {
  expect(readMoment('2018年04月19日 10:51', { seconds: false })).toBe('2018-04-19T10:51')
  expect(readMoment('2018年04月19日 10:61', { seconds: false })).toBeNull()
  expect(moment('时间', 'Time', { seconds: false }).value.safeParse('2018-04-19T10:51').success).toBe(true)
})
