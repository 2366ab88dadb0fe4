import { OcrError, type Size } from '@recto/core'
import { createView, type View } from '../header/view.ts'

/** How the rows are stored. */
export const compressions = ['rgb', 'rle8', 'rle4', 'bitfields'] as const
export type Compression = (typeof compressions)[number]

/** What a BMP says about itself (Windows GDI: BITMAPCOREHEADER, BITMAPINFOHEADER, V4 and V5). */
export interface BmpHeader extends Size {
  /** Rows stored top to bottom; the usual order is bottom to top. */
  readonly topDown: boolean
  readonly bitsPerPixel: 1 | 4 | 8 | 16 | 24 | 32
  readonly compression: Compression
  /** Offset of the pixels in the file. */
  readonly pixels: number
  /** RGB triples. */
  readonly palette: Uint8Array
  /** Bits of red, green, blue and alpha in a pixel of 16 or 32 bits. */
  readonly masks: readonly [red: number, green: number, blue: number, alpha: number]
}

const coreHeaderBytes = 12
const infoHeaderBytes = 40
const fileHeaderBytes = 14
const depths = [1, 4, 8, 16, 24, 32]
/** BI_ALPHABITFIELDS, as Windows CE writes. */
const alphaBitfields = 6

/** Parses the header; throws `input/undecodable` for what no decoder reads. */
export const bmpHeader = (bytes: Uint8Array): BmpHeader => {
  const view = createView(bytes, true)
  const headerBytes = view.u32(14)
  const core = headerBytes === coreHeaderBytes
  const signedHeight = core ? view.u16(20) : view.i32(22)
  const bits = view.u16(core ? 24 : 28)
  const code = core ? 0 : view.u32(30)
  const compression = compressions[code === alphaBitfields ? 3 : code]
  if (!depths.includes(bits) || compression === undefined || (!core && headerBytes < infoHeaderBytes))
    throw new OcrError(
      'input/undecodable',
      `The BMP has ${bits} bits a pixel and compression ${code} in a header of ${headerBytes} bytes, which is not read. Save it as PNG.`,
    )
  const bitsPerPixel = bits as BmpHeader['bitsPerPixel']
  return {
    width: core ? view.u16(18) : Math.max(view.i32(18), 0),
    height: Math.abs(signedHeight),
    topDown: signedHeight < 0,
    bitsPerPixel,
    compression,
    pixels: view.u32(10),
    palette: bitsPerPixel > 8 ? new Uint8Array(0) : palette(bytes, view, core, bitsPerPixel, headerBytes, code),
    masks: compression === 'bitfields' ? bitfields(view, headerBytes, code) : defaultMasks(bitsPerPixel),
  }
}

/** 5-5-5 and 8-8-8 are what BI_RGB means for 16 and 32 bits; the fourth byte of the latter is unused. */
const defaultMasks = (bitsPerPixel: number): BmpHeader['masks'] =>
  bitsPerPixel === 16 ? [0x7c00, 0x3e0, 0x1f, 0] : [0xff0000, 0xff00, 0xff, 0]

/** Bytes of the masks that stand between a plain header and the palette. */
const maskBytes = (headerBytes: number, code: number): number => (headerBytes > infoHeaderBytes || code < 3 ? 0 : code === 3 ? 12 : 16)

const bitfields = (view: View, headerBytes: number, code: number): BmpHeader['masks'] => {
  const hasAlpha = headerBytes >= 56 || code === alphaBitfields
  return [view.u32(54), view.u32(58), view.u32(62), hasAlpha ? view.u32(66) : 0]
}

const palette = (bytes: Uint8Array, view: View, core: boolean, bits: number, headerBytes: number, code: number): Uint8Array => {
  const used = core ? 0 : view.u32(46)
  const count = Math.min(used === 0 ? 2 ** bits : used, 2 ** bits)
  const stride = core ? 3 : 4
  const start = fileHeaderBytes + headerBytes + maskBytes(headerBytes, code)
  const colours = new Uint8Array(3 * 2 ** bits)
  for (let index = 0; index < count; index++)
    for (let channel = 0; channel < 3; channel++) colours[3 * index + channel] = bytes[start + stride * index + 2 - channel] ?? 0
  return colours
}
