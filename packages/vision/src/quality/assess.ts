import type { Image, Quality, QualityReason } from '@recto/core'
import { measure } from './measure.ts'

/** No character is legible below this, px; the smallest side that detection takes. */
const leastSide = 8

/** Less difference between ink and ground than this cannot be read, of 255. */
const leastContrast = 12

/** An edge blurred by a Gaussian of σ px has a steepest step of 0.4 / σ of its contrast: 0.05 is σ = 8 px, 0.4 is σ = 1 px. */
const blurred = 0.05
const sharp = 0.4

const tooDark = 0.12
const tooBright = 0.97
const tooMuchGlare = 0.12

/** A ground this bright is white paper or a screen: what is burnt out there is no glare. */
const whiteGround = 230

/**
 * Quality of a picture before it is read. `reject` means that nothing can be read: too small, or without contrast.
 * The text height is not known yet and `null`.
 */
export const assess = (image: Image): Quality => {
  const measured = measure(image)
  const sharpness = Math.min(1, measured.steepness / sharp)
  const glare = measured.bright >= whiteGround ? 0 : measured.burnt
  const exposure = measured.mean / 255
  const fatal: readonly QualityReason[] = [
    ...(Math.min(image.width, image.height) < leastSide ? (['too-small'] as const) : []),
    ...(measured.brightest - measured.darkest < leastContrast ? (['no-contrast'] as const) : []),
  ]
  const doubts: readonly QualityReason[] = [
    ...(measured.steepness < blurred ? (['blurred'] as const) : []),
    ...(exposure < tooDark ? (['too-dark'] as const) : []),
    ...(exposure > tooBright && measured.brightest - measured.darkest < 64 ? (['too-bright'] as const) : []),
    ...(glare > tooMuchGlare ? (['glare'] as const) : []),
  ]
  const verdict = fatal.length > 0 ? 'reject' : doubts.length > 0 ? 'poor' : 'good'
  return { verdict, sharpness, glare, exposure, textHeightPx: null, reasons: fatal.length > 0 ? fatal : doubts }
}
