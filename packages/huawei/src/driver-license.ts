import { asText, endsOf, type Wire } from './encode.ts'
import { twoPages } from './two-pages.ts'

const main: readonly Wire[] = [
  { name: 'number', field: 'number', text: asText },
  { name: 'name', field: 'name', text: asText },
  { name: 'sex', field: 'sex', text: asText },
  { name: 'nationality', field: 'nationality', text: asText },
  { name: 'address', field: 'address', text: asText },
  { name: 'birth', field: 'birthDate', text: asText },
  { name: 'issue_date', field: 'firstIssueDate', text: asText },
  { name: 'class', field: 'licenseClass', text: asText },
  ...endsOf('validity', 'valid_from', 'valid_to'),
  { name: 'issuing_authority', field: 'issuingAuthority', text: asText },
]

/** `2025-01-23T07:01:10` as it is shown. */
const asShown = (moment: string): string => moment.replace('T', ' ')

/** `driver-license`: the main page, the supplementary page, and the electronic licence. */
export const driverLicense = twoPages('driver-license', {
  front: { side: 'front', medium: 'normal', wires: main },
  'front-with-term': { side: 'front', medium: 'normal', wires: main },
  electronic: {
    side: 'front',
    medium: 'electronic',
    wires: [
      ...main,
      { name: 'file_number', field: 'fileNumber', text: asText },
      { name: 'accumulated_scores', field: 'accumulatedPoints', text: asText },
      { name: 'status', field: 'states', text: (states: readonly string[]) => states, none: [] },
      { name: 'generation_date', field: 'generatedAt', text: asShown },
      { name: 'current_time', field: 'shownAt', text: asShown },
    ],
  },
  back: {
    side: 'back',
    medium: 'normal',
    wires: [
      { name: 'number', field: 'number', text: asText },
      { name: 'name', field: 'name', text: asText },
      { name: 'file_number', field: 'fileNumber', text: asText },
      { name: 'record', field: 'record', text: asText },
    ],
  },
})
