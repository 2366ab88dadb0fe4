import { expect, test } from 'vitest'
import { dotsWidth, layDots } from './dot-matrix.ts'

const style = { font: 'mono', size: 4, fill: '#000' } as const

test('a character that is not Chinese is half as wide, or as wide as the printer has it', () => {
  expect(dotsWidth('年12', style)).toBe(8)
  expect(dotsWidth('年12', { ...style, halfWidth: 0.635 })).toBeCloseTo(4 + 2 * 2.54)
})

test('a hyphen is struck about as wide as a plus', () => {
  const widthOf = (character: string): number => {
    const xs = [...(layDots(character, [0, 0], style).svg.match(/M[\d.]+/gu) ?? [])].map((move) => Number(move.slice(1)))
    return Math.max(...xs) - Math.min(...xs)
  }
  expect(widthOf('-')).toBeGreaterThan(0.8 * widthOf('+'))
})
