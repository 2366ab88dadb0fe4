import { z } from 'zod'
import type { FieldSpec } from '../contract.ts'
import { dateAlphabet } from './date.ts'
import { readChineseDate } from './read-chinese-date.ts'
import type { FieldOptions } from './text.ts'

/** What a document prints instead of an end date when it never expires. */
export const longTerm = '长期'

const day = z.iso.date()

/** From and to, `YYYY-MM-DD`; `to` may be `长期`; an end that could not be read is `null`, never both. */
export const periodSchema = z.object({ from: day.nullable(), to: z.union([day, z.literal(longTerm)]).nullable() })
export type Period = z.infer<typeof periodSchema>

/** `2012.10.17-2032.10.17`, `2012年10月17日至长期` → both ends; `null` when neither is a date. */
export const readPeriod = (text: string): Period | null => {
  const compact = text.replace(/\s+/gu, '')
  const dates = compact.match(/\d{4}[年.\-/]\d{1,2}[月.\-/]\d{1,2}|\d{8}/gu) ?? []
  const open = /长|期/u.test(compact)
  const startsOpen = /^[-—~至]/u.test(compact)
  const from = startsOpen ? null : readChineseDate(dates[0] ?? '')
  const to = open ? longTerm : readChineseDate(dates[startsOpen ? 0 : 1] ?? '')
  return from === null && to === null ? null : { from, to }
}

export interface PeriodOptions extends FieldOptions {
  /** A lone `长期` is a whole period: its beginning stands elsewhere. @default false */
  readonly open?: boolean
}

/** A period of validity. */
export const period = (zh: string, en: string, { open = false, sensitive = false }: PeriodOptions = {}): FieldSpec<Period> => ({
  kind: 'period',
  title: { zh, en },
  value: periodSchema,
  read: readPeriod,
  alphabet: `${dateAlphabet}至长期`,
  checks: [
    { code: 'period-complete', chance: 0.8, holds: ({ from, to }) => to !== null && (from !== null || (open && to === longTerm)) },
    { code: 'period-order', chance: 0.7, holds: ({ from, to }) => from === null || to === null || to === longTerm || from < to },
  ],
  sensitive,
})
