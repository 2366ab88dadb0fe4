import type { AnyReadResult } from '@recto/document'
import type { Endpoint } from './endpoint.ts'
import { huaweiError } from './errors.ts'

type Document = AnyReadResult['documents'][number]

/** How a document is answered: its `content`, and beside it a confidence for each result name. */
export interface Answers {
  content(document: Document): Readonly<Record<string, unknown>>
  confidence(document: Document): Readonly<Record<string, unknown>>
}

/** An endpoint that answers one document of its kind, flat: of several the surest; AIS.0104 for a picture without. */
export const oneDocument = (
  id: string,
  { content, confidence }: Answers,
  sides: Endpoint['sides'] = [15, 8192],
): Answers & { readonly endpoint: Endpoint } => ({
  content,
  confidence,
  endpoint: {
    sides,
    answer: ({ documents }) => {
      const document = documents.find(({ type }) => type === id)
      if (document === undefined) return { response: huaweiError('AIS.0104'), confidence: {} }
      return { response: { result: content(document) }, confidence: confidence(document) }
    },
  },
})
