import { expect, test } from 'vitest'
import { taxNumber } from './tax-number.ts'

test.each(['91110000MA01B2C34B', '11010519491231002X'])('%s agrees with its check character', (value) => {
  expect(taxNumber.holds(value)).toBe(true)
})

test.each(['91110000MA01B2C34A', '110105194912310021'])('%s does not', (value) => {
  expect(taxNumber.holds(value)).toBe(false)
})
