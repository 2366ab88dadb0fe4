import type { ModelManifest, Stage, Tensor } from '@recto/core'
import { toTensor } from '@recto/vision'
import { type LineCrop, straighten } from '../recognize/line-crop.ts'

/** Runs of text → probability that each stands upside down, 0..1. Never to be trusted for a single line. */
export const orientLineStage = (manifest: ModelManifest): Stage<LineCrop, null, number> => {
  const { name, normalisation, shape } = manifest.input
  const [, , height, width] = shape as readonly [string, number, number, number]
  const write = toTensor(normalisation)
  return {
    manifest,
    plan: (inputs, { maxInputs }) =>
      Array.from({ length: Math.ceil(inputs.length / maxInputs) }, (_, batch) =>
        [...inputs.keys()].slice(batch * maxInputs, (batch + 1) * maxInputs),
      ),
    preprocess: (batch) => {
      const data = new Float32Array(batch.length * 3 * height * width)
      for (const [index, line] of batch.entries()) write(straighten(line, width), data, index, width, height)
      return { feeds: { [name]: { data, dims: [batch.length, 3, height, width] } }, contexts: batch.map(() => null) }
    },
    postprocess: (outputs, contexts) => {
      const { data } = outputs[manifest.outputs[0]?.name ?? ''] as Tensor
      return contexts.map((_, index) => Number(data[index * 2 + 1]))
    },
  }
}
