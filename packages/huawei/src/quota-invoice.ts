import type { AnyReadResult } from '@recto/document'
import { type AnyFields, asText, type Wire, wireConfidences, wireValues } from './encode.ts'
import { oneDocument } from './one-document.ts'

type Document = AnyReadResult['documents'][number]

const table: readonly Wire[] = [
  { name: 'code', field: 'code', text: asText },
  { name: 'number', field: 'number', text: asText },
  { name: 'location', field: 'location', text: asText },
  { name: 'amount', field: 'amount', text: (amount: string) => `￥${amount}` },
]

const confidence = ({ fields }: Document): Readonly<Record<string, number>> => wireConfidences(table, fields as AnyFields)

/** `quota-invoice`: one invoice of a fixed amount. */
export const quotaInvoice = oneDocument(
  'quota-invoice',
  { content: (document) => ({ ...wireValues(table, document.fields as AnyFields), confidence: confidence(document) }), confidence },
  [15, 4096],
)
