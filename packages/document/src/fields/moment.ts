import { z } from 'zod'
import type { FieldSpec } from '../contract.ts'
import { dateAlphabet } from './date.ts'
import { readChineseDate } from './read-chinese-date.ts'
import type { FieldOptions } from './text.ts'

const form = /^(.+?)(\d{2}):(\d{2}):(\d{2})$/u

/** `2025-01-23 07:01:10`, blanks or none → `2025-01-23T07:01:10`; anything else → `null`. Hours and days must exist. */
export const readMoment = (text: string): string | null => {
  const [, before = '', hour = '', minute = '', second = ''] = form.exec(text.replace(/\s+/gu, '')) ?? []
  const day = readChineseDate(before)
  return day !== null && hour < '24' && minute < '60' && second < '60' ? `${day}T${hour}:${minute}:${second}` : null
}

/** A day and a time as a screen shows them, `YYYY-MM-DDThh:mm:ss` without a zone. */
export const moment = (zh: string, en: string, { sensitive = false }: FieldOptions = {}): FieldSpec<string> => ({
  kind: 'date',
  title: { zh, en },
  value: z.iso.datetime({ local: true }),
  read: readMoment,
  alphabet: `${dateAlphabet}:`,
  sensitive,
})
