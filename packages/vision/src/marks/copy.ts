import type { Face } from './face.ts'

/** Blocks of so many pixels are averaged: what is left of noise and of colour fringes has no colour. */
const block = 3

/** Colours of what is darker or brighter than this are noise or burnt out, 0..255. */
const [darkest, brightest] = [45, 250]

/**
 * How colourful a face is beside the cast that all of it has: the spread between the 5th and the 95th percentile of log red : green and
 * log blue : green, over blocks that are neither dark nor burnt out. A photocopy has none, whatever light it is seen in.
 */
export const colourfulness = ({ data, width, height }: Face): number => {
  const [redness, blueness]: [number[], number[]] = [[], []]
  for (let y = 0; y + block <= height; y += block) {
    for (let x = 0; x + block <= width; x += block) {
      let [red, green, blue] = [0, 0, 0]
      for (let j = 0; j < block; j++) {
        for (let i = 0, at = ((y + j) * width + x) * 3; i < block; i++, at += 3) {
          red += data[at] as number
          green += data[at + 1] as number
          blue += data[at + 2] as number
        }
      }
      const area = block * block
      if (Math.min(red, green, blue) < darkest * area || Math.max(red, green, blue) > brightest * area) continue
      redness.push(Math.log(red / green))
      blueness.push(Math.log(blue / green))
    }
  }
  return Math.hypot(spread(redness), spread(blueness))
}

const spread = (values: readonly number[]): number => {
  const sorted = Float64Array.from(values).sort()
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return at(0.95) - at(0.05)
}
