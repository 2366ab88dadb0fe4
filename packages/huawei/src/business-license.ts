import { type AnyFields, asText, type Wire, wireConfidences, wireValues } from './encode.ts'
import { oneDocument } from './one-document.ts'
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

const wiresOf = (fields: AnyFields): readonly Wire[] => [numberOf(fields), ...table]

/** `business-license`: one licence, of any design. */
export const businessLicense = oneDocument('business-license', {
  content: ({ fields }) => wireValues(wiresOf(fields as AnyFields), fields as AnyFields),
  confidence: ({ fields }) => wireConfidences(wiresOf(fields as AnyFields), fields as AnyFields),
})
