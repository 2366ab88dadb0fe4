import type { Image } from '@recto/core'

/** Share of the pixels whose red exceeds the other channels by `least` or more (0..255), 0..1. A grey picture has none. */
export const redShare = ({ data, width, height, channels }: Image, least: number): number => {
  if (channels === 1) return 0
  let red = 0
  for (let at = 0; at < data.length; at += channels) {
    if ((data[at] ?? 0) - Math.max(data[at + 1] ?? 0, data[at + 2] ?? 0) >= least) red++
  }
  return red / (width * height)
}
