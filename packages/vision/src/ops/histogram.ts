import type { Image } from '@recto/core'

/** How many pixels of a grey picture have each of 256 levels. */
export const histogramOf = (grey: Image): Uint32Array => {
  const counts = new Uint32Array(256)
  for (const level of grey.data) counts[level] = (counts[level] ?? 0) + 1
  return counts
}

/** The level that parts a histogram into two classes of least variance; the lower class includes it (Otsu 1979). */
export const otsu = (counts: Uint32Array): number => {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const mass = counts.reduce((sum, count, level) => sum + count * level, 0)
  let best = 0
  let most = -1
  let below = 0
  let belowMass = 0
  for (const [level, count] of counts.entries()) {
    below += count
    belowMass += count * level
    if (below === 0 || below === total) continue
    const between = (below * mass - total * belowMass) ** 2 / (below * (total - below))
    if (between <= most) continue
    most = between
    best = level
  }
  return best
}
