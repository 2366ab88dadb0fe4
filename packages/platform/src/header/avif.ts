import { OcrError, type Size } from '@recto/core'
import { createView } from './view.ts'

/** `ispe` box: size, type, version and flags, width, height (ISO/IEC 23008-12, 6.5.3). */
const widthAfterType = 8
const heightAfterType = 12

/** Size of an AVIF: the largest of its items, which is the whole where it is stored in tiles. */
export const avifSize = (bytes: Uint8Array): Size => {
  const view = createView(bytes, false)
  const meta = find(bytes, 'meta', 0)
  const end = meta < 0 ? 0 : Math.min(meta - 4 + view.u32(meta - 4), view.length)
  const sizes: Size[] = []
  for (let at = find(bytes, 'ispe', meta); at >= 0 && at < end; at = find(bytes, 'ispe', at + 4))
    sizes.push({ width: view.u32(at + widthAfterType), height: view.u32(at + heightAfterType) })
  const [largest] = sizes.sort((a, b) => b.width * b.height - a.width * a.height)
  if (largest === undefined) throw new OcrError('input/undecodable', 'The AVIF does not say its size. Save it again as PNG or JPEG.')
  return largest
}

/** Index of the four letters of a box's type, from `from` on; -1 when absent. */
const find = (bytes: Uint8Array, type: string, from: number): number => {
  const [a, b, c, d] = [...type].map((char) => char.charCodeAt(0))
  for (let at = bytes.indexOf(a as number, from); at >= 0; at = bytes.indexOf(a as number, at + 1))
    if (bytes[at + 1] === b && bytes[at + 2] === c && bytes[at + 3] === d) return at
  return -1
}
