import type { Rng } from '../rng.ts'

/** GB 32100-2015, table 1. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** GB 11714-1997: weights of a subject's number, and its check characters by remainder. */
const weights = [3, 7, 9, 10, 5, 8, 4, 2]
const checks = '0X987654321'

const digits = (rng: Rng, count: number): string => Array.from({ length: count }, () => rng.int(0, 9)).join('')

/** Since 2015 subjects are numbered from MA0 on; those that had an organisation code before keep its eight digits. */
const inventSubject = (rng: Rng): string => {
  const body = rng.chance(0.55)
    ? `MA${rng.pick([...'0123456789ACD'])}${Array.from({ length: 5 }, () => rng.pick([...alphabet])).join('')}`
    : digits(rng, 8)
  const sum = [...body].reduce((total, character, index) => total + (weights[index] as number) * Number.parseInt(character, 36), 0)
  return body + checks.charAt(sum % 11)
}

/** A code whose check characters are right: register 9 (market regulation), the kind of subject, a county, an invented subject. */
export const inventCreditCode = (rng: Rng, kind: '1' | '2' | '3', county: string): string => {
  const body = `9${kind}${county}${inventSubject(rng)}`
  let weight = 1
  let sum = 0
  for (const character of body) {
    sum += weight * alphabet.indexOf(character)
    weight = (weight * 3) % 31
  }
  return body + alphabet.charAt((31 - (sum % 31)) % 31)
}

/** A number of the business register as it was until 2015: 15 digits with a check digit (GS 15-2006), or 13 without before 2007. */
export const inventRegistrationNumber = (rng: Rng, county: string): string => {
  if (rng.chance(0.15)) return county + digits(rng, 7)
  const body = county + digits(rng, 8)
  let product = 10
  for (const digit of body) product = (((product + Number(digit)) % 10 || 10) * 2) % 11
  return body + ((11 - product) % 10)
}
