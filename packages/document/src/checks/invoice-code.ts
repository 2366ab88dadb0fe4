import type { Check } from '../contract.ts'
import { regionOf } from './regions.ts'

/** Codes have been given since 2004; none of this form is printed later than that. */
const years = ['03', '39'] as const

interface Parts {
  /** First digits of a code after GB/T 2260; `0000` for the central administration. */
  readonly region: string
  readonly year: string
}

/**
 * What the digits of an invoice code say. Of twelve (国税函〔2004〕521号): 0 central, 1 state or 2 local tax office, four of the region, two of the year,
 * then trade, kind and batch. Of ten (special VAT invoices): four of the region, two of the year, then batch, kind, copies, limit.
 */
const partsOf = (code: string): Parts | null => {
  const match = /^(?:[012](\d{4})(\d{2})\d{5}|(\d{4})(\d{2})\d{4})$/u.exec(code)
  return match === null ? null : { region: match[1] ?? match[3] ?? '', year: match[2] ?? match[4] ?? '' }
}

/** The province or city whose tax office gave an invoice code out; `null` where it says none. */
export const regionOfInvoice = (code: string): string | null => regionOf(partsOf(code)?.region ?? '')

/** An invoice code names an office, a region and a year. Most misread digits leave it one. */
export const invoiceCode: Check<string> = {
  code: 'invoice-code',
  chance: 0.6,
  holds: (code) => {
    const parts = partsOf(code)
    return (
      parts !== null && parts.year >= years[0] && parts.year <= years[1] && (parts.region === '0000' || regionOf(parts.region) !== null)
    )
  },
}
