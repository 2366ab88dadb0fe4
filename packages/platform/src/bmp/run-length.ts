import type { BmpHeader } from './header.ts'

/** Codes after a zero count (Windows GDI, bitmap compression). */
const endOfRow = 0
const endOfBitmap = 1
const move = 2

/**
 * Palette indexes `[height, width]` of a run-length encoded BMP, in stored row order.
 * What the runs leave out, and what lies outside the picture or the file, stays index 0.
 */
export const runLengthIndexes = (bytes: Uint8Array, { width, height, pixels, compression }: BmpHeader): Uint8Array => {
  const indexes = new Uint8Array(width * height)
  const wide = compression === 'rle8'
  let [x, y, at] = [0, 0, pixels]
  const put = (index: number): void => {
    if (x < width) indexes[y * width + x] = index
    x++
  }
  /** The index at position `i` of a run that begins at byte `from`: one a byte, or two with the high half first. */
  const indexAt = (from: number, i: number): number => {
    const byte = bytes[wide ? from + i : from + (i >> 1)] ?? 0
    if (wide) return byte
    return i % 2 === 0 ? byte >> 4 : byte & 15
  }
  while (y < height && at + 1 < bytes.byteLength) {
    const [count, code] = [bytes[at] as number, bytes[at + 1] as number]
    at += 2
    if (count > 0) for (let i = 0; i < count; i++) put(indexAt(at - 1, wide ? 0 : i % 2))
    else if (code === endOfRow) [x, y] = [0, y + 1]
    else if (code === endOfBitmap) break
    else if (code === move) {
      x += bytes[at] ?? 0
      y += bytes[at + 1] ?? 0
      at += 2
    } else {
      for (let i = 0; i < code; i++) put(indexAt(at, i))
      at += 2 * Math.ceil(code / (wide ? 2 : 4)) // padded to 16 bits
    }
  }
  return indexes
}
