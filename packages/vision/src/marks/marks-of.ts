import type { Image, Marks, Quad } from '@recto/core'
import { edgeWidth } from './blur.ts'
import { inspectBorder } from './border.ts'
import { colourfulness } from './copy.ts'
import { shareOutside } from './cut.ts'
import { faceOf } from './face.ts'
import { burntShare } from './glare.ts'
import { gridStrength } from './moire.ts'
import { scoreOf } from './score-of.ts'

/** A face is looked at in this size: a quarter of a millimetre of an ID-1 card a pixel. */
const longSide = 320

/** Measures that call for an alarm; chosen on rendered cards of other seeds than those of the README's table. */
const alarms = {
  colourfulness: 0.055,
  gridStrength: 10,
  burntShare: 0.02,
  edgeWidth: 0.0016,
  coveredShare: 0.008,
  shareOutside: 0.03,
} as const

/** What a document's picture suffers from; `quad` is its outline in the picture. */
export const marksOf = (image: Image, quad: Quad): Marks => {
  const face = faceOf(image, quad, longSide)
  const width = edgeWidth(image, face.toPicture, face)
  const { covered, outline } = inspectBorder(face, image)
  return {
    copy: scoreOf(1 / Math.max(1e-6, colourfulness(face)), 1 / alarms.colourfulness),
    moire: scoreOf(gridStrength(image, face), alarms.gridStrength),
    glare: scoreOf(burntShare(face), alarms.burntShare),
    ...(width === null ? {} : { blur: scoreOf(width, alarms.edgeWidth) }),
    covered: scoreOf(covered, alarms.coveredShare),
    cut: scoreOf(shareOutside(outline, image), alarms.shareOutside),
  }
}
