import { codeAlphabet, quadOfBox } from '@recto/core'
import { expect, test } from 'vitest'
import { charQuads } from './char-quads.ts'
import { decodeCtc } from './ctc.ts'
import { codeClasses, posteriorOf } from './posterior.ts'
import { none, scanSteps } from './scan-steps.ts'

/** Output `[steps, classes]` with the given probabilities by class, 0 elsewhere. */
const output = (classes: number, ...steps: readonly Readonly<Record<number, number>>[]): Float32Array => {
  const data = new Float32Array(steps.length * classes)
  for (const [step, row] of steps.entries())
    for (const [index, probability] of Object.entries(row)) data[step * classes + Number(index)] = probability
  return data
}

test('equal neighbours are one character, a blank between them makes two', () => {
  const data = output(4, { 1: 0.9 }, { 1: 0.95 }, { 0: 0.9 }, { 1: 0.8 }, { 2: 0.7 }, { 0: 1 })
  expect(decodeCtc(scanSteps(data, 0, 6, 4))).toEqual([
    { from: 0, to: 2, strongest: 1 },
    { from: 3, to: 4, strongest: 3 },
    { from: 4, to: 5, strongest: 4 },
  ])
})

test('at a tie the blank wins, and no steps give no characters', () => {
  expect(decodeCtc(scanSteps(output(3, { 0: 0.5, 1: 0.5 }), 0, 1, 3))).toEqual([])
  expect(decodeCtc(scanSteps(new Float32Array(0), 0, 0, 3))).toEqual([])
})

test('the best eight of many classes are kept in order, wherever they stand', () => {
  const places = [18_709, 5, 4000, 1023, 1024, 1025, 9000, 17, 33, 2]
  const row = Object.fromEntries(places.map((place, rank) => [place, (places.length - rank) / 100]))
  const scan = scanSteps(output(18_710, row), 0, 1, 18_710)
  expect([...scan.classes]).toEqual(places.slice(0, 8))
  expect(scan.probabilities[0]).toBeCloseTo(0.1)
})

test('a sure blank is not searched', () => {
  const scan = scanSteps(output(10, { 0: 1 }), 0, 1, 10)
  expect(new Set(scan.classes)).toEqual(new Set([none]))
})

test('a posterior keeps the blank, the best and the whole code alphabet of one line of a batch', () => {
  const charset = ['', '汉', ...codeAlphabet, ' ']
  const classes = charset.length
  const data = output(classes, { 0: 1 }, { 0: 0.1, 1: 0.6, 2: 0.3 })
  const scan = scanSteps(data, classes, 1, classes)
  const { steps, symbols, top, topProbability, blank, code } = posteriorOf(scan, data, classes, charset, codeClasses(charset))
  expect([steps, symbols]).toEqual([1, ['汉', '0']])
  expect([...top.subarray(0, 3)]).toEqual([0, 1, none])
  expect(topProbability[0]).toBeCloseTo(0.6)
  expect(blank[0]).toBeCloseTo(0.1)
  expect(code).toHaveLength(codeAlphabet.length)
  expect(code[0]).toBeCloseTo(0.3)
  expect(code[1]).toBe(0)
})

test('borders lie half way between characters; beside a gap a character keeps its width', () => {
  const line = quadOfBox({ x: 100, y: 0, width: 200, height: 48 })
  const run = (from: number) => ({ from, to: from + 1, strongest: from })
  // Steps of 8 px in a line 400 px wide: centres at 36, 84 and 364 px.
  const quads = charQuads([run(4), run(10), run(45)], 8, 400, 48, line)
  expect(quads.map(([[left], [right]]) => [left, right])).toEqual([
    [106, 130],
    [130, 154],
    [270, 294],
  ])
})
