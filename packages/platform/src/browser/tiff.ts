import type { Image } from '@recto/core'
import { layOnWhite } from './lay-on-white.ts'

/** A page of a TIFF, decoded by utif2 (loaded when the first TIFF comes). Its `Orientation` tag is applied. */
export const decodeTiff = async (bytes: Uint8Array, index: number): Promise<Image> => {
  const { decode, decodeImage, toRGBA8 } = await import('utif2')
  const file = bytes.slice().buffer
  const page = decode(file)[index]
  if (page === undefined) throw new Error(`page ${index + 1} is not in the file`)
  decodeImage(file, page)
  const image = layOnWhite(toRGBA8(page), page.width, page.height)
  const [orientation] = (page.t274 as number[] | undefined) ?? [1]
  return turnUpright(image, orientation ?? 1)
}

/** Undoes an `Orientation` tag (TIFF 6.0, page 36): 1 is upright, 2..4 mirror or turn by 180, 5..8 swap the sides. */
export const turnUpright = (image: Image, orientation: number): Image => {
  const place = places[orientation - 1]
  if (place === undefined || orientation === 1) return image
  const swapped = orientation >= 5
  const [width, height] = swapped ? [image.height, image.width] : [image.width, image.height]
  const data = new Uint8ClampedArray(image.data.length)
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++, to += 3) {
      const [sourceX, sourceY] = place(x, y, image.width - 1, image.height - 1)
      const from = 3 * (sourceY * image.width + sourceX)
      for (let channel = 0; channel < 3; channel++) data[to + channel] = image.data[from + channel] as number
    }
  return { data, width, height, channels: 3 }
}

/** Where the upright pixel (x, y) is stored, by orientation from 1; `right` and `bottom` are the last column and row. */
const places: readonly ((x: number, y: number, right: number, bottom: number) => readonly [x: number, y: number])[] = [
  (x, y) => [x, y],
  (x, y, right) => [right - x, y],
  (x, y, right, bottom) => [right - x, bottom - y],
  (x, y, _right, bottom) => [x, bottom - y],
  (x, y) => [y, x],
  (x, y, _right, bottom) => [y, bottom - x],
  (x, y, right, bottom) => [right - y, bottom - x],
  (x, y, right) => [right - y, x],
]
