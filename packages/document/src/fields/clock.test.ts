import { expect, test } from 'vitest'
import { clock } from './clock.ts'

const held = (value: string, parts?: 2 | 3) =>
  clock('时间', 'Time', parts === undefined ? {} : { parts })
    .checks?.filter((check) => check.holds(value))
    .map(({ code }) => code)

test.each([['00:13'], ['23:59:59']])('%s is a time', (value) => {
  expect(held(value)).toEqual(['form', 'clock'])
})

test.each([
  ['24:00', 2, ['form']],
  ['12:61', 2, ['form']],
  ['12:10', 3, ['clock']],
  ['1210', 2, []],
] as const)('%s with %i parts passes %o', (value, parts, codes) => {
  expect(held(value, parts)).toEqual(codes)
})

test('colons that were missed stand where the pairs of digits end', () => {
  const read = clock('时间', 'Time', { parts: 3 }).read
  expect(read?.('16:1933')).toBe('16:19:33')
  expect(read?.('161933')).toBe('16:19:33')
  expect(read?.('16:193')).toBe('16:193')
  expect(clock('时间', 'Time').read?.('1619')).toBe('1619')
})

test('a point stands for a colon', () => {
  expect(clock('等候', 'Waiting').read?.('00:03.22')).toBe('00:03:22')
})
