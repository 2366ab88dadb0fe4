import type { Rng } from '../rng.ts'
import { type CalendarDate, compact } from './calendar-date.ts'
import type { Sex } from './name.ts'

/** GB 11643-1999, 4: weights of the first 17 digits, and the check character by the sum modulo 11. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

/** The check character of 17 digits. */
export const checkCharacterOf = (digits: string): string =>
  checkCharacters.charAt(weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11)

/** A citizen number: region, birth date, sequence whose last digit is odd for men, check character. */
export const inventIdNumber = (rng: Rng, region: string, birth: CalendarDate, sex: Sex): string => {
  const sequence = rng.int(0, 499) * 2 + (sex === '男' ? 1 : 0)
  const digits = `${region}${compact(birth)}${String(sequence).padStart(3, '0')}`
  return digits + checkCharacterOf(digits)
}
