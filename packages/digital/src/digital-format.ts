import { isZip, namesIn } from './ofd/zip.ts'

/** Born-digital formats by magic bytes. */
export type DigitalFormat = 'pdf' | 'ofd'

const pdfSignature = '%PDF-'

/** The format of a born-digital file; `null` for whatever else it is. An OFD is a ZIP file with an `OFD.xml` (GB/T 33190-2016, 6). */
export const digitalFormat = (bytes: Uint8Array): DigitalFormat | null => {
  const head = String.fromCharCode(...bytes.subarray(0, 64))
    .replace(/^\xef\xbb\xbf/u, '')
    .trimStart()
  if (head.startsWith(pdfSignature)) return 'pdf'
  return isZip(bytes) && hasRoot(bytes) ? 'ofd' : null
}

const hasRoot = (bytes: Uint8Array): boolean => {
  try {
    return namesIn(bytes).includes('OFD.xml')
  } catch {
    return false
  }
}
