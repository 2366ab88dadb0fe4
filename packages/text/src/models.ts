import {
  type Image,
  type InferOptions,
  type Ink,
  infer,
  type Quad,
  quadHeight,
  quadWidth,
  type Session,
  type Size,
  type Stage,
  type TextLine,
  transformQuad,
} from '@recto/core'
import { cropQuadShrunk, redAsGrey } from '@recto/vision'
import { detectStage } from './detect/detect-stage.ts'
import type { DetectedText } from './detect/detected-text.ts'
import { type DetectionSides, defaultSides, scaleForText, scaleOf, sidesAt } from './detect/detection-size.ts'
import { orientLineStage } from './orient/orient-line-stage.ts'
import { orientPageStage, type PageView, type TurnOdds } from './orient/orient-page-stage.ts'
import type { ReadTextOptions, TextSessions, TextStage } from './read-options.ts'
import { toldBySlant } from './recognize/by-slant.ts'
import type { LineCrop } from './recognize/line-crop.ts'
import { recognizeStage } from './recognize/recognize-stage.ts'

/** The models as functions on pictures; each call is timed and stops at the signal. */
export interface Models {
  /** At the scale at which a picture of the size of `like` is looked at. @default the picture's own */
  detect(image: Image, like?: Size): Promise<readonly DetectedText[]>
  /** In what `cropQuad` gives, whose px the texts are, seen no larger than text of this height needs, px; 0 where it is not known. */
  detectIn(image: Image, quad: Quad, ink: Ink, textHeight: number): Promise<readonly DetectedText[]>
  recognize(crops: readonly LineCrop[]): Promise<readonly TextLine[]>
  /** Probability that each run of text stands upside down. */
  readonly orientLines?: (crops: readonly LineCrop[]) => Promise<readonly number[]>
  readonly orientPage?: (views: readonly PageView[]) => Promise<readonly TurnOdds[]>
}

export const modelsOf = (sessions: TextSessions, options: ReadTextOptions): Models => {
  const { signal, onStage, posteriors = true } = options
  const infering = (stage: TextStage): InferOptions => ({
    ...(signal === undefined ? {} : { signal }),
    ...(onStage === undefined ? {} : { onBatch: ({ runMs, otherMs }) => onStage(stage, { runMs, otherMs }) }),
  })
  const runner = <Input, Context, Output>(name: TextStage, stage: Stage<Input, Context, Output>, session: Session) => {
    const inferOptions = infering(name)
    return (inputs: readonly Input[]): Promise<readonly Output[]> => infer(stage, session, inputs, inferOptions)
  }
  const { detect, recognize, orientLine, orientPage } = sessions
  const sides = { ...defaultSides, ...options.detection }
  const detectAt = (chosen: DetectionSides) => runner('detect', detectStage(detect.manifest, chosen), detect)
  const detectAll = detectAt(sides)
  const recognizeAll = runner('recognize', recognizeStage(recognize, posteriors), recognize)
  return {
    detect: async (image, like) => {
      const run = like === undefined ? detectAll : detectAt(sidesAt(scaleOf(like, sides), image))
      return (await run([image]))[0] ?? []
    },
    detectIn: async (image, quad, ink, textHeight) => {
      const size = { width: quadWidth(quad), height: quadHeight(quad) }
      const scale = scaleForText(size, textHeight, sides)
      const factor = Math.max(1, Math.floor(1 / scale))
      const part = cropQuadShrunk(image, quad, factor)
      const [found = []] = await detectAt(sidesAt(scale * factor, part))([ink === 'any' ? part : redAsGrey(part)])
      const [x, y] = [size.width / part.width, size.height / part.height]
      return found.map((text) => ({ ...text, quad: transformQuad(text.quad, [x, 0, 0, 0, y, 0, 0, 0, 1]) }))
    },
    recognize: async (crops) => (await recognizeAll(crops)).map((line, index) => toldBySlant(crops[index] as LineCrop, line)),
    ...(orientLine === undefined ? {} : { orientLines: runner('orient', orientLineStage(orientLine.manifest), orientLine) }),
    ...(orientPage === undefined ? {} : { orientPage: runner('orient', orientPageStage(orientPage.manifest), orientPage) }),
  }
}
