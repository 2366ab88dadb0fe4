import type { Image } from '@recto/core'

/** A picture to be filled in; all zero. */
export const blank = (width: number, height: number, channels: Image['channels']): Image => ({
  data: new Uint8ClampedArray(width * height * channels),
  width,
  height,
  channels,
})
