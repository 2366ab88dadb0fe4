import type { Image } from '@recto/core'

/** RGBA (not premultiplied) laid on white, as RGB. */
export const layOnWhite = (rgba: Uint8ClampedArray | Uint8Array, width: number, height: number): Image => {
  const data = new Uint8ClampedArray(width * height * 3)
  for (let from = 0, to = 0; to < data.length; from += 4, to += 3) {
    const alpha = rgba[from + 3] as number
    const white = 255 * (255 - alpha)
    data[to] = ((rgba[from] as number) * alpha + white) / 255
    data[to + 1] = ((rgba[from + 1] as number) * alpha + white) / 255
    data[to + 2] = ((rgba[from + 2] as number) * alpha + white) / 255
  }
  return { data, width, height, channels: 3 }
}
