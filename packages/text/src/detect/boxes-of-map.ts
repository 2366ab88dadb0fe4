import { type Point, type Quad, quadHeight, quadWidth, type Size } from '@recto/core'
import { findRectangles, type Mask, orderCorners } from '@recto/vision'
import type { DetectedText } from './detected-text.ts'
import { grow } from './grow.ts'
import { meanInside, type ProbabilityMap } from './mean-inside.ts'

/** Post-processing of Differentiable Binarization, values of RapidOCR 3.10 (config.yaml, Det; utils.py, DBPostProcess). */
const textProbability = 0.3
const leastConfidence = 0.5
const growRatio = 1.6
const leastShortSide = 3
const leastGrownSide = 5
const leastSourceSide = 3
const mostBoxes = 1000

/** Text regions of a DB map as quads in px of the picture the map was made from. */
export const boxesOfMap = (map: ProbabilityMap, source: Size): readonly DetectedText[] => {
  const found: DetectedText[] = []
  for (const { corners, shortSide } of findRectangles(maskOf(map), mostBoxes)) {
    if (shortSide < leastShortSide) continue
    const confidence = meanInside(map, corners)
    if (confidence < leastConfidence) continue
    const grown = grow(corners, growRatio)
    if (grown.shortSide < leastGrownSide) continue
    const quad = toSource(grown.corners, map, source)
    if (Math.floor(quadWidth(quad)) > leastSourceSide && Math.floor(quadHeight(quad)) > leastSourceSide) found.push({ quad, confidence })
  }
  return found
}

/** Pixels above the threshold, each spread to its right, lower and lower right neighbour (a 2 x 2 dilation). */
const maskOf = ({ data, width, height }: ProbabilityMap): Mask => {
  const mask = new Uint8Array(width * height)
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if ((data[at] as number) <= textProbability) continue
      mask[at] = 1
      const notLast = x + 1 < width
      if (notLast) mask[at + 1] = 1
      if (y + 1 >= height) continue
      mask[at + width] = 1
      if (notLast) mask[at + width + 1] = 1
    }
  }
  return { data: mask, width, height }
}

const toSource = (corners: Quad, map: Size, source: Size): Quad => {
  const scaled = corners.map(([x, y]): Point => {
    const right = Math.round((x / map.width) * source.width)
    const down = Math.round((y / map.height) * source.height)
    return [Math.min(Math.max(right, 0), source.width - 1), Math.min(Math.max(down, 0), source.height - 1)]
  })
  return orderCorners(scaled as unknown as Quad)
}
