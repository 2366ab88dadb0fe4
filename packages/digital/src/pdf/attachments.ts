import { type Facts, factsOf } from '../xml/facts.ts'
import { parseXml } from '../xml/parse-xml.ts'
import type { Pdfium } from './pdfium.ts'

/** Structured copies of invoices and tickets are attached as XML or XBRL. */
const structured = /\.(?:xml|xbrl)$/iu

const mostAttachments = 16
const mostBytes = 5_000_000
const mostNameBytes = 1_024

/** The statements of the structured files that a PDF carries; a damaged one states nothing. */
export const readAttachments = (pdfium: Pdfium, document: number): Facts => {
  const count = Math.min(pdfium.call.FPDFDoc_GetAttachmentCount(document), mostAttachments)
  const files = Array.from({ length: count }, (_, index) => pdfium.call.FPDFDoc_GetAttachment(document, index))
  return Object.assign({}, ...files.map((file) => (structured.test(nameOf(pdfium, file)) ? statementsOf(pdfium, file) : {}))) as Facts
}

const statementsOf = (pdfium: Pdfium, file: number): Facts => {
  const bytes = contentOf(pdfium, file)
  if (bytes === null) return {}
  try {
    return factsOf(parseXml(bytes, 'An attachment'))
  } catch {
    return {}
  }
}

/** PDFium writes UTF-16LE, ended by a zero. */
const nameOf = ({ call, bytes, withRoom }: Pdfium, file: number): string =>
  withRoom(mostNameBytes, (at) => {
    const length = call.FPDFAttachment_GetName(file, at, mostNameBytes)
    if (length < 2 || length > mostNameBytes) return ''
    return new TextDecoder('utf-16le').decode(bytes(at, length - 2).slice())
  })

const contentOf = ({ call, bytes, view, withRoom }: Pdfium, file: number): Uint8Array | null =>
  withRoom(4, (size) => {
    if (call.FPDFAttachment_GetFile(file, 0, 0, size) === 0) return null
    const length = view(size, 4).getUint32(0, true)
    if (length === 0 || length > mostBytes) return null
    return withRoom(length, (at) => (call.FPDFAttachment_GetFile(file, at, length, size) === 0 ? null : bytes(at, length).slice()))
  })
