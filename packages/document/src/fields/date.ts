import { z } from 'zod'
import type { FieldSpec } from '../contract.ts'
import { readChineseDate } from './read-chinese-date.ts'
import type { FieldOptions } from './text.ts'

/** Characters of a printed date. */
export const dateAlphabet = '0123456789年月日.-/'

/** A day, as `YYYY-MM-DD`. */
export const date = (zh: string, en: string, { sensitive = false }: FieldOptions = {}): FieldSpec<string> => ({
  kind: 'date',
  title: { zh, en },
  value: z.iso.date(),
  read: readChineseDate,
  alphabet: dateAlphabet,
  sensitive,
})
