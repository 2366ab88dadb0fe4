import { type Frame, type Image, identity, infer, type TextPage } from '@recto/core'
import { readingOrder } from './arrange/reading-order.ts'
import { detectStage } from './detect/detect-stage.ts'
import { defaultSides } from './detect/detection-size.ts'
import type { ReadPage, ReadText, ReadTextOptions, TextSessions } from './read-options.ts'
import { recognizeStage } from './recognize/recognize-stage.ts'

export const readText = async (image: Image, sessions: TextSessions, cv: unknown, options: ReadTextOptions = {}): Promise<ReadText> => {
  const { signal, onStage, posteriors = true } = options
  const frame: Frame = { ...image, toSource: identity }
  const sides = { ...defaultSides, ...options.detection }
  const [found = []] = await infer(detectStage(sessions.detect.manifest, cv, sides), sessions.detect, [frame], {
    ...(signal === undefined ? {} : { signal }),
    onBatch: (times) => onStage?.('detect', times),
  })
  const crops = found.map(({ quad }) => {
    const [a, b, c, d] = quad
    const tall = Math.hypot(a[0] - d[0], a[1] - d[1]) >= 1.5 * Math.hypot(a[0] - b[0], a[1] - b[1])
    return { image: frame, quad: tall ? ([b, c, d, a] as const) : quad }
  })
  const lines = await infer(recognizeStage(sessions.recognize, posteriors), sessions.recognize, crops, {
    ...(signal === undefined ? {} : { signal }),
    onBatch: (times) => onStage?.('recognize', times),
  })
  const kept = readingOrder(
    lines.filter((line) => line.text !== '' && line.confidence >= 0.5),
    (line) => line.quad,
  )
  const page: TextPage = { width: frame.width, height: frame.height, lines: kept, tables: [], codes: [], toSource: frame.toSource }
  const read: ReadPage = { frame, page }
  return { angleDegrees: 0, pages: [read] }
}
