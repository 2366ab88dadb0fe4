import { code, defineDocument, derived, matching, type ResultOf, text } from '@recto/document'
import { countryOfVin, makerOfVin, vinAlphabet, vinCheck, vinCheckAbroad } from '@recto/document/checks'

const digits = '0123456789'

/** ISO 3779:2009, 5: three characters for the maker, six for the vehicle, eight for the one of its kind, the last four of these digits. */
const form = [...Array.from({ length: 13 }, () => vinAlphabet), ...Array.from({ length: 4 }, () => digits)]

/** Seventeen characters in a row, at least five of them digits, so no words; before them perhaps `VIN` or `NO`, as this alphabet spells it. */
const number = /(?<![A-Z\d])(?:V1N|N0)?((?=(?:[A-Z]*\d){5})[A-HJ-NPR-Z\d]{17})(?![A-Z\d])/u

/** Vehicle identification numbers, after ISO 3779 and GB 16735: on plates, glass, frames, labels and slips. */
export const vin = defineDocument({
  id: 'vin',
  title: { zh: '车辆识别代号', en: 'Vehicle identification number' },
  view: 'scene',
  fields: {
    vin: code('车辆识别代号', 'VIN', {
      alphabet: vinAlphabet,
      forms: [form],
      between: '*★☆-',
      pattern: /^[A-HJ-NPR-Z\d]{13}\d{4}$/u,
      checks: [vinCheck, vinCheckAbroad],
    }),
    manufacturer: text('制造厂', 'Manufacturer'),
    country: text('国家', 'Country of the maker'),
  },
  layouts: {
    number: {
      /** Of the characters alone: stamps are 5 mm high and more (GB 16735-2019, 4.3), plates and labels 4 mm. */
      size: { width: 120, height: 7 },
      cues: [],
      anchors: [{ pattern: number, alphabet: vinAlphabet, from: [0, 3.5], to: [120, 3.5] }],
      find: {
        vin: matching(number, { alphabet: vinAlphabet }),
        manufacturer: derived('vin', makerOfVin),
        country: derived('vin', countryOfVin),
      },
    },
  },
})

export type Vin = ResultOf<typeof vin>
