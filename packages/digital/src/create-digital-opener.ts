import { type Image, type Limits, OcrError } from '@recto/core'
import type { DigitalFile } from './digital-file.ts'
import type { DigitalFormat } from './digital-format.ts'
import { openOfd } from './ofd/open-ofd.ts'
import { openPdf } from './pdf/open-pdf.ts'
import { compilePdfium, type Pdfium } from './pdf/pdfium.ts'

/** Opens a born-digital file. Throws `input/encrypted`, `input/undecodable`, `input/too-large`. */
export type OpenDigital = (bytes: Uint8Array, format: DigitalFormat, limits: Limits) => Promise<DigitalFile>

/** An opener of files; the first PDF asks for the bytes of `pdfiumWasm`. One file is open at a time. */
export const createDigitalOpener = (loadWasm: () => Promise<Uint8Array>): OpenDigital => {
  let instantiate: Promise<() => Promise<Pdfium>> | undefined
  let current: Pdfium | undefined

  const start = async (): Promise<Pdfium> => {
    instantiate ??= loadWasm().then(compilePdfium)
    instantiate.catch(() => (instantiate = undefined))
    return (await instantiate)()
  }

  /** What PDFium itself throws leaves its memory in no known state: it is thrown away. */
  const guard = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (cause) {
      if (OcrError.isInstance(cause)) throw cause
      current = undefined
      throw new OcrError('input/undecodable', 'The PDF broke its reader off: it is damaged, or asks for too much memory. Export it anew.', {
        cause,
      })
    }
  }

  return async (bytes, format, limits) => {
    if (format === 'ofd') return openOfd(bytes, limits)
    const pdfium = current ?? (await start())
    current = pdfium
    const unlessBroken = (work: () => void): void => {
      if (current === pdfium) guard(work)
    }
    const file = guard(() => openPdf(pdfium, bytes, limits))
    return {
      ...file,
      page: (index) => {
        const page = guard(() => file.page(index))
        return { ...page, raster: () => guard(page.raster as () => Image), close: () => unlessBroken(page.close) }
      },
      close: () => unlessBroken(file.close),
    }
  }
}
