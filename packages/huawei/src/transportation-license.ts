import { type AnyFields, asText, locationOf, type Wire, wireConfidences, wireValues } from './encode.ts'
import type { Endpoint } from './endpoint.ts'
import { huaweiError } from './errors.ts'

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

/** `content` of one certificate, with its place in the picture. */
const content = (fields: AnyFields, quad: Parameters<typeof locationOf>[0][number] | null) => ({
  ...wireValues(table, fields),
  image_location: locationOf(quad === null ? [] : [quad]),
  is_temporary_certificate: (fields.temporary?.value ?? null) !== null,
})

const endpoint: Endpoint = {
  sides: [15, 4096],
  answer: ({ documents }) => {
    const certificate = documents.find(({ type }) => type === 'transportation-license')
    if (certificate === undefined) return { response: huaweiError('AIS.0104'), confidence: {} }
    const fields = certificate.fields as AnyFields
    return { response: { result: content(fields, certificate.quad) }, confidence: wireConfidences(table, fields) }
  },
}

/** `transportation-license`: one certificate, flat; of several the surest. */
export const transportationLicense = {
  endpoint,
  content: ({ fields, quad }: Parameters<Endpoint['answer']>[0]['documents'][number]) => content(fields as AnyFields, quad),
  confidence: ({ fields }: Parameters<Endpoint['answer']>[0]['documents'][number]) => wireConfidences(table, fields as AnyFields),
}
