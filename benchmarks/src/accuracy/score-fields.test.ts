import { expect, it } from 'vitest'
import { fieldRatesOf, scoreFields } from './score-fields.ts'

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
