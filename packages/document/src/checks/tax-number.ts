import type { Check } from '../contract.ts'
import { cnIdNumber } from './cn-id-number.ts'
import { creditCode } from './credit-code.ts'

/** Characters of what stands for a taxpayer on invoices. */
export const taxNumberAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Numbers that carry a check character are of this length: unified social credit codes and citizens' identity numbers. */
const length = 18

/**
 * The number of a taxpayer (纳税人识别号) is a unified social credit code or, of a person, the identity number: the last character of either
 * agrees with the others. Older numbers (15 digits, 20 characters) and foreign papers are not judged.
 */
export const taxNumber: Check<string> = {
  code: 'tax-number',
  chance: 1 / 8,
  length,
  holds: (value) => creditCode.holds(value) || cnIdNumber.holds(value),
}
