import type { Check } from '../contract.ts'
import { readAmount } from '../fields/read-amount.ts'

/** Characters of sums in words on invoices (正确填写票据和结算凭证的基本规定, 1), and other forms of 叁 that print is read as. */
export const capitalAlphabet = '零壹贰叁肆伍陆柒捌玖拾佰仟万亿圆元角分整正参叄參'

/** The sum with 叁 in its usual form. */
export const readCapitals = (text: string): string => text.replace(/[参叄參]/gu, '叁')

/** Before every unit stands a digit, 壹 too (ibid., 1): words that begin with a unit have lost one. */
const unit = /^[拾佰仟万亿圆元角分整正]/u

/** A sum in words, whole at its beginning. */
export const capitalSum: Check<string> = {
  code: 'sum',
  chance: 0.5,
  holds: (value) => !unit.test(value) && readAmount(value.replace(/^负/u, '')) !== null,
}
