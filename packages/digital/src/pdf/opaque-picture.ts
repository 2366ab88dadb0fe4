import type { Pdfium } from './pdfium.ts'

/** `FPDFBitmap_BGRA` (`fpdfview.h`): the only format with an alpha channel. */
const bgra = 4

/** A larger picture is not rendered to be looked through, px. */
const mostPixels = 20_000_000

/** So many points of a picture are looked at. */
const samples = 4_096
const seeThrough = 250
/** A picture with this share of opaque points hides what is below it; a seal is mostly clear. */
const mostlyOpaque = 0.5

/** Whether a picture hides what it is drawn over. One too large to be looked at is taken to. */
export const isOpaquePicture = (pdfium: Pdfium, document: number, page: number, object: number): boolean => {
  const { call } = pdfium
  if (call.FPDFPageObj_HasTransparency(object) !== 0) return false
  if (pixelsOf(pdfium, object) > mostPixels) return true
  const bitmap = call.FPDFImageObj_GetRenderedBitmap(document, page, object)
  if (bitmap === 0) return true
  try {
    return call.FPDFBitmap_GetFormat(bitmap) !== bgra || opaqueShare(pdfium, bitmap) > mostlyOpaque
  } finally {
    call.FPDFBitmap_Destroy(bitmap)
  }
}

const pixelsOf = (pdfium: Pdfium, object: number): number =>
  pdfium.withRoom(8, (at) => {
    if (pdfium.call.FPDFImageObj_GetImagePixelSize(object, at, at + 4) === 0) return 0
    const view = pdfium.view(at, 8)
    return view.getUint32(0, true) * view.getUint32(4, true)
  })

const opaqueShare = (pdfium: Pdfium, bitmap: number): number => {
  const { call } = pdfium
  const [width, height, stride] = [call.FPDFBitmap_GetWidth(bitmap), call.FPDFBitmap_GetHeight(bitmap), call.FPDFBitmap_GetStride(bitmap)]
  const pixels = pdfium.bytes(call.FPDFBitmap_GetBuffer(bitmap), stride * height)
  const step = Math.max(1, Math.floor((width * height) / samples))
  let [seen, solid] = [0, 0]
  for (let index = 0; index < width * height; index += step) {
    const alpha = pixels[Math.floor(index / width) * stride + (index % width) * 4 + 3] ?? 0
    seen++
    if (alpha >= seeThrough) solid++
  }
  return seen === 0 ? 0 : solid / seen
}
