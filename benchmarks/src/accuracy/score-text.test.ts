import { expect, it } from 'vitest'
import { ratesOf, scoreText } from './score-text.ts'

it('counts characters as multisets and lines by where they stand', () => {
  const score = scoreText(['洗涤说明', '不可漂白'], ['洗涤', '说明', '不可漂自！'], false)
  expect(score).toEqual({ matched: 7, expected: 8, read: 9, lines: 2, linesFound: 1, linesExact: 0 })
  expect(ratesOf([score])).toEqual({ characterF1: 14 / 17, characterRecall: 7 / 8, lineRecall: 0.5, lineExact: 0, lines: 2 })
})

it('knows no precision where lines are listed only in part', () => {
  expect(ratesOf([scoreText(['甲乙'], ['甲乙', '丙'], true)])?.characterF1).toBeNull()
})

it('says nothing of no lines', () => {
  expect(ratesOf([])).toBeNull()
})
