import { z } from 'zod'
import type { FieldSpec } from '../contract.ts'
import { readChineseDate } from './read-chinese-date.ts'
import { englishDateAlphabet, readEnglishDate } from './read-english-date.ts'
import type { FieldOptions } from './text.ts'

/** Characters of a printed date. */
export const dateAlphabet = '0123456789年月日.-/'

/** Characters of a date whose digits are written in words. */
const wordAlphabet = '〇零○一二三四五六七八九十'

export interface DateOptions extends FieldOptions {
  /** The date may be written in words: `二〇〇八年十月二十日`. @default false */
  readonly words?: boolean
  /** Months and days take two digits each: one of them is a part of one. @default false */
  readonly padded?: boolean
  /** Months are English names, as on travel documents: `28 MAR 1981`. @default numbers */
  readonly months?: 'english'
}

const readPaddedDate = (text: string): string | null =>
  /\d{4}\D?\d{2}\D?\d{2}/u.test(text.replace(/\s+/gu, '')) ? readChineseDate(text) : null

/** A day, as `YYYY-MM-DD`. */
export const date = (
  zh: string,
  en: string,
  { words = false, padded = false, months, sensitive = false }: DateOptions = {},
): FieldSpec<string> => ({
  kind: 'date',
  title: { zh, en },
  value: z.iso.date(),
  read: months === 'english' ? readEnglishDate : padded ? readPaddedDate : readChineseDate,
  alphabet: months === 'english' ? englishDateAlphabet : words ? dateAlphabet + wordAlphabet : dateAlphabet,
  sensitive,
})
