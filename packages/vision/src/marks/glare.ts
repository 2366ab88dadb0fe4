import { histogramOf } from '../ops/histogram.ts'
import { toGrey } from '../ops/to-grey.ts'
import type { Face } from './face.ts'

/** All channels of a burnt-out pixel reach this: the sensor's ceiling less what JPEG takes away. */
const burnt = 250

/** Where the ground itself is this bright, nothing tells a lamp from white paper in full light. */
const whiteGround = 244

/** Smaller spots, as shares of the face's width, are white print. */
const leastSpot = 0.02

/** Largest share of the face that one burnt-out spot takes, 0..1; 0 of a face whose ground is as bright. */
export const burntShare = (face: Face): number => {
  const { data, width, height } = face
  const levels = histogramOf(toGrey(face))
  if (median(levels) >= whiteGround) return 0
  const isBurnt = (pixel: number): boolean =>
    Math.min(data[pixel * 3] as number, data[pixel * 3 + 1] as number, data[pixel * 3 + 2] as number) >= burnt
  const side = Math.max(2, Math.round(leastSpot * width))
  let filled = 0
  for (let y = 0; y + side <= height; y += side) {
    for (let x = 0; x + side <= width; x += side) {
      let lost = 0
      for (let j = 0; j < side; j++) for (let i = 0; i < side; i++) if (isBurnt((y + j) * width + x + i)) lost++
      if (lost > 0.9 * side * side) filled++
    }
  }
  return (filled * side * side) / (width * height)
}

const median = (levels: Uint32Array): number => {
  const half = levels.reduce((sum, count) => sum + count, 0) / 2
  let passed = 0
  return levels.findIndex((count) => {
    passed += count
    return passed >= half
  })
}
