import { type Image, now, type Quad, type TextLine } from '@recto/core'
import { joinAlong } from './arrange/join-along.ts'
import { readingOrder } from './arrange/reading-order.ts'
import { alongText } from './detect/along-text.ts'
import type { DetectedText } from './detect/detected-text.ts'
import type { Models } from './models.ts'
import type { ReadTextOptions } from './read-options.ts'
import { isUnderRed, surer } from './recognize/dark-ink.ts'
import type { LineCrop } from './recognize/line-crop.ts'
import { splitLong } from './recognize/split-long.ts'

/** Lines whose characters are less sure than this on average are noise (RapidOCR 3.10, text_score). */
const leastConfidence = 0.5

export type ReadLinesOptions = Pick<ReadTextOptions, 'darkInk' | 'wanted' | 'onStage'> & Pick<LineCrop, 'ink'>

/** The text found in an upright picture, read and in reading order; px of the picture. */
export const readLines = async (
  image: Image,
  found: readonly DetectedText[],
  models: Models,
  { darkInk = true, wanted, onStage, ink = 'any' }: ReadLinesOptions,
): Promise<readonly TextLine[]> => {
  const timed = <Result>(work: () => Result): Result => {
    const started = now()
    const result = work()
    onStage?.('arrange', { runMs: 0, otherMs: now() - started })
    return result
  }
  const quads = timed(() => joinAlong(found, image).flatMap(({ quad }) => splitLong(image, alongText(quad))))
  const crops = quads.filter((quad) => wanted?.({ quad }) ?? true).map((quad): LineCrop => ({ image, quad, ink }))
  const first = await models.recognize(crops)
  const lines = darkInk && ink === 'any' ? await againWithoutRed(crops, first, models) : first
  return timed(() => readingOrder(lines.filter(isText), ({ quad }: { readonly quad: Quad }) => quad))
}

const isText = (line: TextLine): boolean => line.text.trim() !== '' && line.confidence >= leastConfidence

const againWithoutRed = async (crops: readonly LineCrop[], lines: readonly TextLine[], models: Models): Promise<readonly TextLine[]> => {
  const disturbed = lines.flatMap((line, index) => {
    const crop = crops[index]
    return crop !== undefined && isUnderRed(crop, line) ? [{ index, crop: { ...crop, ink: 'dark' as const } }] : []
  })
  const second = await models.recognize(disturbed.map(({ crop }) => crop))
  const better = new Map(disturbed.map(({ index }, position) => [index, second[position]]))
  return lines.map((line, index) => {
    const other = better.get(index)
    return other === undefined ? line : surer(line, other)
  })
}
