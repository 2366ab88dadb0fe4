import { type Alternative, OcrError, posteriorTop, type Session, type Stage, type Tensor, type TextChar, type TextLine } from '@recto/core'
import { toTensor } from '@recto/vision'
import { charQuads } from './char-quads.ts'
import { decodeCtc, type Run } from './ctc.ts'
import { type LineCrop, lineHeight, straighten } from './line-crop.ts'
import { planByWidth } from './plan-by-width.ts'
import { codeClasses, posteriorOf } from './posterior.ts'
import { type Scan, scanSteps } from './scan-steps.ts'

interface Context extends LineCrop {
  /** Px of the model's input that the line fills, and all of it. */
  readonly width: number
  readonly paddedWidth: number
}

/** Runners-up below this are of no use to anyone. */
const leastAlternative = 0.001

/** Runs of text → what they say, quads in px of their picture. A run without a character gives an empty line. */
export const recognizeStage = (session: Session, posteriors: boolean): Stage<LineCrop, Context, TextLine> => {
  const { manifest, charset } = session
  if (charset === undefined) throw new OcrError('model/mismatch', `${manifest.id} recognises text but came without a charset.`)
  const { name, normalisation, multipleOf = 1 } = manifest.input
  const write = toTensor(normalisation)
  const codes = codeClasses(charset)
  const pad = (width: number): number => Math.max(Math.ceil(width / multipleOf) * multipleOf, lineHeight)
  return {
    manifest,
    plan: (inputs, { maxInputs }) => planByWidth(inputs, maxInputs, pad),
    preprocess: (batch) => {
      const lines = batch.map((line) => straighten(line, Number.POSITIVE_INFINITY))
      const paddedWidth = pad(Math.max(...lines.map((line) => line.width)))
      const data = new Float32Array(lines.length * 3 * lineHeight * paddedWidth)
      for (const [index, line] of lines.entries()) write(line, data, index, paddedWidth, lineHeight)
      return {
        feeds: { [name]: { data, dims: [lines.length, 3, lineHeight, paddedWidth] } },
        contexts: batch.map((line, index) => ({ ...line, width: lines[index]?.width ?? 0, paddedWidth })),
      }
    },
    postprocess: (outputs, contexts) => {
      const { data, dims } = outputs[manifest.outputs[0]?.name ?? ''] as Tensor
      const [, steps = 0, classes = 0] = dims
      return contexts.map((context, index) => {
        const start = index * steps * classes
        const scan = scanSteps(data as Float32Array, start, steps, classes)
        const line = lineOf(scan, context, charset)
        return posteriors ? { ...line, posterior: posteriorOf(scan, data as Float32Array, start, charset, codes) } : line
      })
    },
  }
}

const lineOf = (scan: Scan, { quad, width, paddedWidth }: Context, charset: readonly string[]): TextLine => {
  const runs = decodeCtc(scan)
  const quads = charQuads(runs, paddedWidth / scan.blank.length, width, lineHeight, quad)
  const chars = runs.map((run, index) => charOf(scan, run, quads[index] ?? quad, charset))
  const confidence = chars.reduce((sum, char) => sum + char.confidence, 0) / Math.max(chars.length, 1)
  return { text: chars.map((char) => char.text).join(''), confidence, quad, chars }
}

const charOf = (
  { classes, probabilities }: Scan,
  { from, to, strongest }: Run,
  quad: TextLine['quad'],
  charset: readonly string[],
): TextChar => {
  const alternatives: Alternative[] = []
  const at = strongest * posteriorTop
  for (let place = at + 1; place < at + posteriorTop; place++) {
    const confidence = probabilities[place] as number
    if (confidence >= leastAlternative) alternatives.push({ text: charset[classes[place] as number] ?? '', confidence })
  }
  return { text: charset[classes[at] as number] ?? '', confidence: probabilities[at] as number, quad, steps: [from, to], alternatives }
}
