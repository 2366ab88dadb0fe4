import { type AnyFields, asText, type Wire, wireConfidences, wireValues } from './encode.ts'
import { oneDocument } from './one-document.ts'

const yuan = (value: string): string => `￥${value}`

const table: readonly Wire[] = [
  { name: 'location', field: 'location', text: asText },
  { name: 'code', field: 'code', text: asText },
  { name: 'number', field: 'number', text: asText },
  { name: 'phone_number', field: 'phone', text: asText },
  { name: 'company', field: 'company', text: asText },
  { name: 'taxi_number', field: 'plateNumber', text: asText },
  { name: 'certificate_number', field: 'certificateNumber', text: asText },
  { name: 'identification_number', field: 'identificationNumber', text: asText },
  { name: 'date', field: 'date', text: asText },
  { name: 'boarding_time', field: 'boardingTime', text: asText },
  { name: 'alighting_time', field: 'alightingTime', text: asText },
  { name: 'time', field: 'period', text: asText },
  { name: 'unit_price', field: 'unitPrice', text: yuan },
  { name: 'distance', field: 'distance', text: asText },
  { name: 'waiting_time', field: 'waitingTime', text: asText },
  { name: 'fare', field: 'fare', text: yuan },
  { name: 'fuel_oil_surcharge', field: 'fuelSurcharge', text: yuan },
  { name: 'call_service_surcharge', field: 'callSurcharge', text: yuan },
  { name: 'total', field: 'total', text: yuan },
]

/** `taxi-invoice`: one receipt; what its city does not print is empty. */
export const taxiInvoice = oneDocument(
  'taxi-invoice',
  {
    content: ({ fields }) => wireValues(table, fields as AnyFields),
    confidence: ({ fields }) => wireConfidences(table, fields as AnyFields),
  },
  [15, 8192],
)
