import type { AnyReadResult } from '@recto/document'
import { type AnyFields, type Wire, wireConfidences, wireLocations, wireValues } from './encode.ts'
import type { Endpoint } from './endpoint.ts'
import { huaweiError } from './errors.ts'
import { type CheckName, imageChecksOf } from './image-checks.ts'
import type { Answers } from './one-document.ts'

type Document = AnyReadResult['documents'][number]

/** A page of a document that has a main and a supplementary one. */
export interface PageTable {
  readonly side: 'front' | 'back'
  /** `normal`: paper. */
  readonly medium: 'normal' | 'electronic'
  readonly wires: readonly Wire[]
}

/** How the documents of one endpoint are answered, page by page. */
export interface TwoPages extends Answers {
  readonly endpoint: Endpoint
}

/** An endpoint whose documents have two pages: one is answered flat, both as `front` and `back`, as `side = double_side` answers. */
export const twoPages = (id: string, pages: Readonly<Record<string, PageTable>>, alarms: readonly CheckName[] = []): TwoPages => {
  const content = (document: Document): Readonly<Record<string, unknown>> => {
    const { layout, fields } = document
    const { medium = 'normal', wires = [] } = pages[layout] ?? {}
    const values = fields as AnyFields
    return { type: medium, ...wireValues(wires, values), text_location: wireLocations(wires, values), ...alarmsOf(document, medium) }
  }
  /** Only paper is checked. */
  const alarmsOf = (document: Document, medium: PageTable['medium']): Readonly<Record<string, unknown>> => {
    if (alarms.length === 0 || medium !== 'normal' || document.marks === undefined) return {}
    const { results, scores } = imageChecksOf(document, alarms)
    return { alarm_result: results, alarm_confidence: scores }
  }
  const confidence = ({ layout, fields }: Document) => wireConfidences(pages[layout]?.wires ?? [], fields as AnyFields)
  const first = (documents: readonly Document[], side: PageTable['side']): Document | undefined =>
    documents.find(({ type, layout }) => type === id && pages[layout]?.side === side)
  const endpoint: Endpoint = {
    sides: [100, 8192],
    answer: ({ documents }) => {
      const [front, back] = [first(documents, 'front'), first(documents, 'back')]
      const single = front ?? back
      if (single === undefined) return { response: huaweiError('AIS.0104'), confidence: {} }
      if (front === undefined || back === undefined) return { response: { result: content(single) }, confidence: confidence(single) }
      return {
        response: { result: { front: content(front), back: content(back) } },
        confidence: { front: confidence(front), back: confidence(back) },
      }
    },
  }
  return { endpoint, content, confidence }
}
