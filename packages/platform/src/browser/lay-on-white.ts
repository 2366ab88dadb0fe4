import type { Image } from '@recto/core'

/** RGBA (not premultiplied) laid on white, as RGB; fractions are cut off, as libvips does. */
export const layOnWhite = (rgba: Uint8ClampedArray | Uint8Array, width: number, height: number): Image => {
  const data = new Uint8ClampedArray(width * height * 3)
  for (let from = 0, to = 0; to < data.length; from += 4, to += 3) {
    const alpha = rgba[from + 3] as number
    const white = 255 * (255 - alpha)
    for (let channel = 0; channel < 3; channel++) data[to + channel] = Math.floor(((rgba[from + channel] as number) * alpha + white) / 255)
  }
  return { data, width, height, channels: 3 }
}
