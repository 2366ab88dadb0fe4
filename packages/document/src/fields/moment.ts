import { z } from 'zod'
import type { FieldSpec } from '../contract.ts'
import { dateAlphabet } from './date.ts'
import { readChineseDate } from './read-chinese-date.ts'
import type { FieldOptions } from './text.ts'

const form = /^(.+?)(\d{2}):(\d{2}):(\d{2})$/u
const minuteForm = /^(.+?)(\d{2}):(\d{2})$/u

export interface MomentOptions extends FieldOptions {
  /** The time is shown to the second. @default true */
  readonly seconds?: boolean
}

/**
 * `2025-01-23 07:01:10`, blanks or none → `2025-01-23T07:01:10`, without seconds `2025年01月23日07:01` → `2025-01-23T07:01`; anything else →
 * `null`. Hours and days must exist.
 */
export const readMoment = (text: string, { seconds = true }: Pick<MomentOptions, 'seconds'> = {}): string | null => {
  const [, before = '', ...time] = (seconds ? form : minuteForm).exec(text.replace(/\s+/gu, '')) ?? []
  const [hour = '', ...rest] = time
  const day = readChineseDate(before)
  return day !== null && hour < '24' && rest.every((part) => part < '60') ? `${day}T${time.join(':')}` : null
}

/** A day and a time as a screen or a ticket shows them, `YYYY-MM-DDThh:mm:ss` or `YYYY-MM-DDThh:mm` without a zone. */
export const moment = (zh: string, en: string, { seconds = true, sensitive = false }: MomentOptions = {}): FieldSpec<string> => ({
  kind: 'date',
  title: { zh, en },
  value: z.iso.datetime({ local: true, ...(seconds ? {} : { precision: -1 }) }),
  read: (text) => readMoment(text, { seconds }),
  alphabet: `${dateAlphabet}:`,
  sensitive,
})
