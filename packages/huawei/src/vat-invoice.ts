import type { AnyReadResult, Field } from '@recto/document'
import { type AnyFields, asText, decimals4, type Wire, wireConfidences, wireLocations, wireValues } from './encode.ts'
import { oneDocument } from './one-document.ts'
import { printedDate } from './printed-date.ts'

type Document = AnyReadResult['documents'][number]
type Names = Readonly<Record<string, string>>

const yuan = (value: string): string => (/^-?\d/u.test(value) ? `￥${value}` : value)

const same = (...names: readonly (readonly [name: string, field: string])[]): readonly Wire[] =>
  names.map(([name, field]) => ({ name, field, text: asText }))

const table: readonly Wire[] = [
  ...same(
    ['title', 'title'],
    ['type', 'type'],
    ['invoice_tag', 'tag'],
    ['serial_number', 'copy'],
    ['attribution', 'province'],
    ['code', 'code'],
    ['print_code', 'printCode'],
    ['machine_number', 'machineNumber'],
    ['print_number', 'printNumber'],
    ['check_code', 'checkCode'],
    ['number', 'number'],
    ['encryption_block', 'cipher'],
    ['buyer_name', 'buyerName'],
    ['buyer_id', 'buyerId'],
    ['buyer_address', 'buyerAddress'],
    ['buyer_bank', 'buyerBank'],
    ['seller_name', 'sellerName'],
    ['seller_id', 'sellerId'],
    ['seller_address', 'sellerAddress'],
    ['seller_bank', 'sellerBank'],
    ['total_in_words', 'totalInWords'],
    ['remarks', 'remarks'],
    ['receiver', 'receiver'],
    ['reviewer', 'reviewer'],
    ['issuer', 'issuer'],
    ['province', 'province'],
    ['city', 'city'],
    ['total_pages', 'totalPages'],
    ['current_page', 'currentPage'],
  ),
  { name: 'issue_date', field: 'issueDate', text: printedDate },
  { name: 'sum_amount', field: 'sumAmount', text: yuan },
  { name: 'sum_tax', field: 'sumTax', text: yuan },
  { name: 'subtotal_amount', field: 'subtotalAmount', text: yuan },
  { name: 'subtotal_tax', field: 'subtotalTax', text: yuan },
  { name: 'total', field: 'total', text: yuan },
]

/** Result names of an item by column: of every invoice, and of those for tolls and the others. */
const itemNames: Names = { name: 'name', amount: 'amount', taxRate: 'tax_rate', tax: 'tax' }
const goodsNames: Names = { specification: 'specification', unit: 'unit', quantity: 'quantity', unitPrice: 'unit_price' }
const tollNames: Names = {
  plateNumber: 'license_plate_number',
  vehicleType: 'vehicle_type',
  startDate: 'start_date',
  endDate: 'end_date',
}

const tripNames: Names = {
  traveller: 'traveler_name',
  idNumber: 'id_number',
  travelDate: 'travel_date',
  from: 'departure_location',
  to: 'arrival_location',
  class: 'class',
  transport: 'transportation_type',
}

const namesOf = (fields: AnyFields): Names => ({ ...itemNames, ...(fields.type?.value === 'toll' ? tollNames : goodsNames) })

type CellOf<Out> = (cell: Field<unknown> | undefined) => Out

/** Each cell of each row by its result name. */
const listOf = <Out>(rows: AnyFields[string], names: Names, of: CellOf<Out>): readonly Readonly<Record<string, Out>>[] =>
  (rows?.rows ?? []).map((row) => Object.fromEntries(Object.entries(names).map(([column, name]) => [name, of(row[column])])))

/** Items, and the trips of invoices that have some. */
const lists = <Out>(fields: AnyFields, of: CellOf<Out>) => ({
  item_list: listOf(fields.items, namesOf(fields), of),
  ...((fields.trips?.rows ?? []).length === 0 ? {} : { passenger_travel_item_list: listOf(fields.trips, tripNames, of) }),
})

/** What a sales list states of itself, and of the invoice that it belongs to. */
const listTable: readonly Wire[] = [
  ...same(
    ['title', 'title'],
    ['belong_buyer_name', 'buyerName'],
    ['belong_seller_name', 'sellerName'],
    ['belong_vat_code', 'code'],
    ['belong_number', 'number'],
    ['belong_pages', 'totalPages'],
    ['belong_current_page', 'currentPage'],
    ['belong_remarks', 'remarks'],
  ),
  { name: 'belong_issue_date', field: 'issueDate', text: printedDate },
  { name: 'belong_sum_amount', field: 'sumAmount', text: yuan },
  { name: 'belong_sum_tax', field: 'sumTax', text: yuan },
  { name: 'belong_subtotal_amount', field: 'subtotalAmount', text: yuan },
  { name: 'belong_subtotal_tax', field: 'subtotalTax', text: yuan },
  { name: 'belong_discount_amount', field: 'discountAmount', text: yuan },
  { name: 'belong_discount_tax', field: 'discountTax', text: yuan },
]

const isSalesList = ({ layout }: Document): boolean => layout === 'salesList'

const rowsOf = <Out>(document: Document, of: CellOf<Out>) => {
  const fields = document.fields as AnyFields
  return isSalesList(document)
    ? { belong_item_list: listOf(fields.items, { number: 'item_number', ...itemNames, ...goodsNames }, of) }
    : lists(fields, of)
}

const tableOf = (document: Document): readonly Wire[] => (isSalesList(document) ? listTable : table)

const confidence = (document: Document): Readonly<Record<string, unknown>> => ({
  ...wireConfidences(tableOf(document), document.fields as AnyFields),
  ...rowsOf(document, (cell) => decimals4(cell?.confidence ?? 0)),
})

const content = (document: Document): Readonly<Record<string, unknown>> => {
  const fields = document.fields as AnyFields
  return {
    ...wireValues(tableOf(document), fields),
    ...rowsOf(document, (cell) => String(cell?.value ?? '')),
    sales_mark: isSalesList(document),
    confidence: confidence(document),
    text_location: wireLocations(tableOf(document), fields),
  }
}

/** `vat-invoice`: one invoice or sales list, with its rows; seals are not read. */
export const vatInvoice = oneDocument('vat-invoice', { content, confidence }, [100, 8192])
