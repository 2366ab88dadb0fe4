import { type AnyFields, asText, locationOf, type Wire, wireConfidences, wireValues } from './encode.ts'
import { oneDocument } from './one-document.ts'

const table: readonly Wire[] = [
  { name: 'owner_name', field: 'ownerName', text: asText },
  { name: 'license_number', field: 'licenseNumber', text: asText },
  { name: 'vehicle_number', field: 'vehicleNumber', text: asText },
  { name: 'vehicle_type', field: 'vehicleType', text: asText },
  { name: 'maximum_capacity', field: 'maximumCapacity', text: asText },
  { name: 'vehicle_size', field: 'vehicleSize', text: asText },
  { name: 'issuing_authority', field: 'issuingAuthority', text: asText },
  { name: 'issue_date', field: 'issueDate', text: asText },
  { name: 'owner_address', field: 'ownerAddress', text: asText },
  { name: 'economic_type', field: 'economicType', text: asText },
  { name: 'business_certificate', field: 'businessCertificate', text: asText },
  { name: 'business_scope', field: 'businessScope', text: asText },
  { name: 'expiry_date', field: 'expiryDate', text: asText },
  { name: 'review_expiry_date', field: 'reviewExpiryDate', text: asText },
  { name: 'assessed_technical_level', field: 'technicalLevel', text: asText },
]

/** `transportation-license`: one certificate, with its place in the picture. */
export const transportationLicense = oneDocument(
  'transportation-license',
  {
    content: ({ fields, quad }) => ({
      ...wireValues(table, fields as AnyFields),
      image_location: locationOf(quad === null ? [] : [quad]),
      is_temporary_certificate: (fields.temporary?.value ?? null) !== null,
    }),
    confidence: ({ fields }) => wireConfidences(table, fields as AnyFields),
  },
  [15, 4096],
)
