import { type AnyFields, asText, type Wire, wireConfidences, wireValues } from './encode.ts'
import type { Endpoint } from './endpoint.ts'
import { huaweiError } from './errors.ts'

const table: readonly Wire[] = [{ name: 'vin', field: 'vin', text: asText }]

/** `vin`: the number that is surest; AIS.0104 for a picture without one. */
export const vin: Endpoint = {
  sides: [15, 8192],
  answer: ({ documents }) => {
    const numbers = documents.filter(({ type }) => type === 'vin').map(({ fields }) => fields as AnyFields)
    const [surest] = numbers.sort((a, b) => (b.vin?.confidence ?? 0) - (a.vin?.confidence ?? 0))
    if (surest === undefined) return { response: huaweiError('AIS.0104'), confidence: {} }
    return { response: { result: wireValues(table, surest) }, confidence: wireConfidences(table, surest) }
  },
}
