import type { Image, ModelManifest, Stage, Tensor } from '@recto/core'
import { crop, resample, toTensor } from '@recto/vision'

/** How a picture is made square: its middle, all of it out of shape, or all of it between margins. */
export type SquareView = 'centre' | 'squeezed' | 'letterboxed'

export interface PageView {
  readonly image: Image
  readonly view: SquareView
}

/** Probabilities that the picture has been turned clockwise by 0, 90, 180 and 270 degrees. */
export type TurnOdds = readonly [number, number, number, number]

/** The reference scales the short side to 256 and takes the middle 224 (PaddleClas, doc_ori). */
const centreShare = 224 / 256

const square = ({ image, view }: PageView, side: number): Image => {
  if (view === 'squeezed') return resample(image, side, side)
  if (view === 'letterboxed') {
    const scale = side / Math.max(image.width, image.height)
    return resample(image, Math.max(Math.round(image.width * scale), 1), Math.max(Math.round(image.height * scale), 1))
  }
  const cut = Math.max(Math.round(Math.min(image.width, image.height) * centreShare), 1)
  const x = Math.floor((image.width - cut) / 2)
  const y = Math.floor((image.height - cut) / 2)
  return resample(crop(image, { x, y, width: cut, height: cut }), side, side)
}

/** Square views of pictures → how each has been turned. */
export const orientPageStage = (manifest: ModelManifest): Stage<PageView, null, TurnOdds> => {
  const { name, normalisation, shape } = manifest.input
  const side = shape[3] as number
  const write = toTensor(normalisation)
  return {
    manifest,
    plan: (inputs) => inputs.map((_, index) => [index]),
    preprocess: (batch) => {
      const data = new Float32Array(batch.length * 3 * side * side)
      for (const [index, view] of batch.entries()) write(square(view, side), data, index, side, side)
      return { feeds: { [name]: { data, dims: [batch.length, 3, side, side] } }, contexts: batch.map(() => null) }
    },
    postprocess: (outputs, contexts) => {
      const { data } = outputs[manifest.outputs[0]?.name ?? ''] as Tensor
      return contexts.map((_, index) => [0, 1, 2, 3].map((turn) => Number(data[index * 4 + turn])) as unknown as TurnOdds)
    },
  }
}
