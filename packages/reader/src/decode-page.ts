import { type Image, type Limits, OcrError, type Platform, type Signal } from '@recto/core'
import { createDigitalPages } from './digital-pages.ts'

/** The picture of page `number`, from 1, of an encoded picture; throws `usage/invalid` where there is none. */
export const decodePicture = async (
  platform: Platform,
  bytes: Uint8Array,
  number: number,
  limits: Partial<Limits>,
  signal?: Signal,
): Promise<Image> => {
  const decoded = await platform.decode(bytes, { limits, ...(signal === undefined ? {} : { signal }) })
  if (number > decoded.pages) throw new OcrError('usage/invalid', `Page ${number} was asked for; the input has ${decoded.pages}.`)
  return decoded.page(number - 1)
}

/** Page `number`, from 1, of a picture or a PDF as results see it: source px. Throws `input/unsupported-format` for an OFD. */
export const decodePage = async (platform: Platform, bytes: Uint8Array, number: number, limits: Partial<Limits> = {}): Promise<Image> => {
  const page = await createDigitalPages(platform, limits).open(bytes, number)
  if (page === null) return decodePicture(platform, bytes, number, limits)
  try {
    const image = page.drawn()
    if (image !== null) return image
    throw new OcrError('input/unsupported-format', 'An OFD cannot be drawn. Save it as a PDF.')
  } finally {
    page.close()
  }
}
