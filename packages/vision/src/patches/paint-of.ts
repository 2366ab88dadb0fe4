import type { Image } from '@recto/core'
import type { Mask } from '../contours/mask.ts'

/** Paints of plates and signs, each its own bit. */
export const paints = { blue: 1, yellow: 2, green: 4 } as const

/** Hues, degrees, and the least saturation (of HSV) at which a pixel is of the paint rather than a grey under coloured light. */
const ranges = [
  { bit: paints.blue, from: 195, to: 262, saturation: 0.38 },
  { bit: paints.yellow, from: 26, to: 64, saturation: 0.42 },
  { bit: paints.green, from: 90, to: 180, saturation: 0.16 },
] as const

/** A pixel whose brightest channel is darker, or whose channels differ less, has no hue to speak of. */
const leastValue = 22
const leastChroma = 12

/** The paint of each pixel of an RGB picture: `[height, width]`, 0 for none. */
export const paintOf = ({ data, width, height, channels }: Image): Mask => {
  const result = new Uint8Array(width * height)
  for (let index = 0; index < result.length; index++) {
    const at = index * channels
    const [red, green, blue] = [data[at] as number, data[at + 1] as number, data[at + 2] as number]
    const most = Math.max(red, green, blue)
    const chroma = most - Math.min(red, green, blue)
    if (most < leastValue || chroma < leastChroma) continue
    const hue = hueOf(red, green, blue, most, chroma)
    result[index] = ranges.find(({ from, to, saturation }) => hue >= from && hue <= to && chroma >= saturation * most)?.bit ?? 0
  }
  return { data: result, width, height }
}

const hueOf = (red: number, green: number, blue: number, most: number, chroma: number): number => {
  if (most === red) return 60 * (((green - blue) / chroma + 6) % 6)
  return 60 * (most === green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4)
}
