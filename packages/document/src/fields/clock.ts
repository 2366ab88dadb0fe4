import { z } from 'zod'
import type { FieldSpec } from '../contract.ts'
import type { FieldOptions } from './text.ts'

export interface ClockOptions extends FieldOptions {
  /** How many pairs of digits are printed: hours and minutes, or seconds too. @default either */
  readonly parts?: 2 | 3
}

/** Meters print a point in place of the second colon: `00:03.22`; a colon is easily missed where the digits are all there. */
const readClock =
  (parts: number | undefined) =>
  (text: string): string => {
    const pairs = text.replace(/\D/gu, '').match(/\d\d/gu) ?? []
    const isWhole = parts !== undefined && /^\d\d.*\d\d$/u.test(text) && text.replace(/\D/gu, '').length === 2 * parts
    return isWhole ? pairs.join(':') : text.replaceAll('.', ':')
  }

const digits = '0123456789'
const pair = [digits, digits]
const form = (parts: number): readonly string[] =>
  Array.from({ length: parts }, (_, index) => (index === 0 ? pair : [':.', ...pair])).flat()

/** A time of day or a duration, `hh:mm` or `hh:mm:ss` as it is printed. */
export const clock = (zh: string, en: string, { parts, sensitive = false }: ClockOptions = {}): FieldSpec<string> => {
  const counts = parts === undefined ? [2, 3] : [parts]
  return {
    kind: 'code',
    title: { zh, en },
    value: z.string().min(1),
    read: readClock(parts),
    alphabet: `${digits}:.`,
    forms: counts.map(form),
    checks: [
      { code: 'form', chance: 0.5, holds: (value) => /^\d{2}(:\d{2}){1,2}$/u.test(value) && counts.includes(value.split(':').length) },
      { code: 'clock', chance: 0.5, holds: (value) => Number(value.slice(0, 2)) < 24 && /^..(:[0-5]\d){1,2}$/u.test(value) },
    ],
    sensitive,
  }
}
