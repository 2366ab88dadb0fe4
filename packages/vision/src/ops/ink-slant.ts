import type { Image } from '@recto/core'
import { histogramOf, otsu } from './histogram.ts'
import { toGrey } from './to-grey.ts'

/** A stroke is at least this high, and what it belongs to no wider than this; shares of the picture's height. */
const leastHeight = 0.35
const mostWidth = 0.75

/** Dots of one stroke are no further apart than this share of the picture's height. */
const dotGap = 0.05

/**
 * How far the connected dark ink nearest to the middle of a picture leans: px to the right for each px down, by least squares, darker
 * pixels weighing more. A stem is about 0, `/` about -0.3; `null` where no such stroke stands alone.
 */
export const inkSlant = (image: Image): number | null => {
  const grey = toGrey(image)
  const { width, height, data } = grey
  const threshold = otsu(histogramOf(grey))
  const strokes = partsOf(grey, threshold, Math.max(1, Math.round(dotGap * height)))
  const middle = (width - 1) / 2
  const spans = strokes.map((pixels) => {
    const [xs, ys] = [pixels.map((at) => at % width), pixels.map((at) => Math.floor(at / width))]
    return { pixels, wide: rangeOf(xs), high: rangeOf(ys), off: Math.abs(xs.reduce((sum, x) => sum + x, 0) / xs.length - middle) }
  })
  const [nearest] = spans.filter(({ high }) => high > leastHeight * height).sort((a, b) => a.off - b.off)
  if (nearest === undefined || nearest.wide > mostWidth * height) return null
  return slopeOf(nearest.pixels.map((at) => [at % width, Math.floor(at / width), threshold + 1 - (data[at] as number)]))
}

const rangeOf = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) -
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY) +
  1

/** Pixels no lighter than `threshold`, in parts that are within `gap` of one another. */
const partsOf = ({ data, width, height }: Image, threshold: number, gap: number): readonly (readonly number[])[] => {
  const isFree = Uint8Array.from(data, (level) => (level <= threshold ? 1 : 0))
  const parts: number[][] = []
  for (let start = 0; start < isFree.length; start++) {
    if (isFree[start] === 0) continue
    isFree[start] = 0
    const part = [start]
    for (let next = 0; next < part.length; next++) {
      const [x, y] = [(part[next] as number) % width, Math.floor((part[next] as number) / width)]
      for (let row = Math.max(0, y - gap); row <= Math.min(height - 1, y + gap); row++)
        for (let column = Math.max(0, x - gap); column <= Math.min(width - 1, x + gap); column++) {
          const at = row * width + column
          if (isFree[at] === 0) continue
          isFree[at] = 0
          part.push(at)
        }
    }
    parts.push(part)
  }
  return parts
}

type Weighed = readonly [x: number, y: number, weight: number]

const slopeOf = (points: readonly Weighed[]): number | null => {
  const total = points.reduce((sum, [, , weight]) => sum + weight, 0)
  const mean = (value: (point: Weighed) => number): number => points.reduce((sum, point) => sum + point[2] * value(point), 0) / total
  const [x, y] = [mean(([px]) => px), mean(([, py]) => py)]
  const spread = mean(([, py]) => (py - y) ** 2)
  return spread > 0 ? mean(([px, py]) => (px - x) * (py - y)) / spread : null
}
