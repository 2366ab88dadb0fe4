import type { Check } from '../contract.ts'

/** Characters of a unified social credit code (GB 32100-2015, table 1): no I, O, S, V, Z. A character's place is its worth. */
export const creditCodeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Characters of the subject's own number inside it (GB 11714-1997), worth their places. */
const subjectAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const subjectWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const
const subjectCheckCharacters = '0X987654321'

const form = /^[\dA-HJ-NP-RTUWXY]{18}$/u
const modulus = 31

/** The check character of 17 characters of `creditCodeAlphabet`: GB 32100-2015, 4.6; weights are the powers of 3 modulo 31. */
export const creditCodeCheckCharacter = (code: string): string => {
  let weight = 1
  let sum = 0
  for (const character of code.slice(0, 17)) {
    sum += weight * creditCodeAlphabet.indexOf(character)
    weight = (weight * 3) % modulus
  }
  return creditCodeAlphabet.charAt((modulus - (sum % modulus)) % modulus)
}

/** The ninth character of a subject's number, from the eight before it (GB 11714-1997, 3.2). */
const subjectCheckCharacter = (code: string): string => {
  const sum = subjectWeights.reduce<number>((total, weight, index) => total + weight * subjectAlphabet.indexOf(code.charAt(index)), 0)
  return subjectCheckCharacters.charAt(sum % 11)
}

/** The 18th character of a unified social credit code agrees with the 17 before it. */
export const creditCode: Check<string> = {
  code: 'credit-code',
  chance: 1 / modulus,
  holds: (value) => form.test(value) && creditCodeCheckCharacter(value) === value.charAt(17),
}

/** Characters 9 to 17 of a unified social credit code are a subject's number with a check character of its own. */
export const creditCodeSubject: Check<string> = {
  code: 'credit-code-subject',
  chance: 1 / 11,
  holds: (value) => form.test(value) && subjectCheckCharacter(value.slice(8)) === value.charAt(16),
}
