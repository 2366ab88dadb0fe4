import type { Check } from '../contract.ts'

/** ISO/IEC 7812-1, annex B: every second digit from the right, the check digit left out, counts double. */
export const isLuhn = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return /^\d+$/u.test(digits) && sum % 10 === 0
}

/** The last digit agrees with those before it. It catches any wrong digit and all neighbours that changed places but 09 and 90. */
export const luhn: Check<string> = { code: 'luhn', chance: 1 / 10, holds: isLuhn }
