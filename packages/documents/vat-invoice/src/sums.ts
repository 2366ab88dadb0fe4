import { cents, readAmount } from '@recto/document'

/** Decimal places of a number as printed. */
const placesOf = (value: string): number => value.split('.')[1]?.length ?? 0

/** A quantity with this many decimals was divided out, not counted. */
const roundedQuantity = 4

/** Half a hundredth, and what floating point adds. */
const exact = 0.0051

/** A price of so few digits that rounding alone would explain this share of the amount says nothing of it. */
const mostRounding = 0.005

/**
 * Quantity × price is the amount, where the last place of the price, and of a quantity that was divided out, may be rounded; `null` where
 * that would let too much pass.
 */
export const isProduct = (quantity: string, price: string, amount: string): boolean | null => {
  const [q, p] = [Number(quantity), Number(price)]
  const ofPrice = Math.abs(q) * 0.5 * 10 ** -placesOf(price)
  const ofQuantity = placesOf(quantity) >= roundedQuantity ? Math.abs(p) * 0.5 * 10 ** -placesOf(quantity) : 0
  const [off, rounding] = [Math.abs(q * p - Number(amount)), ofPrice + ofQuantity]
  if (off <= exact) return true
  return off > rounding + exact ? false : rounding > mostRounding * Math.abs(Number(amount)) ? null : true
}

/** Issuing software lets the tax of a row be off by 0.06 (tax-control interface of the State Taxation Administration), hundredths. */
const taxRounding = 6.01

/** Amount × rate is the tax; `null` where either is no number (`免税`, `***`). */
export const isTax = (amount: string, rate: string, tax: string): boolean | null => {
  if (!rate.endsWith('%') || Number.isNaN(cents(tax))) return null
  return Math.abs((cents(amount) * Number(rate.slice(0, -1))) / 100 - cents(tax)) <= taxRounding
}

/** The numbers add up to the total; `null` where one is no number. */
export const isSum = (parts: readonly (string | null)[], total: string): boolean | null => {
  const sum = parts.reduce((so, part) => so + cents(part ?? 'none'), 0)
  return Number.isNaN(sum) || Number.isNaN(cents(total)) ? null : sum === cents(total)
}

/** A sum in words as a decimal number; below one yuan only tenths and hundredths are written. `null` for what is none. */
export const wordsAmount = (words: string): string | null => readAmount(/[元圆]/u.test(words) ? words : `零元${words}`)?.amount ?? null
