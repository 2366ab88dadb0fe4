import { type Image, type Quad, quadHeight, quadWidth, type TextLine } from '@recto/core'
import { cropQuadShrunk, redShare } from '@recto/vision'
import { cropLine, type LineCrop } from './line-crop.ts'

/** A pixel is red ink when red exceeds the other channels by this much. */
const redness = 50

/** Less red than this does not cross a line; more is a red ground, not a seal. Shares of the line's box. */
const leastRed = 0.03
const mostRed = 0.6

/** A line whose least sure character is at least this sure was not disturbed. */
const undisturbed = 0.9

/** Whether nothing lies over a line, as far as its reading tells; over one without characters nothing does. */
export const isUndisturbed = ({ chars }: TextLine): boolean => chars.every(({ confidence }) => confidence >= undisturbed)

/** A reading without the red may lose characters of the seal, not the line. */
const leastLength = 0.6

/** Whether a line was read unsurely and red ink lies in its box: a seal over print. */
export const isUnderRed = ({ image, quad }: LineCrop, line: TextLine): boolean => {
  if (line.chars.length > 0 && isUndisturbed(line)) return false
  const share = redShare(cropLine(image, quad), redness)
  return share >= leastRed && share <= mostRed
}

/** Red that faint, from pink guilloche on, is seen in the red channel alone as lighter. */
const faintRedness = 15

/** Less than this is noise: of a line's box, and of an area in which several lines may stand. */
const faintShares = { line: 0.01, lines: 0.001 } as const

/** Whether anything in the box of a line or of lines is so red that the red channel alone shows something else; px of the picture. */
export const hasRed = (image: Image, quad: Quad, see: 'line' | 'lines' = 'line'): boolean =>
  redShare(see === 'line' ? cropLine(image, quad) : cropArea(image, quad), faintRedness) >= faintShares[see]

/** Red in an area is looked for in a picture of more than this many px a side, by their geometric mean, and less than twice as many. */
const areaSide = 500

const cropArea = (image: Image, quad: Quad): Image =>
  cropQuadShrunk(image, quad, Math.floor(Math.sqrt(quadWidth(quad) * quadHeight(quad)) / areaSide))

/** The better of two readings of one line: the surer, unless it lost the line itself (red print read without red). */
export const surer = (first: TextLine, second: TextLine): TextLine =>
  second.confidence > first.confidence && second.chars.length >= leastLength * first.chars.length ? second : first
