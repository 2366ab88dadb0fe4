import { type Limits, OcrError, type Size } from '@recto/core'
import type { DigitalFile, DigitalPage } from '../digital-file.ts'
import { toClaims, toTextPages, withFacts } from '../layer/to-text-pages.ts'
import { assertPageCount, assertPageSize, noSuchPage } from '../limits.ts'
import { readAttachments } from './attachments.ts'
import { pageMatrix, pxPerPoint } from './geometry.ts'
import type { Pdfium } from './pdfium.ts'
import { rasterise } from './raster.ts'
import { readLayer } from './read-layer.ts'

/** `FPDF_GetLastError` (`fpdfview.h`). */
const needsPassword = 4
const unknownSecurity = 5

/** Opens a PDF in PDFium's memory. Throws `input/encrypted`, `input/undecodable`, `input/too-large`. */
export const openPdf = (pdfium: Pdfium, bytes: Uint8Array, limits: Limits): DigitalFile => {
  const { call } = pdfium
  const copy = pdfium.keep(bytes)
  const document = call.FPDF_LoadMemDocument(copy.address, bytes.byteLength, 0)
  if (document === 0) {
    copy.free()
    throw refusal(call.FPDF_GetLastError())
  }
  const close = (): void => {
    call.FPDF_CloseDocument(document)
    copy.free()
  }
  try {
    const pages = call.FPDF_GetPageCount(document)
    assertPageCount(pages, limits)
    return { format: 'pdf', pages, close, page: (index) => openPage(pdfium, document, index, pages, limits) }
  } catch (error) {
    close()
    throw error
  }
}

const refusal = (error: number): OcrError =>
  error === needsPassword || error === unknownSecurity
    ? new OcrError('input/encrypted', 'The PDF is encrypted. Save it without a password, and pass that.')
    : new OcrError('input/undecodable', 'The PDF cannot be opened. It is damaged or was cut off; copy or download it again.')

const openPage = (pdfium: Pdfium, document: number, index: number, pages: number, limits: Limits): DigitalPage => {
  if (index >= pages) throw noSuchPage(index, pages)
  const { call } = pdfium
  const page = call.FPDF_LoadPage(document, index)
  if (page === 0) throw new OcrError('input/undecodable', `Page ${index + 1} of the PDF is damaged. Export the PDF anew.`)
  try {
    const size: Size = {
      width: Math.round(call.FPDF_GetPageWidthF(page) * pxPerPoint),
      height: Math.round(call.FPDF_GetPageHeightF(page) * pxPerPoint),
    }
    assertPageSize(size, limits)
    const layer = readLayer(pdfium, document, page, pageMatrix(pdfium, page, size.width, size.height), size)
    const facts = index === 0 ? readAttachments(pdfium, document) : {}
    const isTrusted = layer.distrust === null
    return {
      ...size,
      ...(isTrusted ? withFacts(toTextPages(layer.visible, size), facts) : { texts: [], angleDegrees: 0 }),
      claims: toClaims(isTrusted ? layer.hidden : [...layer.visible, ...layer.hidden]),
      raster: () => {
        if (isTrusted) for (const text of layer.objects) call.FPDFPageObj_SetIsActive(text, 0)
        return rasterise(pdfium, page, size.width, size.height)
      },
      close: () => void call.FPDF_ClosePage(page),
    }
  } catch (error) {
    call.FPDF_ClosePage(page)
    throw error
  }
}
