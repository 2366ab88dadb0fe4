import type { Image, ModelManifest, Size, Stage, Tensor } from '@recto/core'
import { resample, toTensor } from '@recto/vision'
import { boxesOfMap } from './boxes-of-map.ts'
import type { DetectedText } from './detected-text.ts'
import { type DetectionSides, detectionSize } from './detection-size.ts'

/** RGB pictures → where text stands in each, px of the picture. One picture a batch: sizes differ. */
export const detectStage = (manifest: ModelManifest, sides: DetectionSides): Stage<Image, Size, readonly DetectedText[]> => {
  const { name, normalisation, multipleOf = 1 } = manifest.input
  const write = toTensor(normalisation)
  const [output] = manifest.outputs
  return {
    manifest,
    plan: (inputs) => inputs.map((_, index) => [index]),
    preprocess: (batch) => {
      const [image] = batch as readonly [Image]
      const { width, height } = detectionSize(image, sides, multipleOf)
      const data = new Float32Array(3 * width * height)
      write(resample(image, width, height), data, 0, width, height)
      return { feeds: { [name]: { data, dims: [1, 3, height, width] } }, contexts: [{ width: image.width, height: image.height }] }
    },
    postprocess: (outputs, contexts) => {
      const { data, dims } = outputs[output?.name ?? ''] as Tensor
      const [, , height = 0, width = 0] = dims
      return contexts.map((source) => boxesOfMap({ data: data as Float32Array, width, height }, source))
    },
  }
}
