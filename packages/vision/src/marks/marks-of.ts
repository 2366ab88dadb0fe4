import type { Image, Marks, Quad } from '@recto/core'
import { edgeWidth } from './blur.ts'
import { colourfulness } from './copy.ts'
import { faceOf } from './face.ts'
import { burntShare } from './glare.ts'
import { scoreOf } from './score-of.ts'

/** A face is looked at in this size: 0.2 mm of an ID-1 card a pixel. */
const longSide = 428

/** Measures that call for an alarm; chosen on rendered cards of other seeds than those of the README's table. */
const alarms = { colourfulness: 0.05, burntShare: 0.012, edgeWidth: 0.0025 } as const

/** What a document's picture suffers from; `quad` is its outline in the picture. */
export const marksOf = (image: Image, quad: Quad): Marks => {
  const face = faceOf(image, quad, longSide)
  const width = edgeWidth(image, face.toPicture, face)
  return {
    copy: scoreOf(1 / Math.max(1e-6, colourfulness(face)), 1 / alarms.colourfulness),
    glare: scoreOf(burntShare(face), alarms.burntShare),
    ...(width === null ? {} : { blur: scoreOf(width, alarms.edgeWidth) }),
  }
}
