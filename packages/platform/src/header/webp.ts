import { OcrError, type Size } from '@recto/core'
import { createView, type View } from './view.ts'

/** Where each kind of first chunk holds the size (RFC 9649, sections 2.5 to 2.7). */
const chunks: Readonly<Record<string, (view: View) => Size>> = {
  'VP8 ': (view) => ({ width: view.u16(26) & 0x3fff, height: view.u16(28) & 0x3fff }),
  VP8L: (view) => ({ width: (view.u32(21) & 0x3fff) + 1, height: ((view.u32(21) >>> 14) & 0x3fff) + 1 }),
  VP8X: (view) => ({ width: (view.u32(24) & 0xffffff) + 1, height: (view.u32(26) >>> 8) + 1 }),
}

/** Size of a WebP picture, or of its canvas. */
export const webpSize = (bytes: Uint8Array): Size => {
  const view = createView(bytes, true)
  const chunk = view.ascii(12, 4)
  const size = chunks[chunk]
  if (size === undefined) throw new OcrError('input/undecodable', `The WebP begins with the unknown chunk "${chunk}". Save it again.`)
  return size(view)
}
