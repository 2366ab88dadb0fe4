import type { AnyReadResult } from '@recto/document'
import { type AnyFields, asText, type Wire, wireConfidences, wireValues } from './encode.ts'
import { oneDocument } from './one-document.ts'

const yuan = (value: string): string => `￥${value}`

const table: readonly Wire[] = [
  { name: 'code', field: 'code', text: asText },
  { name: 'number', field: 'number', text: asText },
  { name: 'machine_printed_code', field: 'printedCode', text: asText },
  { name: 'machine_printed_number', field: 'printedNumber', text: asText },
  { name: 'issue_date', field: 'issueDate', text: asText },
  { name: 'machine_number', field: 'machineNumber', text: asText },
  { name: 'buyer_name', field: 'buyerName', text: asText },
  { name: 'buyer_organization_number', field: 'buyerOrganizationNumber', text: asText },
  { name: 'buyer_id', field: 'buyerTaxNumber', text: asText },
  { name: 'buyer_address', field: 'buyerAddress', text: asText },
  { name: 'buyer_phone', field: 'buyerPhone', text: asText },
  { name: 'seller_name', field: 'sellerName', text: asText },
  { name: 'seller_phone', field: 'sellerPhone', text: asText },
  { name: 'seller_id', field: 'sellerTaxNumber', text: asText },
  { name: 'seller_account', field: 'sellerAccount', text: asText },
  { name: 'seller_address', field: 'sellerAddress', text: asText },
  { name: 'licence_plate_number', field: 'plateNumber', text: asText },
  { name: 'registration_number', field: 'registrationNumber', text: asText },
  { name: 'dept_motor_vehicles', field: 'vehicleOffice', text: asText },
  { name: 'seller_bank', field: 'sellerBank', text: asText },
  { name: 'vehicle_type', field: 'vehicleType', text: asText },
  { name: 'brand_model', field: 'model', text: asText },
  { name: 'manufacturing_location', field: 'origin', text: asText },
  { name: 'quality_certificate', field: 'certificateNumber', text: asText },
  { name: 'import_certificate', field: 'importCertificate', text: asText },
  { name: 'inspection_number', field: 'inspectionNumber', text: asText },
  { name: 'engine_number', field: 'engineNumber', text: asText },
  { name: 'vehicle_identification_number', field: 'vin', text: asText },
  { name: 'tonnage', field: 'tonnage', text: asText },
  { name: 'seating_capacity', field: 'seats', text: asText },
  { name: 'tax_authority', field: 'taxAuthority', text: asText },
  { name: 'tax_authority_code', field: 'taxAuthorityCode', text: asText },
  { name: 'tax_payment_receipt', field: 'taxReceipt', text: asText },
  { name: 'tax_rate', field: 'taxRate', text: asText },
  { name: 'tax', field: 'tax', text: yuan },
  { name: 'tax_exclusive_price', field: 'netPrice', text: yuan },
  { name: 'total', field: 'total', text: yuan },
  { name: 'total_chinese', field: 'totalInWords', text: asText },
  { name: 'fiscal_code', field: 'fiscalCode', text: asText },
  { name: 'auction_org_name', field: 'auctioneerName', text: asText },
  { name: 'auction_org_address', field: 'auctioneerAddress', text: asText },
  { name: 'auction_org_id', field: 'auctioneerTaxNumber', text: asText },
  { name: 'auction_org_bank_account', field: 'auctioneerAccount', text: asText },
  { name: 'auction_org_phone', field: 'auctioneerPhone', text: asText },
  { name: 'used_vehicle_market_name', field: 'marketName', text: asText },
  { name: 'used_vehicle_market_id', field: 'marketTaxNumber', text: asText },
  { name: 'used_vehicle_market_address', field: 'marketAddress', text: asText },
  { name: 'used_vehicle_market_bank_account', field: 'marketAccount', text: asText },
  { name: 'used_vehicle_market_phone', field: 'marketPhone', text: asText },
  { name: 'remark', field: 'remarks', text: asText },
  { name: 'drawer_name', field: 'drawer', text: asText },
]

/** What `type` calls each layout. */
const titles: Readonly<Record<string, string>> = {
  new: '机动车销售统一发票',
  used: '二手车销售统一发票',
  'new-electronic': '电子发票（机动车销售统一发票）',
  'used-electronic': '电子发票（二手车销售统一发票）',
}

type Document = AnyReadResult['documents'][number]

/** Only used vehicles' invoices may be issued by the buyer. */
const reverseOf = ({ reverseIssue }: AnyFields): Readonly<Record<string, boolean>> =>
  reverseIssue === undefined ? {} : { reverse_issue: reverseIssue.value !== null }

const ownOf = ({ fields }: Document): readonly Wire[] => table.filter(({ field }) => field in fields)

/** `mvs-invoice`: one invoice, the fields of its layout. */
export const mvsInvoice = oneDocument(
  'mvs-invoice',
  {
    content: (document) => ({
      ...wireValues(ownOf(document), document.fields as AnyFields),
      ...reverseOf(document.fields as AnyFields),
      type: titles[document.layout] ?? '',
    }),
    confidence: (document) => wireConfidences(ownOf(document), document.fields as AnyFields),
  },
  [100, 8000],
)
