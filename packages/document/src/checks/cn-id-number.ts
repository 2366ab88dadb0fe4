import type { Check } from '../contract.ts'
import { readChineseDate } from '../fields/read-chinese-date.ts'

/** GB 11643-1999, after ISO 7064 MOD 11-2: weights of the first 17 digits, and the check characters by remainder. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const checkCharacters = '10X98765432'

const form = /^\d{17}[\dX]$/u

/** The check character of 17 digits. */
export const cnIdCheckCharacter = (digits: string): string => {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return checkCharacters.charAt(sum % 11)
}

/** The 18th character of a citizen identity number agrees with the 17 before it. */
export const cnIdNumber: Check<string> = {
  code: 'cn-id-number',
  chance: 1 / 11,
  holds: (value) => form.test(value) && cnIdCheckCharacter(value) === value.charAt(17),
}

/** Characters 7–14 as a date, `YYYY-MM-DD`; `null` when they are none. */
export const birthDateOf = (idNumber: string): string | null => readChineseDate(idNumber.slice(6, 14))

/** Character 17: odd is male, even is female. */
export const sexOf = (idNumber: string): '男' | '女' | null => {
  const digit = idNumber.charAt(16)
  if (!/^\d$/u.test(digit)) return null
  return Number(digit) % 2 === 1 ? '男' : '女'
}
