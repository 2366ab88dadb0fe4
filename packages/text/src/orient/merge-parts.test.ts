import { expect, test } from 'vitest'
import { mergeParts } from './merge-parts.ts'

const left = { x: 0, y: 0, width: 50, height: 100 }
const upper = { x: 50, y: 0, width: 50, height: 40 }
const lower = { x: 50, y: 40, width: 50, height: 60 }

test('neighbours that stand alike and make a rectangle become one', () => {
  const merged = mergeParts([
    { box: left, turn: 0 },
    { box: upper, turn: 180 },
    { box: lower, turn: 180 },
  ])
  expect(merged).toHaveLength(2)
  expect(merged).toContainEqual({ box: { x: 50, y: 0, width: 50, height: 100 }, turn: 180 })
})

test('all alike become the whole; those that make no rectangle stay apart', () => {
  expect(mergeParts([left, upper, lower].map((box) => ({ box, turn: 90 as const })))).toEqual([
    { box: { x: 0, y: 0, width: 100, height: 100 }, turn: 90 },
  ])
  const parts = [
    { box: left, turn: 180 as const },
    { box: upper, turn: 180 as const },
    { box: lower, turn: 0 as const },
  ]
  expect(mergeParts(parts)).toEqual(parts)
})
