import { choice, code, colourIn, defineDocument, type ResultOf, region, rowsIn, type Swatches } from '@recto/document'
import { plateAlphabet, plateForm, plateForms, plateProvinces } from '@recto/document/checks'

/** GA 36-2018, table 1: plates in one row (those of new-energy vehicles are 40 mm wider) and in two, mm. */
const oneRow = { width: 440, height: 140 }
const twoRows = { width: 440, height: 220 }

const blue = { hueDegrees: 282, lightInk: true }
const yellow = { hueDegrees: 82, lightInk: false }
const green = { hueDegrees: 158, lightInk: false }
const white = { hueDegrees: null, lightInk: false }
const black = { hueDegrees: null, lightInk: true }

/** GA 36-2018, 5.4: grounds by the left and the right part; on large new-energy vehicles the part of the region is yellow. */
const grounds: Swatches = {
  blue: [blue, blue],
  yellow: [yellow, yellow],
  green: [green, green],
  yellow_green: [yellow, green],
  white: [white, white],
  black: [black, black],
}

/** What may stand between the characters, as it is read: the dot, its shade, a screw. */
const between = '·.•-—:,\'"`°・'

/** A number as GA 36-2018 prints it, and what a recogniser that knows no provinces makes of one. */
const number = new RegExp(`([${plateProvinces}][·.•:-]?[A-Z][·.•:-]?[A-Z\\d]{4,5}[A-Z\\d警学挂领港澳]|使\\d{6}|\\d{6}使)`, 'u')
const likeNumber = /^((?=(?:.*\d){2})[^\s]?[·.•:-]?[A-Z\d][·.•:-]?[A-Z\d]{5,6}[^\s]?)$/iu

/** The same without its last character, which may be of another colour: red on white, on black. */
const withoutLast = new RegExp(`^([${plateProvinces}][·.•:-]?[A-Z][·.•:-]?[A-Z\\d]{4})$`, 'u')

/** The second row of a plate in two rows. */
const likeSecondRow = /^((?=(?:.*\d){2})(?:[A-Z\d][·.:-]?){4}[A-Z\d挂港澳])$/u

/** The boxes in which rows are found reach a little over the plate's edges; of two rows close together only the second may be read. */
const whole = { from: [-10, 70], to: [450, 70], heightMm: 152 } as const
const bothRows = { from: [-10, 110], to: [450, 110], heightMm: 232 } as const
const secondRow = { from: [-10, 144], to: [450, 144], heightMm: 187 } as const

/** On plates a Q stands for every few zeros, in running text for every thousand; where one is printed recognisers give it about a hundredth. */
const oddsOfQ = 100

/** The grounds that a number's form may have (GA 36-2018, table 1). */
const coloursOf = (number: string): readonly string[] => {
  if (number.length === 8) return ['green', 'yellow_green']
  if (number.endsWith('警')) return ['white']
  if (/[挂学]$/u.test(number)) return ['yellow']
  if (/[使领港澳]/u.test(number)) return ['black']
  return ['blue', 'yellow', 'white', 'black']
}

/** Number plates of Chinese motor vehicles, after GA 36-2018: every one that a picture shows. */
export const licensePlate = defineDocument({
  id: 'license-plate',
  title: { zh: '机动车号牌', en: 'Licence plate' },
  view: 'scene',
  isPainted: true,
  models: { recognizer: 'plates' },
  fields: {
    number: code('号牌号码', 'Number', {
      alphabet: plateAlphabet,
      forms: plateForms,
      favoured: { Q: oddsOfQ },
      between,
      checks: [plateForm],
    }),
    colour: choice('底色', 'Colour', ['blue', 'yellow', 'green', 'yellow_green', 'white', 'black']),
  },
  layouts: {
    'one-row': {
      size: oneRow,
      cues: [],
      anchors: [
        { pattern: number, ...whole },
        { pattern: likeNumber, ...whole, confidence: 0.4 },
        { pattern: withoutLast, ...whole, confidence: 0.4 },
      ],
      find: {
        number: region(-10, -6, 460, 152),
        colour: colourIn(grounds, [8, 10, 105, 120], [140, 10, 290, 120]),
      },
    },
    'two-row': {
      size: twoRows,
      cues: [],
      anchors: [
        { pattern: likeSecondRow, ...secondRow, confidence: 0.35 },
        { pattern: likeSecondRow, ...bothRows, confidence: 0.35 },
      ],
      find: {
        number: rowsIn([92, -1, 252, 90], [-10, 50, 460, 187]),
        colour: colourIn(grounds, [10, 10, 200, 200], [230, 10, 200, 200]),
      },
    },
  },
  rules: [
    {
      code: 'colour-of-number',
      over: ['number', 'colour'],
      chance: 0.8,
      holds: ({ number, colour }) => coloursOf(number).includes(colour),
    },
  ],
})

export type LicensePlate = ResultOf<typeof licensePlate>
