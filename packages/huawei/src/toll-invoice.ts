import { type AnyFields, asText, type Wire, wireConfidences, wireValues } from './encode.ts'
import { oneDocument } from './one-document.ts'

const table: readonly Wire[] = [
  { name: 'code', field: 'code', text: asText },
  { name: 'number', field: 'number', text: asText },
  { name: 'entry', field: 'entry', text: asText },
  { name: 'exit', field: 'exit', text: asText },
  { name: 'amount', field: 'amount', text: asText },
  { name: 'cashier', field: 'cashier', text: asText },
  { name: 'vehicle_type', field: 'vehicleType', text: asText },
  { name: 'date', field: 'date', text: asText },
  { name: 'time', field: 'time', text: asText },
]

/** `toll-invoice`: one receipt. */
export const tollInvoice = oneDocument(
  'toll-invoice',
  {
    content: ({ fields }) => wireValues(table, fields as AnyFields),
    confidence: ({ fields }) => wireConfidences(table, fields as AnyFields),
  },
  [15, 4096],
)
