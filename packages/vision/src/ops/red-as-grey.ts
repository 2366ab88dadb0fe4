import type { Image } from '@recto/core'
import { blank } from './blank.ts'

/** A pixel is reddish from the first of these on, red from the second: how far red exceeds the other channels. */
const reddish = [15, 45] as const

/** Ink of seals reflects most of the ground's red, brown print and what lies under a seal much less; shares of the ground's red. */
const bright = [0.62, 0.76] as const

/** The ground's red is what so many of the pixels do not exceed. */
const groundShare = 0.9

/**
 * The red channel in all three channels of an RGB picture, with the ink of red seals taken for ground: it vanishes, dark ink stays. `[h, w, 3]`,
 * 0..255.
 */
export const redAsGrey = (image: Image): Image => {
  const { data, channels } = image
  if (channels === 1) return image
  const grey = blank(image.width, image.height, 3)
  const ground = groundOf(image)
  for (let at = 0, from = 0; at < grey.data.length; at += 3, from += channels) {
    const red = data[from] as number
    const excess = red - Math.max(data[from + 1] as number, data[from + 2] as number)
    const isSeal = ramp(excess, reddish) * ramp(red / ground, bright)
    const level = red + isSeal * Math.max(0, ground - red)
    grey.data[at] = level
    grey.data[at + 1] = level
    grey.data[at + 2] = level
  }
  return grey
}

/** 0 up to the first bound, 1 from the second on. */
const ramp = (value: number, [from, to]: readonly [number, number]): number => Math.min(1, Math.max(0, (value - from) / (to - from)))

const groundOf = ({ data, channels, width, height }: Image): number => {
  const counts = new Uint32Array(256)
  for (let from = 0; from < data.length; from += channels) counts[data[from] as number] = (counts[data[from] as number] ?? 0) + 1
  let left = groundShare * width * height
  const level = counts.findIndex((count) => {
    left -= count
    return left <= 0
  })
  return Math.max(1, level)
}
