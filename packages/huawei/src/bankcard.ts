import type { AnyReadResult, Field } from '@recto/document'
import { type AnyFields, asText, type Wire, wireConfidences, wireLocations, wireValues } from './encode.ts'
import type { Endpoint } from './endpoint.ts'
import { huaweiError } from './errors.ts'

type Document = AnyReadResult['documents'][number]

const table: readonly Wire[] = [
  { name: 'bank_name', field: 'bankName', text: asText },
  { name: 'card_number', field: 'cardNumber', text: asText },
  { name: 'issue_date', field: 'validFrom', text: asText },
  { name: 'expiry_date', field: 'validThru', text: asText },
  { name: 'type', field: 'kind', text: asText },
]

/** The number in the groups in which it is printed, where they were read as the digits were decided. */
const asPrinted = ({ value, text }: Field<unknown>): string => {
  const groups = text.trim().split(/\s+/u)
  return groups.join('') === value ? groups.join(' ') : String(value)
}

export const bankcardContent = (document: Document): Readonly<Record<string, unknown>> => {
  const fields = document.fields as AnyFields
  const number = fields.cardNumber
  return {
    ...wireValues(table, fields),
    ...(typeof number?.value === 'string' ? { card_number: asPrinted(number) } : {}),
    confidence: bankcardConfidence(document),
    text_location: wireLocations(table, fields),
  }
}

export const bankcardConfidence = (document: Document): Readonly<Record<string, number>> =>
  wireConfidences(table, document.fields as AnyFields)

/** `bankcard`: the likeliest card of the picture. */
export const bankcard: Endpoint = {
  sides: [15, 8192],
  answer: ({ documents }) => {
    const document = documents.find(({ type }) => type === 'bankcard')
    if (document === undefined) return { response: huaweiError('AIS.0104'), confidence: {} }
    return { response: { result: bankcardContent(document) }, confidence: bankcardConfidence(document) }
  },
}
