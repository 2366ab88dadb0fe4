import type { AnyReadResult, Field } from '@recto/document'
import { type AnyFields, asText, decimals4, type Wire, wireConfidences, wireValues } from './encode.ts'
import { oneDocument } from './one-document.ts'

type Document = AnyReadResult['documents'][number]

/** The number with the hyphen behind the airline's, where one is printed. */
const asParted = (value: string, printed: string): string =>
  /^\d{3}\s*[-—–]/u.test(printed.trim()) ? `${value.slice(0, 3)}-${value.slice(3)}` : value

const table: readonly Wire[] = [
  { name: 'serial_number', field: 'serialNumber', text: asText },
  { name: 'passenger_name', field: 'passengerName', text: asText },
  { name: 'id_number', field: 'idNumber', text: asText },
  { name: 'endorsements_restrictions', field: 'endorsements', text: asText },
  { name: 'order_number', field: 'orderNumber', text: asText },
  { name: 'fare', field: 'fare', text: asText },
  { name: 'caac_development_fund', field: 'caacDevelopmentFund', text: asText },
  { name: 'fuel_surcharge', field: 'fuelSurcharge', text: asText },
  { name: 'other_taxes', field: 'otherTaxes', text: asText },
  { name: 'total', field: 'total', text: asText },
  { name: 'tax', field: 'tax', text: asText },
  { name: 'e_ticket_number', field: 'eTicketNumber', text: asParted },
  { name: 'check_code', field: 'checkCode', text: asText },
  { name: 'reference_information', field: 'referenceInformation', text: asText },
  { name: 'insurance', field: 'insurance', text: asText },
  { name: 'agent_code', field: 'agentCode', text: asText },
  { name: 'issue_organization', field: 'issuedBy', text: asText },
  { name: 'issue_date', field: 'issueDate', text: asText },
  { name: 'tax_rate', field: 'taxRate', text: asText },
  { name: 'buyer_name', field: 'buyerName', text: asText },
  { name: 'buyer_id', field: 'buyerId', text: asText },
  { name: 'number', field: 'number', text: asText },
  { name: 'international_flag', field: 'internationalFlag', text: asText },
  { name: 'issue_status', field: 'issueStatus', text: asText },
]

/** Result names of a leg by column. */
const legNames: Readonly<Record<string, string>> = {
  departureStation: 'departure_station',
  destinationStation: 'destination_station',
  carrier: 'carrier',
  flight: 'flight',
  cabinClass: 'cabin_class',
  date: 'date',
  time: 'time',
  fareBasis: 'fare_basis',
  notValidBefore: 'effective_date',
  notValidAfter: 'expiry_date',
  baggage: 'baggage_allowance',
}

/** Each cell of each leg by its result name. */
const legs = <Out>(fields: AnyFields, of: (cell: Field<unknown> | undefined) => Out): readonly Readonly<Record<string, Out>>[] =>
  (fields.legs?.rows ?? []).map((row) => Object.fromEntries(Object.entries(legNames).map(([column, name]) => [name, of(row[column])])))

/** Printed receipts have no number of a government purchase: the booking's reference, in the place of one, stands for it. */
const gpWire = ({ fields }: Document): Wire =>
  'bookingReference' in fields && !('gpNumber' in fields)
    ? { name: 'gp_number', field: 'bookingReference', text: asText }
    : { name: 'gp_number', field: 'gpNumber', text: asText }

const wires = (document: Document): readonly Wire[] =>
  [...table, gpWire(document)].filter(({ field }) => field in (document.fields as AnyFields))

const confidence = (document: Document): Readonly<Record<string, unknown>> => ({
  ...wireConfidences(wires(document), document.fields as AnyFields),
  itinerary_list: legs(document.fields as AnyFields, (cell) => decimals4(cell?.confidence ?? 0)),
})

/** `flight-itinerary`: one receipt or electronic invoice, with its legs; the fields of its layout. */
export const flightItinerary = oneDocument('flight-itinerary', {
  content: (document) => ({
    ...wireValues(wires(document), document.fields as AnyFields),
    itinerary_list: legs(document.fields as AnyFields, (cell) => String(cell?.value ?? '')),
    confidence: confidence(document),
  }),
  confidence,
})
