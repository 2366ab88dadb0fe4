import { type Image, OcrError } from '@recto/core'
import type { Pdfium } from './pdfium.ts'

/** Flags of `FPDF_RenderPageBitmap` (`fpdfview.h`): annotations too, no cache of decoded pictures. */
const annotations = 0x01
const limitedImageCache = 0x200

/** `FPDFBitmap_BGRx`. */
const bgrx = 3
const white = 0xffffffff

/** The page as a picture of this size, RGB, on white paper. */
export const rasterise = ({ call, bytes }: Pdfium, page: number, width: number, height: number): Image => {
  const bitmap = call.FPDFBitmap_CreateEx(width, height, bgrx, 0, 0)
  if (bitmap === 0)
    throw new OcrError('input/too-large', `There is no memory for a page of ${width} × ${height} pixels. Export the page smaller.`)
  try {
    call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
    call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, annotations | limitedImageCache)
    const stride = call.FPDFBitmap_GetStride(bitmap)
    return { data: toRgb(bytes(call.FPDFBitmap_GetBuffer(bitmap), stride * height), width, height, stride), width, height, channels: 3 }
  } finally {
    call.FPDFBitmap_Destroy(bitmap)
  }
}

const toRgb = (bgr: Uint8Array, width: number, height: number, stride: number): Uint8ClampedArray => {
  const rgb = new Uint8ClampedArray(width * height * 3)
  let to = 0
  for (let y = 0; y < height; y++) {
    for (let from = y * stride, end = from + width * 4; from < end; from += 4) {
      rgb[to++] = bgr[from + 2] as number
      rgb[to++] = bgr[from + 1] as number
      rgb[to++] = bgr[from] as number
    }
  }
  return rgb
}
