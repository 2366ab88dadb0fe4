import type { Image, Lab } from '@recto/core'
import { histogramOf, otsu } from './histogram.ts'
import { toGrey } from './to-grey.ts'
import { toLab } from './to-lab.ts'

/**
 * The two colours of an RGB picture of text: pixels are parted by luminance, the larger part is the ground, the smaller
 * one the ink; each colour is the median of its part, channel by channel. A picture of one colour is ground and ink alike.
 */
export const groundAndInk = (image: Image): { readonly ground: Lab; readonly ink: Lab } => {
  const grey = toGrey(image)
  const threshold = otsu(histogramOf(grey))
  const dark = medianColour(image, (index) => (grey.data[index] ?? 0) <= threshold)
  const light = medianColour(image, (index) => (grey.data[index] ?? 0) > threshold)
  if (light.pixels === 0) return { ground: dark.colour, ink: dark.colour }
  return dark.pixels > light.pixels ? { ground: dark.colour, ink: light.colour } : { ground: light.colour, ink: dark.colour }
}

const medianColour = ({ data, width, height, channels }: Image, belongs: (index: number) => boolean) => {
  const counts = [0, 1, 2].map(() => new Uint32Array(256))
  let pixels = 0
  for (let index = 0; index < width * height; index++) {
    if (!belongs(index)) continue
    pixels++
    for (const [channel, levels] of counts.entries()) {
      const level = data[index * channels + (channels === 1 ? 0 : channel)] ?? 0
      levels[level] = (levels[level] ?? 0) + 1
    }
  }
  const [red = 0, green = 0, blue = 0] = counts.map((levels) => medianLevel(levels, pixels))
  return { colour: toLab(red, green, blue), pixels }
}

const medianLevel = (counts: Uint32Array, total: number): number => {
  let passed = 0
  return Math.max(
    counts.findIndex((count) => {
      passed += count
      return passed * 2 >= total && passed > 0
    }),
    0,
  )
}
