import { homography, type Image, type Quad, quadHeight, quadOfBox, quadWidth, slice, type TextChar, type TextLine } from '@recto/core'
import { inkSlant, redAsGrey, warp } from '@recto/vision'
import type { LineCrop } from './line-crop.ts'

/** Characters that are told apart by how they lean: recognisers go by what stands beside them, needles print both as one thin stroke. */
const upright = '1'
const leaning = '/'

/** A row of a tax-control code is long, and of figures and these signs or what they are read as alone; elsewhere figures may be set in italics, and lean. */
const row = /^[0-9+*/<>=±°.\s-]{20,}$/u
const sign = /[<>+*]/u

/** One of the two it is with this probability at least; where that is in doubt, so much of what speaks against it is the other: else it is in doubt for another reason. */
const leastOfBoth = 0.6
const doubt = 0.05
const leastOfDoubt = 0.5

/** A stroke that leans further than the second is a slash, one that leans less than the first is not; px to the right for each px down. */
const slants = [-0.09, -0.18] as const

/** How sure a lean is. */
const told = 0.98

/** A row of a tax-control code with `1` and `/` told apart by the lean of their ink; any other line as it is. */
export const toldBySlant = (crop: LineCrop, line: TextLine): TextLine => {
  if (!row.test(line.text) || !sign.test(line.text) || !line.chars.some(isAsked)) return line
  const chars = line.chars.map((char) => (isAsked(char) ? toldApart(crop, char) : char))
  return { ...line, chars, text: chars.map(({ text }) => text).join('') }
}

const isAsked = ({ text }: TextChar): boolean => text === upright || text === leaning

/** What stands beside a slash may be taken for its ink: that it is upright only bears out what was read. Its steps, which say otherwise, are left out. */
const toldApart = (crop: LineCrop, char: TextChar): TextChar => {
  const rest = char.alternatives.filter(({ text }) => text !== upright && text !== leaning)
  const ofOther = char.alternatives.reduce((sum, option) => (rest.includes(option) ? sum : sum + option.confidence), 0)
  const ofBoth = char.confidence + ofOther
  const against = 1 - char.confidence
  if (ofBoth < leastOfBoth || (against > doubt && ofOther < leastOfDoubt * against)) return char
  const slant = inkSlant(straight(crop, char.quad))
  const text = slant === null ? null : slant <= slants[1] ? leaning : slant >= slants[0] && char.text === upright ? upright : null
  if (text === null || (text === char.text && char.confidence >= told * ofBoth)) return char
  const other = text === leaning ? upright : leaning
  const alternatives = [...rest, { text: other, confidence: (1 - told) * ofBoth }].sort((a, b) => b.confidence - a.confidence)
  return { text, confidence: told * ofBoth, quad: char.quad, alternatives }
}

/** What stands beside a character is seen so many of its widths further, so that none of it is taken for its ink. */
const beside = 0.5

const straight = ({ image, ink }: LineCrop, char: Quad): Image => {
  const quad = slice(char, -beside, 1 + beside)
  const [width, height] = [Math.max(1, Math.round(quadWidth(quad))), Math.max(1, Math.round(quadHeight(quad)))]
  const part = warp(image, homography(quad, quadOfBox({ x: 0, y: 0, width, height })), width, height)
  return ink === 'dark' ? redAsGrey(part) : part
}
