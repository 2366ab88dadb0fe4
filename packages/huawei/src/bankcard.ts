import type { AnyReadResult } from '@recto/document'
import { type AnyFields, asText, type Wire, wireConfidences, wireLocations, wireValues } from './encode.ts'
import { oneDocument } from './one-document.ts'

type Document = AnyReadResult['documents'][number]

/** The number in the groups in which it is printed, where they were read as the digits were decided. */
const asPrinted = (value: string, printed: string): string => {
  const groups = printed.trim().split(/\s+/u)
  return groups.join('') === value ? groups.join(' ') : value
}

const table: readonly Wire[] = [
  { name: 'bank_name', field: 'bankName', text: asText },
  { name: 'card_number', field: 'cardNumber', text: asPrinted },
  { name: 'issue_date', field: 'validFrom', text: asText },
  { name: 'expiry_date', field: 'validThru', text: asText },
  { name: 'type', field: 'kind', text: asText },
]

const confidence = (document: Document): Readonly<Record<string, number>> => wireConfidences(table, document.fields as AnyFields)

const content = (document: Document): Readonly<Record<string, unknown>> => {
  const fields = document.fields as AnyFields
  return { ...wireValues(table, fields), confidence: confidence(document), text_location: wireLocations(table, fields) }
}

/** `bankcard`: the front of a payment card. */
export const bankcard = oneDocument('bankcard', { content, confidence })
