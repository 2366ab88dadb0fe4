import { asText, type Wire } from './encode.ts'
import { twoPages } from './two-pages.ts'

const main: readonly Wire[] = [
  { name: 'number', field: 'plateNumber', text: asText },
  { name: 'vehicle_type', field: 'vehicleType', text: asText },
  { name: 'name', field: 'owner', text: asText },
  { name: 'address', field: 'address', text: asText },
  { name: 'use_character', field: 'useCharacter', text: asText },
  { name: 'model', field: 'model', text: asText },
  { name: 'engine_no', field: 'engineNumber', text: asText },
  { name: 'vin', field: 'vin', text: asText },
  { name: 'register_date', field: 'registrationDate', text: asText },
  { name: 'issue_date', field: 'issueDate', text: asText },
  { name: 'issuing_authority', field: 'issuingAuthority', text: asText },
]

/** `vehicle-license`: the main page, the supplementary page, and the electronic licence. */
export const vehicleLicense = twoPages(
  'vehicle-license',
  {
    front: { side: 'front', medium: 'normal', wires: main },
    electronic: {
      side: 'front',
      medium: 'electronic',
      wires: [
        ...main,
        { name: 'approved_passengers', field: 'passengers', text: asText },
        { name: 'energy_type', field: 'energyType', text: asText },
        { name: 'color', field: 'colour', text: asText },
        { name: 'mandatory_scrapping_date', field: 'scrappingDate', text: asText },
        { name: 'status', field: 'states', text: (states: readonly string[]) => states, none: [] },
      ],
    },
    back: {
      side: 'back',
      medium: 'normal',
      wires: [
        { name: 'number', field: 'plateNumber', text: asText },
        { name: 'file_no', field: 'fileNumber', text: asText },
        { name: 'approved_passengers', field: 'passengers', text: asText },
        { name: 'gross_mass', field: 'grossMass', text: asText },
        { name: 'unladen_mass', field: 'unladenMass', text: asText },
        { name: 'approved_load', field: 'ratedLoad', text: asText },
        { name: 'dimension', field: 'dimensions', text: asText },
        { name: 'traction_mass', field: 'towingMass', text: asText },
        { name: 'remarks', field: 'remarks', text: asText },
        { name: 'inspection_record', field: 'inspectionRecord', text: asText },
        { name: 'code_number', field: 'barcodeText', text: (digits: string) => `*${digits}*` },
        { name: 'energy_type', field: 'energyType', text: asText },
      ],
    },
  },
  ['blocking_within_border', 'border_integrity'],
)
