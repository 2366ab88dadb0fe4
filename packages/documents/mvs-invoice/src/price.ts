import { cents, ofCents } from '@recto/document'

/** Rates and rates of levy that vehicles were sold at since 1994; the sign behind them is easily missed, or read as a digit, in dot matrix. */
const rates = ['17', '16', '13', '11', '10', '9', '6', '5', '4', '3', '2', '1.5', '1', '0.5', '0']
const signed = (rate: string): string => `${rate}%`
export const rateOf = (value: string): string => {
  const rate = rates.find((other) => value === `${other}%` || value === other) ?? rates.find((other) => value === `${other}8`)
  return rate === undefined ? value : signed(rate)
}

/** The share that a rate is of the price; `null` where it is a word. */
const shareOf = (rate: string): number | null => (/^\d+(\.\d+)?%$/u.test(rate) ? Number.parseFloat(rate) / 100 : null)

/** Tax is a rounded part of the total: so many cents may lie between it and the product of price and rate. */
const roundingCents = 6

/** Whether a tax is that of the rate; `null` where the rate is a word. */
export const isTaxAt = (rate: string, netPrice: string, tax: string): boolean | null => {
  const share = shareOf(rate)
  return share === null ? null : Math.abs(cents(netPrice) * share - cents(tax)) <= roundingCents
}

/** Whether a total is that of the price and the rate; `null` where the rate is a word. */
export const isTotalAt = (rate: string, netPrice: string, total: string): boolean | null => {
  const share = shareOf(rate)
  return share === null ? null : Math.abs(cents(netPrice) * (1 + share) - cents(total)) <= roundingCents
}

/** The price without tax in a total. */
export const netOf = (total: string, rate: string): string | null => {
  const share = shareOf(rate)
  return share === null ? null : ofCents(Math.round(cents(total) / (1 + share)))
}

/** The rate that a tax is at, where it is one of the law's. */
export const rateAt = (netPrice: string, tax: string): string | null =>
  rates.map(signed).find((rate) => isTaxAt(rate, netPrice, tax) === true) ?? null
