import { type EndpointName, toHuawei, toHuaweiError } from '@recto/huawei'
import type { PageOutcome } from './page-outcome.ts'

/** One line of JSON Lines for one page: the body that the endpoint answers, and the confidences beside it. */
export const toHuaweiLine = (outcome: PageOutcome, endpoint: EndpointName, today: string): string => {
  const { input } = outcome
  if ('error' in outcome) return JSON.stringify({ input, response: toHuaweiError(outcome.error.code) })
  return JSON.stringify({ input, ...toHuawei(endpoint, outcome.result, { today }) })
}
