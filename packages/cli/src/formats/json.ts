import type { AnyReadResult } from '@recto/document'
import type { PageOutcome } from './page-outcome.ts'

type Document = AnyReadResult['documents'][number]

/** One line of JSON Lines for one page, as the command line's reference describes it. */
export const toJsonLine = (outcome: PageOutcome, minConfidence: number | null): string => {
  if ('error' in outcome) return JSON.stringify(outcome)
  const { input, result } = outcome
  const { page, status, width, height, quality, documents, ...rest } = result
  const marked = minConfidence === null ? documents : documents.map((document) => markDoubtful(document, minConfidence))
  return JSON.stringify({ input, page, status, width, height, quality, documents: marked, ...rest })
}

const markDoubtful = (document: Document, minConfidence: number): Document => ({
  ...document,
  fields: Object.fromEntries(
    Object.entries(document.fields).map(([key, field]) => {
      if (field === undefined || field.confidence >= minConfidence) return [key, field]
      const issue = { code: 'doubtful', message: `Confidence ${field.confidence.toFixed(3)} is below ${minConfidence}.` }
      return [key, { ...field, issues: [...field.issues, issue] }]
    }),
  ),
})
