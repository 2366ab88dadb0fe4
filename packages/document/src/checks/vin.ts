import type { Check } from '../contract.ts'

/** The characters of a vehicle identification number (ISO 3779:2009, 6): no I, O or Q. */
export const vinAlphabet = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ'

/** GB 16735-2019, annex A, as 49 CFR 565.15: the worth of each character of `vinAlphabet`, and the weight of each of the 17 places. */
const worths = '012345678912345678123457923456789'
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const
const checkCharacters = '0123456789X'

const form = /^[\dA-HJ-NPR-Z]{17}$/u

/** The check character that belongs at the ninth place of a 17-character number; what stands there now has no weight. */
export const vinCheckCharacter = (vin: string): string => {
  const sum = weights.reduce<number>(
    (total, weight, index) => total + weight * Number(worths.charAt(vinAlphabet.indexOf(vin.charAt(index)))),
    0,
  )
  return checkCharacters.charAt(sum % 11)
}

/** First characters of the regions whose vehicles must carry a check character: China (GB 16735), North America (49 CFR 565). */
const mustAgree = /^[L1-57]/u

const agrees = (value: string): boolean => form.test(value) && vinCheckCharacter(value) === value.charAt(8)

/**
 * The ninth character of a vehicle identification number agrees with the others, where China and North America ask for it.
 * Characters of one worth (1AJ, 2BKS …) replace each other unseen.
 */
export const vinCheck: Check<string> = {
  code: 'vin',
  chance: 1 / 11,
  about: (value) => mustAgree.test(value),
  holds: agrees,
}

/** The same of the rest of the world's, most of whom put anything there: to fail it says little, to pass it says as much. */
export const vinCheckAbroad: Check<string> = { ...vinCheck, about: (value) => !mustAgree.test(value), loose: true }
