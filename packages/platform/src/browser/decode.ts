import type { Image } from '@recto/core'
import type { DecodePage } from '../decode.ts'
import { layOnWhite } from './lay-on-white.ts'
import { decodeTiff } from './tiff.ts'

/** Decodes with the browser's own decoders, TIFF with utif2: EXIF turned, ICC profile to sRGB, alpha on white. */
export const decodePage: DecodePage = async ({ bytes, format, index }): Promise<Image> => {
  if (format === 'tiff') return decodeTiff(bytes, index)
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: `image/${format}` })
  const bitmap = await createImageBitmap(blob, {
    imageOrientation: 'from-image',
    premultiplyAlpha: 'none',
    colorSpaceConversion: 'default',
  })
  try {
    return layOnWhite(rgbaOf(bitmap), bitmap.width, bitmap.height)
  } finally {
    bitmap.close()
  }
}

const rgbaOf = (bitmap: ImageBitmap): Uint8ClampedArray => {
  const { width, height } = bitmap
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true, colorSpace: 'srgb' })
  if (context === null) throw new Error(`this browser has no canvas of ${width} × ${height} pixels`)
  context.drawImage(bitmap, 0, 0)
  return context.getImageData(0, 0, width, height, { colorSpace: 'srgb' }).data
}
