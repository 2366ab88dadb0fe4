import { expect, test } from 'vitest'
import { lineAt, pageOf } from '../../../testing/src/page-literal.ts'
import { code, defineDocument, extract, rows, table, text } from '../index.ts'

/** Legs of a journey: each place is where one leg ends and the next begins. Printed at 10 px a mm. */
const journey = defineDocument({
  id: 'journey',
  title: { zh: '行程', en: 'Journey' },
  view: 'page',
  fields: {
    legs: rows('航段', 'Legs', {
      from: text('自', 'From'),
      to: text('至', 'To'),
      flight: code('航班号', 'Flight', { alphabet: 'ABC0123456789' }),
      day: text('日期', 'Day'),
    }),
  },
  layouts: {
    only: {
      size: { width: 100, height: 60 },
      cues: [/航班号/u],
      places: { 航班号: [40, 10], 日期: [70, 10], 合计: [70, 50] },
      find: {
        legs: table(
          { from: [], flight: ['航班号'], day: ['日期'] },
          {
            starts: ['flight'],
            edges: [5, 30, 50, 95],
            body: [14, 45],
            ends: ['合计'],
            single: true,
            next: { to: { of: 'from', bottomMm: 55 } },
          },
        ),
      },
    },
  },
})

const put = (text: string, xMm: number, yMm: number) => lineAt(text, 10 * xMm, 10 * yMm, 30)
const form = [put('航班号', 35.5, 10), put('日期', 67, 10), put('合计', 67, 50), put('FLIGHT', 36, 12.9)]
const legsOf = (lines: readonly ReturnType<typeof put>[]) => extract(journey, pageOf([...form, ...lines])).documents[0]?.fields.legs?.value

test('a leg ends where the next one begins; the last one lower than all rows', () => {
  const lines = [
    ...[put('兰州', 10, 20), put('CA12', 36, 20.5), put('5日', 66, 20.3)],
    ...[put('杭州', 10, 29), put('CA34', 36, 31), put('6日', 66, 31)],
    ...[put('南通', 10, 38), put('CA56', 36, 41.5)],
    put('大连', 10, 52),
  ]
  expect(legsOf(lines)).toEqual([
    { from: '兰州', to: '杭州', flight: 'CA12', day: '5日' },
    { from: '杭州', to: '南通', flight: 'CA34', day: '6日' },
    { from: '南通', to: '大连', flight: 'CA56', day: null },
  ])
})

test('a place that was not read is nobody else', () => {
  const lines = [put('兰州', 10, 20), put('CA12', 36, 20)]
  expect(legsOf(lines)).toEqual([{ from: '兰州', to: null, flight: 'CA12', day: null }])
})

test('what is level with no row is in none', () => {
  const lines = [put('兰州', 10, 20), put('CA12', 36, 20), put('5日', 66, 20), put('杭州', 10, 29), put('VOID', 66, 29)]
  expect(legsOf(lines)).toEqual([{ from: '兰州', to: '杭州', flight: 'CA12', day: '5日' }])
})
