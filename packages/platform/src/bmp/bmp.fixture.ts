/** Builds BMP files for tests. */
export interface BmpOptions {
  readonly width: number
  /** Negative: rows from top to bottom. */
  readonly height: number
  readonly bits: number
  /** Row bytes in stored order, padding included. */
  readonly pixels: readonly number[]
  readonly compression?: number
  /** RGB triples. */
  readonly palette?: readonly (readonly [number, number, number])[]
  readonly masks?: readonly number[]
}

export const bmp = ({ width, height, bits, pixels, compression = 0, palette = [], masks = [] }: BmpOptions): Uint8Array => {
  const start = 54 + 4 * masks.length + 4 * palette.length
  const bytes = new Uint8Array(start + pixels.length)
  const view = new DataView(bytes.buffer)
  bytes.set([0x42, 0x4d])
  view.setUint32(2, bytes.length, true)
  view.setUint32(10, start, true)
  view.setUint32(14, 40, true)
  view.setInt32(18, width, true)
  view.setInt32(22, height, true)
  view.setUint16(26, 1, true)
  view.setUint16(28, bits, true)
  view.setUint32(30, compression, true)
  view.setUint32(46, palette.length, true)
  for (const [index, mask] of masks.entries()) view.setUint32(54 + 4 * index, mask, true)
  for (const [index, [red, green, blue]] of palette.entries()) bytes.set([blue, green, red, 0], 54 + 4 * masks.length + 4 * index)
  bytes.set(pixels, start)
  return bytes
}
