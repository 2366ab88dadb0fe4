import type { EndpointName } from '@recto/huawei'
import { type Asked, type Format, type ReadCommand, readings } from '../options.ts'
import { usageError } from '../usage.ts'
import { toHuaweiLine } from './huawei.ts'
import { toJsonLine } from './json.ts'
import type { PageOutcome } from './page-outcome.ts'
import { toTable } from './table.ts'
import { toText } from './txt.ts'

/** With its dot. */
export const extensionOf: Readonly<Record<Format, string>> = { table: '.txt', json: '.json', huawei: '.json', txt: '.txt' }

/** How a page is written. Throws `usage/invalid` where the format cannot say what is asked for. */
export const createFormatter = (format: Format, { as, minConfidence }: ReadCommand): ((outcome: PageOutcome) => string) => {
  if (format === 'table') return (outcome) => `${toTable(outcome, minConfidence)}\n`
  if (format === 'json') return (outcome) => `${toJsonLine(outcome, minConfidence)}\n`
  if (format === 'txt') return toText
  const endpoint = endpointOf(as)
  const today = localDay(new Date())
  return (outcome) => `${toHuaweiLine(outcome, endpoint, today)}\n`
}

const endpointOf = (as: Asked): EndpointName => {
  if (as === 'auto') return 'auto-classification'
  if (typeof as === 'string') return readings[0]
  const [id, ...others] = as
  if (id === undefined || others.length > 0)
    throw usageError('--format huawei answers for one document at a time: give --as one id, or auto.')
  return id
}

/** The day where this runs, `YYYY-MM-DD`. */
const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
