import type { AnyReadResult } from '@recto/document'
import { type AnyFields, asText, decimals4, type Wire, wireConfidences, wireLocations, wireValues } from './encode.ts'
import { oneDocument } from './one-document.ts'
import { printedDate } from './printed-date.ts'

type Document = AnyReadResult['documents'][number]

/** `2017-12-12T20:39` → `2017年12月12日20:39`. */
const printedMoment = (value: string, printed: string): string => `${printedDate(value.slice(0, 10), printed)}${value.slice(11)}`

const table: readonly Wire[] = [
  { name: 'ticket_id', field: 'ticketId', text: asText },
  { name: 'check_port', field: 'checkPort', text: asText },
  { name: 'train_number', field: 'trainNumber', text: asText },
  { name: 'departure_station', field: 'departureStation', text: asText },
  { name: 'destination_station', field: 'destinationStation', text: asText },
  { name: 'departure_station_en', field: 'departureStationEn', text: asText },
  { name: 'destination_station_en', field: 'destinationStationEn', text: asText },
  { name: 'departure_time', field: 'departureTime', text: printedMoment },
  { name: 'seat_number', field: 'seatNumber', text: asText },
  { name: 'ticket_price', field: 'ticketPrice', text: asText },
  { name: 'sale_method', field: 'saleMethod', text: asText },
  { name: 'seat_category', field: 'seatCategory', text: asText },
  { name: 'ticket_changing', field: 'ticketChanging', text: asText },
  { name: 'id_number', field: 'idNumber', text: asText },
  { name: 'name', field: 'name', text: asText },
  { name: 'log_id', field: 'logId', text: asText },
  { name: 'sale_location', field: 'saleLocation', text: asText },
  { name: 'issue_date', field: 'issueDate', text: printedDate },
  { name: 'discount_mark', field: 'discountMark', text: asText },
  { name: 'serial_number', field: 'eTicketNumber', text: asText },
  { name: 'tax_amount', field: 'taxAmount', text: asText },
  { name: 'tax_rate', field: 'taxRate', text: asText },
  { name: 'air_conditioning', field: 'airConditioning', text: asText },
  { name: 'original_invoice_number', field: 'originalInvoiceNumber', text: asText },
  { name: 'unified_social_credit_code', field: 'creditCode', text: asText },
  { name: 'buyer_name', field: 'buyerName', text: asText },
  { name: 'total_amount_excluding_tax', field: 'amountWithoutTax', text: asText },
  { name: 'invoice_number', field: 'invoiceNumber', text: asText },
  { name: 'title', field: 'title', text: asText },
  { name: 'area', field: 'area', text: asText },
  { name: 'receipt_number', field: 'receiptNumber', text: asText },
  { name: 'amount_in_figures', field: 'amountInFigures', text: asText },
  { name: 'amount_in_words', field: 'amountInWords', text: asText },
]

/** Our layouts by the names of the interface. */
const styles: Readonly<Record<string, string>> = {
  paper: 'paper',
  'paper-old': 'paper',
  electronic: 'electronic',
  'refund-old': 'refund_old',
  'refund-new': 'refund_new',
  'refund-electronic': 'refund_electronic',
}

const confidence = ({ fields, confidence: ofLayout }: Document): Readonly<Record<string, number>> => ({
  ...wireConfidences(table, fields as AnyFields),
  invoice_style: decimals4(ofLayout),
})

const content = (document: Document): Readonly<Record<string, unknown>> => {
  const fields = document.fields as AnyFields
  return {
    ...wireValues(table, fields),
    invoice_style: styles[document.layout] ?? '',
    // The region stands in the tax administration's seal: where it was read, the seal is there.
    seal_mark: (fields.area?.value ?? null) !== null && document.layout.endsWith('electronic'),
    confidence: confidence(document),
    text_location: wireLocations(table, fields),
  }
}

/** `train-ticket`: one ticket or voucher of the railways, of any design. */
export const trainTicket = oneDocument('train-ticket', { content, confidence })
