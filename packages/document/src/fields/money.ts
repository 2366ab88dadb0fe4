import { z } from 'zod'
import type { FieldSpec } from '../contract.ts'
import type { FieldOptions } from './text.ts'

export interface MoneyOptions extends FieldOptions {
  /** Decimal places that are always printed; `null` where their number varies. @default 2 */
  readonly places?: number | null
}

/** What stands around a sum: signs and names of the yuan, and what its sign is read as. */
const currency = '￥¥YyVv羊元圆CN:：'

/** A comma before the last two digits is a point that was misread; others group. A zero before other digits is a sign that was misread. */
const readDecimal = (text: string): string => {
  const pointed = text.includes('.') ? text : text.replace(/,(?=\d{2}$)/u, '.')
  return pointed
    .replaceAll(',', '')
    .replace(/^-+/u, '-')
    .replace(/^0+(?=\d)/u, '')
}

/** A sum or number as printed, without grouping and sign of currency: a decimal string such as `164.5`, `-12.37`. */
export const money = (zh: string, en: string, { places = 2, sensitive = false }: MoneyOptions = {}): FieldSpec<string> => {
  const form = places === null ? /^-?\d+(\.\d+)?$/u : new RegExp(`^-?\\d+${places === 0 ? '' : `\\.\\d{${places}}`}$`, 'u')
  return {
    kind: 'code',
    title: { zh, en },
    value: z.string().min(1),
    read: readDecimal,
    alphabet: '0123456789.,-',
    between: currency,
    signs: '￥¥',
    checks: [{ code: 'form', chance: 0.5, holds: (value) => form.test(value) }],
    sensitive,
  }
}

/** Hundredths of a decimal string, for rules: exact up to 90 trillion. */
export const cents = (value: string): number => Math.round(Number(value) * 100)

/** A decimal string of so many hundredths. */
export const ofCents = (hundredths: number): string => (hundredths / 100).toFixed(2)
