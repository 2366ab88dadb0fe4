import type { Image, Normalisation } from '@recto/core'

/** Normalised value of every byte, for one channel. */
const table = (mean: number, std: number): Float32Array => Float32Array.from({ length: 256 }, (_, byte) => (byte / 255 - mean) / std)

/** Writes pictures into a tensor under one model's normalisation. */
export type WriteTensor = (image: Image, target: Float32Array, index: number, width: number, height: number) => void

/**
 * A function that writes an RGB picture as item `index` of a tensor `[n, 3, height, width]`, in the manifest's channel
 * order, at the top left; what the picture does not cover is set to 0, which is mid grey after normalisation.
 */
export const toTensor = ({ channelOrder, mean, std }: Normalisation): WriteTensor => {
  // One table a plane; the plane's channel in an RGB pixel.
  const planes = ([0, 1, 2] as const).map((plane) => ({
    values: table(mean[plane], std[plane]),
    channel: channelOrder === 'RGB' ? plane : 2 - plane,
  }))
  return (image, target, index, width, height) => {
    const { data } = image
    for (const [plane, { values, channel }] of planes.entries()) {
      const start = (index * 3 + plane) * width * height
      for (let y = 0, from = channel; y < image.height; y++) {
        const row = start + y * width
        for (let x = 0; x < image.width; x++, from += 3) target[row + x] = values[data[from] as number] as number
        target.fill(0, row + image.width, row + width)
      }
      target.fill(0, start + image.height * width, start + width * height)
    }
  }
}
