import type { Check } from '../contract.ts'

/**
 * Whether 15 digits end in their check digit: GS 15-2006, 4.3 (ISO 7064 MOD 11,10), for the numbers of business registers before
 * unified codes.
 */
const hasCheckDigit = (digits: string): boolean => {
  let product = 10
  for (const digit of digits.slice(0, -1)) {
    const sum = (product + Number(digit)) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return (product + Number(digits.at(-1))) % 10 === 1
}

/** The check digit that belongs after 14 digits. */
export const registrationCheckDigit = (digits: string): string =>
  [...'0123456789'].find((digit) => hasCheckDigit(digits.slice(0, 14) + digit)) ?? ''

/** The 15th digit of a registration number agrees with the 14 before it. Numbers of 13 digits (before 2007) have none and fail. */
export const registrationNumber: Check<string> = {
  code: 'registration-number',
  chance: 1 / 10,
  holds: (value) => /^\d{15}$/u.test(value) && hasCheckDigit(value),
}
