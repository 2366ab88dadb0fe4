import type { ImageFormat, Limits, Size } from '@recto/core'
import { bmpHeader } from '../bmp/header.ts'
import { avifSize } from './avif.ts'
import { gifSize } from './gif.ts'
import { jpegSize } from './jpeg.ts'
import { tiffSizes } from './tiff.ts'
import { createView } from './view.ts'
import { webpSize } from './webp.ts'

const byFormat: { readonly [K in ImageFormat]: (bytes: Uint8Array, limits: Limits) => readonly Size[] } = {
  jpeg: (bytes) => [jpegSize(bytes)],
  png: (bytes) => [pngSize(bytes)],
  bmp: (bytes) => [bmpHeader(bytes)],
  gif: (bytes, limits) => [gifSize(bytes, limits)],
  tiff: tiffSizes,
  webp: (bytes) => [webpSize(bytes)],
  avif: (bytes) => [avifSize(bytes)],
}

/** Width and height as stored (before EXIF turns), one per page, read from the header without decoding a pixel. */
export const headerSizes = (bytes: Uint8Array, format: ImageFormat, limits: Limits): readonly Size[] => byFormat[format](bytes, limits)

/** IHDR is the first chunk (PNG specification, 11.2.1). */
const pngSize = (bytes: Uint8Array): Size => {
  const view = createView(bytes, false)
  return { width: view.u32(16), height: view.u32(20) }
}
