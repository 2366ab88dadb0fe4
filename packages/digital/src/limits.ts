import { type Limits, OcrError, type Size } from '@recto/core'

/** Throws for a file without pages, or with more than the limit. */
export const assertPageCount = (pages: number, { maxPages }: Limits): void => {
  if (pages < 1) throw new OcrError('input/undecodable', 'The file has no pages. It is damaged; export it anew.')
  if (pages > maxPages)
    throw new OcrError(
      'input/too-large',
      `The file has ${pages} pages; the limit is ${maxPages}. Split it, or raise limits.maxPages if you trust it.`,
    )
}

/** No document is larger than A0 at 200 px an inch, whose 62 million pixels a picture may have. */
const mostPagePixels = 62_000_000

/** Throws for a page without extent, or with more pixels than the limit; nothing is drawn yet. */
export const assertPageSize = ({ width, height }: Size, { maxPixels }: Limits): void => {
  if (!(width >= 1 && height >= 1))
    throw new OcrError('input/undecodable', `A page says it is ${width} × ${height} pixels. Export the file anew.`)
  const most = Math.min(maxPixels, mostPagePixels)
  if (width * height > most)
    throw new OcrError(
      'input/too-large',
      `A page is ${width} × ${height} pixels at 200 px an inch; the limit is ${most}. Export it smaller.`,
    )
}

export const noSuchPage = (index: number, pages: number): OcrError =>
  new OcrError('usage/invalid', `Page ${index + 1} was asked for; the input has ${pages}.`)
