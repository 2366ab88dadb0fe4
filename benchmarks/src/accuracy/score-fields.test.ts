import { expect, it } from 'vitest'
import { fieldRatesOf, rowRatesOf, scoreFields } from './score-fields.ts'

const scores = scoreFields(
  'card',
  { name: '张三', birth: '1991年1月1日', number: '1', address: '某路' },
  new Map([
    ['name', { value: '张 三', confidence: 0.95 }],
    ['birth', { value: '1991-01-01', confidence: 0.5 }],
    ['number', { value: '7', confidence: 0.9 }],
    ['sex', { value: '男', confidence: 1 }],
  ]),
)

it('judges labelled fields only', () => {
  expect(scores.map(({ field, outcome }) => [field, outcome])).toEqual([
    ['name', 'exact'],
    ['birth', 'exact'],
    ['number', 'wrong'],
    ['address', 'missing'],
  ])
})

it('shares them out', () => {
  expect(fieldRatesOf(scores)).toEqual({ labels: 4, exact: 0.5, wrong: 0.25, missing: 0.25, wrongSure: 0.25, exactSure: 0.5 })
  expect(fieldRatesOf([])).toEqual({ labels: 0, exact: 0, wrong: 0, missing: 0, wrongSure: 0, exactSure: 0 })
})

const rows = scoreFields(
  'bill',
  { total: '3', 'item_list[0].name': '纸', 'item_list[0].amount': '1', 'item_list[1].name': '笔' },
  new Map([
    ['item_list[0].name', { value: '纸', confidence: 0.9 }],
    ['item_list[0].amount', { value: '1', confidence: 0.9 }],
    ['item_list[1].name', { value: '笔', confidence: 0.9 }],
    ['item_list[1].unit', { value: '支', confidence: 0.9 }],
    ['item_list[2].name', { value: '合计', confidence: 0.9 }],
  ]),
)

it('takes cells of a labelled list that have no label for empty', () => {
  expect(rows.filter(({ outcome }) => outcome === 'wrong').map(({ field }) => field)).toEqual(['item_list[1].unit', 'item_list[2].name'])
})

it('does not judge cells without a label where not every value is labelled', () => {
  const read = new Map([['item_list[0].unit', { value: '台', confidence: 0.9 }]])
  expect(scoreFields('real', { 'item_list[0].name': '某物' }, read, false).map(({ field }) => field)).toEqual(['item_list[0].name'])
})

it('counts rows that are right in every cell', () => {
  expect(rowRatesOf(rows)).toEqual({ rows: 3, exact: 1 })
  expect(rowRatesOf(scores)).toEqual({ rows: 0, exact: 0 })
})
