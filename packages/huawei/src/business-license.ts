import { type AnyFields, asText, type Wire, wireConfidences, wireValues } from './encode.ts'
import type { Endpoint } from './endpoint.ts'
import { huaweiError } from './errors.ts'
import { printedDate, printedPeriod } from './printed-date.ts'

const table: readonly Wire[] = [
  { name: 'name', field: 'name', text: asText },
  { name: 'type', field: 'type', text: asText },
  { name: 'address', field: 'address', text: asText },
  { name: 'legal_representative', field: 'legalRepresentative', text: asText },
  { name: 'registered_capital', field: 'registeredCapital', text: asText },
  { name: 'organization_form', field: 'organizationForm', text: asText },
  { name: 'found_date', field: 'foundDate', text: printedDate },
  { name: 'business_term', field: 'businessTerm', text: printedPeriod },
  { name: 'business_scope', field: 'businessScope', text: asText },
  { name: 'issue_date', field: 'issueDate', text: printedDate },
]

/** New licences carry a credit code, older ones a registration number: one result name for both. */
const numberOf = ({ creditCode, registrationNumber }: AnyFields): Wire => ({
  name: 'registration_number',
  field: (creditCode?.confidence ?? 0) >= (registrationNumber?.confidence ?? 0) ? 'creditCode' : 'registrationNumber',
  text: asText,
})

/** `business-license`: one licence, flat; of several the surest. */
export const businessLicense: Endpoint = {
  sides: [15, 8192],
  answer: ({ documents }) => {
    const licence = documents.find(({ type }) => type === 'business-license')
    if (licence === undefined) return { response: huaweiError('AIS.0104'), confidence: {} }
    const fields = licence.fields as AnyFields
    const wires = [numberOf(fields), ...table]
    return { response: { result: wireValues(wires, fields) }, confidence: wireConfidences(wires, fields) }
  },
}
