import { decimals4, locationOf } from './encode.ts'
import type { Endpoint } from './endpoint.ts'

/** `license-plate`: an array with one entry for each plate whose number was read; an empty one for a picture without. */
export const licensePlate: Endpoint = {
  sides: [15, 8192],
  readsBlank: true,
  answer: ({ documents }) => {
    const plates = documents.filter(({ type, fields }) => type === 'license-plate' && typeof fields.number?.value === 'string')
    const result = plates.map(({ fields, quad }) => ({
      plate_number: fields.number?.value,
      plate_color: fields.colour?.value ?? '',
      plate_location: locationOf(quad === null ? [] : [quad]),
      confidence: decimals4(fields.number?.confidence ?? 0),
    }))
    const confidence = plates.map(({ fields }) => ({
      plate_number: decimals4(fields.number?.confidence ?? 0),
      plate_color: decimals4(fields.colour?.confidence ?? 0),
    }))
    return { response: { result }, confidence }
  },
}
