import { type Limits, OcrError, type Size } from '@recto/core'

/** What an input may cost unless the caller says otherwise. */
export const defaultLimits: Limits = { maxBytes: 100_000_000, maxPixels: 160_000_000, maxPages: 1_000 }

/** Throws `input/empty` or `input/too-large` for the size of the file. */
export const assertBytes = (bytes: number, { maxBytes }: Limits): void => {
  if (bytes === 0) throw new OcrError('input/empty', 'The input is empty (0 bytes). Pass the bytes of a picture.')
  if (bytes > maxBytes)
    throw new OcrError(
      'input/too-large',
      `The input has ${bytes} bytes; the limit is ${maxBytes}. Save it smaller, or raise limits.maxBytes if you trust it.`,
    )
}

/** Throws `input/too-large` or `input/undecodable` for the size of a page, before it is decoded. */
export const assertPixels = ({ width, height }: Size, { maxPixels }: Limits): void => {
  if (width < 1 || height < 1)
    throw new OcrError('input/undecodable', `The picture says it is ${width} × ${height} pixels. Save it again as PNG or JPEG.`)
  if (width * height > maxPixels)
    throw new OcrError(
      'input/too-large',
      `The picture is ${width} × ${height} = ${width * height} pixels; the limit is ${maxPixels}. Scale it down, or raise limits.maxPixels if you trust it.`,
    )
}

/** Throws `input/too-large` for the number of pages or frames. */
export const assertPages = (pages: number, { maxPages }: Limits): void => {
  if (pages > maxPages)
    throw new OcrError(
      'input/too-large',
      `The input has more than ${maxPages} pages or frames, which is the limit. Split it, or raise limits.maxPages if you trust it.`,
    )
}
