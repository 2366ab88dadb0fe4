import type { Image } from '@recto/core'
import sharp from 'sharp'
import type { DecodePage } from '../decode.ts'
import { callNative } from './native-calls.ts'

/** Decodes with sharp: EXIF turned, ICC profile to sRGB, CMYK and grey and 16 bit to 8-bit RGB, alpha on white. */
export const decodePage: DecodePage = async ({ bytes, format, index, limits }): Promise<Image> => {
  const page = format === 'tiff' ? { page: index, pages: 1 } : {}
  const picture = sharp(bytes, { ...page, limitInputPixels: limits.maxPixels, failOn: 'error', sequentialRead: true })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
  const { data, info } = await callNative(() => picture.toBuffer({ resolveWithObject: true }))
  const pixels = new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength)
  if (info.channels !== 3) throw new Error(`it came out with ${info.channels} channels instead of 3`)
  return { data: pixels, width: info.width, height: info.height, channels: 3 }
}
