import type { Image } from '@recto/core'

/** What is measured of a picture, over a share of its rows. */
export interface Measurements {
  /** How steep the steepest half percent of the steps between neighbours is, as a share of the picture's contrast, 0..1. */
  readonly steepness: number
  /** Luminance between which 99 % of the pixels lie, 0..255. */
  readonly darkest: number
  readonly brightest: number
  /** Luminance that a quarter of the pixels exceeds, 0..255. */
  readonly bright: number
  /** Mean luminance, 0..255. */
  readonly mean: number
  /** Share of the pixels that are burnt out, 0..1. */
  readonly burnt: number
}

/** Enough for stable shares; rows are skipped beyond it. */
const mostSamples = 1_000_000

const burntLevel = 250

/** Luminance after ITU-R BT.601, 0..255, in whole numbers. */
const luminance = (data: Uint8ClampedArray, at: number, channels: number): number =>
  channels === 1 ? (data[at] as number) : ((data[at] as number) * 77 + (data[at + 1] as number) * 150 + (data[at + 2] as number) * 29) >> 8

export const measure = ({ data, width, height, channels }: Image): Measurements => {
  const levels = new Uint32Array(256)
  const steps = new Uint32Array(256)
  const rowStep = Math.max(1, Math.ceil((width * height) / mostSamples))
  for (let y = 0; y < height; y += rowStep) {
    let at = y * width * channels
    let before = luminance(data, at, channels)
    for (let x = 0; x < width; x++, at += channels) {
      const level = luminance(data, at, channels)
      levels[level] = (levels[level] as number) + 1
      if (x > 0) steps[Math.abs(level - before)] = (steps[Math.abs(level - before)] as number) + 1
      before = level
    }
  }
  const [darkest, brightest] = [quantile(levels, 0.005), quantile(levels, 0.995)]
  const total = levels.reduce((sum, count) => sum + count, 0)
  const sum = levels.reduce((weighted, count, level) => weighted + count * level, 0)
  const burnt = levels.subarray(burntLevel).reduce((count, more) => count + more, 0)
  return {
    steepness: Math.min(1, quantile(steps, 0.995) / Math.max(1, brightest - darkest)),
    darkest,
    brightest,
    bright: quantile(levels, 0.75),
    mean: sum / total,
    burnt: burnt / total,
  }
}

/** The value below which this share of a histogram lies. */
const quantile = (histogram: Uint32Array, share: number): number => {
  const wanted = histogram.reduce((sum, count) => sum + count, 0) * share
  let passed = 0
  for (const [value, count] of histogram.entries()) {
    passed += count
    if (passed > wanted) return value
  }
  return 0
}
