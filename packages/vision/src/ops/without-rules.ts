import type { Image } from '@recto/core'
import { toGrey } from './to-grey.ts'

/** A rule is no thicker than this share of the line's height, at least 2 px: thinner than most strokes are apart. */
const mostThickness = 0.09

/** Grey levels by which a rule is darker than the paper above and below it. */
const contrast = 14

/** From the left to the right edge a rule rises or falls by no more than this share of the height. */
const mostRise = 0.3

/** Dashes cover at least so much of a rule's length, in all and in each quarter: print leaves more of any row blank. */
const leastCover = 0.45
const leastCoverOfQuarter = 0.3

/** A line from the left edge at `left` to the right edge at `right`, px from the top. */
interface Rule {
  readonly left: number
  readonly right: number
}

/**
 * The crop of one line of text without the horizontal rule, dashed or solid, over which it was written: staff-line removal. Where a stroke
 * crosses the rule it stays. The very picture that was given where there is no rule. `[h, w, 1 | 3 | 4]`
 */
export const withoutRules = (image: Image): Image => {
  const { width, height } = image
  const reach = Math.max(2, Math.round(mostThickness * height))
  if (height < 4 * reach || width < height) return image
  const grey = toGrey(image).data
  const thin = thinOf(grey, width, height, reach)
  const rule = ruleIn(thin, width, height)
  return rule === null ? image : erased(image, grey, rule, reach)
}

/** 1 where a pixel is darker than those `reach` above and below it: a stroke that lies. */
const thinOf = (grey: Image['data'], width: number, height: number, reach: number): Uint8Array => {
  const thin = new Uint8Array(width * height)
  for (let y = reach; y < height - reach; y++) {
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const paper = Math.min(grey[at - reach * width] as number, grey[at + reach * width] as number)
      if (paper - (grey[at] as number) >= contrast) thin[at] = 1
    }
  }
  return thin
}

/** The straight line across the picture with most lying strokes on it, if it is a rule. */
const ruleIn = (thin: Uint8Array, width: number, height: number): Rule | null => {
  const rise = Math.round(mostRise * height)
  let [most, best]: [number, Rule | null] = [leastCover * width, null]
  for (let left = 0; left < height; left++) {
    for (let right = Math.max(0, left - rise); right <= Math.min(height - 1, left + rise); right++) {
      const quarters = coverOf(thin, width, { left, right })
      const cover = quarters.reduce((sum, count) => sum + count, 0)
      if (cover > most && quarters.every((count) => count >= (leastCoverOfQuarter * width) / 4)) [most, best] = [cover, { left, right }]
    }
  }
  return best
}

const rowAt = ({ left, right }: Rule, x: number, width: number): number => Math.round(left + ((right - left) * x) / (width - 1))

/** Of a wide crop so many columns are seen. */
const mostColumns = 256

/** Columns of each quarter in which a lying stroke is on the line. */
const coverOf = (thin: Uint8Array, width: number, rule: Rule): readonly number[] => {
  const quarters = [0, 0, 0, 0]
  const step = Math.max(1, Math.floor(width / mostColumns))
  for (let x = 0; x < width; x += step) {
    const quarter = Math.floor((4 * x) / width)
    quarters[quarter] = (quarters[quarter] as number) + step * (thin[rowAt(rule, x, width) * width + x] as number)
  }
  return quarters
}

/** Columns in which only the rule is dark are filled from above and below. */
const erased = (image: Image, grey: Image['data'], rule: Rule, reach: number): Image => {
  const { width, height, channels } = image
  const data = image.data.slice()
  for (let x = 0; x < width; x++) {
    const row = rowAt(rule, x, width)
    const [above, below] = [row - reach, row + reach]
    if (above < 0 || below >= height) continue
    const ink = (grey[row * width + x] as number) + contrast / 2
    if ((grey[above * width + x] as number) < ink || (grey[below * width + x] as number) < ink) continue
    for (let y = above + 1; y < below; y++) {
      const share = (y - above) / (below - above)
      for (let channel = 0; channel < channels; channel++) {
        const from = data[(above * width + x) * channels + channel] as number
        const to = data[(below * width + x) * channels + channel] as number
        data[(y * width + x) * channels + channel] = from + (to - from) * share
      }
    }
  }
  return { ...image, data }
}
