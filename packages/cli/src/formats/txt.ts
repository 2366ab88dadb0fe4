import type { PageOutcome } from './page-outcome.ts'

/** The page's lines in reading order; a failed page is empty, its error goes to stderr. */
export const toText = (outcome: PageOutcome): string =>
  'error' in outcome ? '' : outcome.result.lines.map(({ text }) => `${text}\n`).join('')
