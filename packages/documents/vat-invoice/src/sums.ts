import { cents, readAmount } from '@recto/document'

/** Decimal places of a number as printed. */
const placesOf = (value: string): number => value.split('.')[1]?.length ?? 0

/** A quantity with this many decimals was divided out, not counted. */
const roundedQuantity = 4

/** Quantity × price is the amount, where the last place of the price, and of a quantity that was divided out, may be rounded. */
export const isProduct = (quantity: string, price: string, amount: string): boolean => {
  const [q, p] = [Number(quantity), Number(price)]
  const ofPrice = Math.abs(q) * 0.5 * 10 ** -placesOf(price)
  const ofQuantity = placesOf(quantity) >= roundedQuantity ? Math.abs(p) * 0.5 * 10 ** -placesOf(quantity) : 0
  return Math.abs(q * p - Number(amount)) <= ofPrice + ofQuantity + 0.0051
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
