import { type Image, OcrError } from '@recto/core'
import { type BmpHeader, bmpHeader } from './header.ts'
import { runLengthIndexes } from './run-length.ts'

/** A BMP as RGB; alpha, where declared, laid on white. */
export const decodeBmp = (bytes: Uint8Array): Image => {
  const header = bmpHeader(bytes)
  const { width, height, topDown } = header
  const data = new Uint8ClampedArray(width * height * 3)
  const writeRow = rowWriter(bytes, header)
  for (let y = 0; y < height; y++) writeRow(y, data, 3 * width * (topDown ? y : height - 1 - y))
  return { data, width, height, channels: 3 }
}

/** Writes stored row `y` as RGB at `at` of `out`. */
type WriteRow = (y: number, out: Uint8ClampedArray, at: number) => void

const rowWriter = (bytes: Uint8Array, header: BmpHeader): WriteRow => {
  const { width, bitsPerPixel, compression } = header
  if (compression === 'rle8' || compression === 'rle4') {
    const indexes = runLengthIndexes(bytes, header)
    return paletteRow(header, (x, y) => indexes[y * width + x] ?? 0)
  }
  const stride = 4 * Math.ceil((width * bitsPerPixel) / 32)
  const rows = storedRows(bytes, header, stride)
  if (bitsPerPixel <= 8) return paletteRow(header, (x, y) => bitsAt(rows, y * stride, x, bitsPerPixel))
  return bitsPerPixel === 24 ? (y, out, at) => bgrRow(rows, y * stride, width, out, at) : maskedRow(header, rows, stride)
}

const storedRows = (bytes: Uint8Array, { pixels, height }: BmpHeader, stride: number): Uint8Array => {
  const needed = stride * height
  if (pixels + needed > bytes.byteLength)
    throw new OcrError(
      'input/undecodable',
      `The BMP needs ${pixels + needed} bytes but has ${bytes.byteLength}. It was cut off; copy or download it again.`,
    )
  return bytes.subarray(pixels, pixels + needed)
}

/** Pixels of 1, 4 or 8 bits, the leftmost in the highest bits. */
const bitsAt = (rows: Uint8Array, row: number, x: number, bits: number): number => {
  const first = x * bits
  return ((rows[row + (first >> 3)] ?? 0) >> (8 - bits - (first & 7))) & ((1 << bits) - 1)
}

const paletteRow =
  ({ width, palette }: BmpHeader, indexAt: (x: number, y: number) => number): WriteRow =>
  (y, out, at) => {
    for (let x = 0; x < width; x++) {
      const colour = 3 * indexAt(x, y)
      for (let channel = 0; channel < 3; channel++) out[at + 3 * x + channel] = palette[colour + channel] ?? 0
    }
  }

const bgrRow = (rows: Uint8Array, row: number, width: number, out: Uint8ClampedArray, at: number): void => {
  for (let x = 0; x < width; x++)
    for (let channel = 0; channel < 3; channel++) out[at + 3 * x + channel] = rows[row + 3 * x + 2 - channel] ?? 0
}

const maskedRow = ({ width, bitsPerPixel, masks }: BmpHeader, rows: Uint8Array, stride: number): WriteRow => {
  const [red, green, blue, alpha] = masks.map(channelOf)
  const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength)
  return (y, out, at) => {
    for (let x = 0; x < width; x++) {
      const place = y * stride + (x * bitsPerPixel) / 8
      const pixel = bitsPerPixel === 16 ? view.getUint16(place, true) : view.getUint32(place, true)
      const opacity = alpha?.(pixel) ?? 1
      for (const [channel, level] of [red, green, blue].entries())
        out[at + 3 * x + channel] = 255 * (1 - opacity * (1 - (level?.(pixel) ?? 0)))
    }
  }
}

/** Reads the bits of a mask as 0..1; `undefined` for an empty mask. */
const channelOf = (mask: number): ((pixel: number) => number) | undefined => {
  if (mask === 0) return undefined
  const shift = 31 - Math.clz32(mask & -mask)
  const most = mask >>> shift
  return (pixel) => ((pixel & mask) >>> shift) / most
}
