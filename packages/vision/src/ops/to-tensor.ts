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
  const [first, second, third] = [table(mean[0], std[0]), table(mean[1], std[1]), table(mean[2], std[2])]
  // Where the first and the third plane's bytes lie in an RGB pixel.
  const [head, tail] = channelOrder === 'RGB' ? [0, 2] : [2, 0]
  return (image, target, index, width, height) => {
    const { data } = image
    const plane = width * height
    const start = index * 3 * plane
    for (let y = 0, from = 0; y < image.height; y++) {
      for (let at = start + y * width, end = at + image.width; at < end; at++, from += 3) {
        target[at] = first[data[from + head] as number] as number
        target[at + plane] = second[data[from + 1] as number] as number
        target[at + 2 * plane] = third[data[from + tail] as number] as number
      }
    }
    for (let begin = start; begin < start + 3 * plane; begin += plane) {
      for (let y = 0; y < image.height; y++) target.fill(0, begin + y * width + image.width, begin + (y + 1) * width)
      target.fill(0, begin + image.height * width, begin + plane)
    }
  }
}
