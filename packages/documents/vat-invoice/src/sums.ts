import { cents, ofCents, readAmount } from '@recto/document'

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

/** Decimals of a factor that was divided out, at most. */
const mostPlaces = 10

/** The product over one factor, with as few decimals as make the product again. */
export const factorOf = (amount: string, other: string): string | null => {
  const factor = Number(amount) / Number(other)
  if (!Number.isFinite(factor)) return null
  for (let places = 0; places <= mostPlaces; places++) {
    const value = factor.toFixed(places)
    if (Math.abs(Number(value) * Number(other) - Number(amount)) <= exact) return value
  }
  return null
}

/** How many pieces of a price make an amount; `null` where that is no whole number: less is weighed or measured, which no sum tells. */
export const countOf = (price: string, amount: string): string | null => {
  const count = factorOf(amount, price)
  return count !== null && /^[1-9]\d{0,4}$/u.test(count) ? count : null
}

/** Quantity × price in hundredths. */
export const productOf = (quantity: string, price: string): string => ofCents(Math.round(Number(quantity) * Number(price) * 100))

/** Issuing software lets the tax of a row be off by 0.06 (tax-control interface of the State Taxation Administration), hundredths. */
const taxRounding = 6.01

/** Amount × rate is the tax; `null` where either is no number (`免税`, `***`). */
export const isTax = (amount: string, rate: string, tax: string): boolean | null => {
  if (!rate.endsWith('%') || Number.isNaN(cents(tax))) return null
  return Math.abs((cents(amount) * Number(rate.slice(0, -1))) / 100 - cents(tax)) <= taxRounding
}

/** The tax on an amount, rounded; `null` where there is no rate. */
export const taxOf = (amount: string, rate: string): string | null =>
  rate.endsWith('%') ? ofCents(Math.round((cents(amount) * Number(rate.slice(0, -1))) / 100)) : null

/** A sum with the sign of the one that belongs to it. */
export const signedAs = (value: string, other: string): string =>
  other.startsWith('-') ? `-${value.replace('-', '')}` : value.replace('-', '')

/** The numbers add up to the total; `null` where one is no number. */
export const isSum = (parts: readonly (string | null)[], total: string): boolean | null => {
  const sum = parts.reduce((so, part) => so + cents(part ?? 'none'), 0)
  return Number.isNaN(sum) || Number.isNaN(cents(total)) ? null : sum === cents(total)
}

/** What one of the parts is when they add up to the total; `null` where the others or the total are no numbers. */
export const partOf = (parts: readonly (string | null)[], index: number, total: string): string | null => {
  const others = parts.reduce((sum, part, at) => sum + (at === index ? 0 : cents(part ?? 'none')), 0)
  const left = cents(total) - others
  return Number.isNaN(left) || left === 0 ? null : ofCents(left)
}

/** What is left of a sum without one of its parts; `null` where either is no number, or nothing is left: no tax is written in stars. */
export const differenceOf = (total: string, part: string): string | null => {
  const left = cents(total) - cents(part)
  return Number.isNaN(left) || left === 0 ? null : ofCents(left)
}

/** A sum in words as a decimal number; below one yuan only tenths and hundredths are written. `null` for what is none. */
export const wordsAmount = (words: string): string | null => readAmount(/[元圆]/u.test(words) ? words : `零元${words}`)?.amount ?? null
