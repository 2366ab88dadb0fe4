import type { Limits, Size } from '@recto/core'
import { assertPages } from '../limits.ts'
import { createView, type View } from './view.ts'

const block = { extension: 0x21, image: 0x2c }

/** Size of the canvas of a GIF; its frames are counted (GIF89a specification) and refused beyond the limit. */
export const gifSize = (bytes: Uint8Array, limits: Limits): Size => {
  const view = createView(bytes, true)
  const size = { width: view.u16(6), height: view.u16(8) }
  let at = 13 + colourTableBytes(view.u8(10))
  let frames = 0
  while (at < view.length) {
    const kind = view.u8(at)
    if (kind === block.image && at + 10 < view.length) {
      assertPages(++frames, limits)
      at = skipSubBlocks(view, at + 11 + colourTableBytes(view.u8(at + 9)))
    } else if (kind === block.extension) at = skipSubBlocks(view, at + 2)
    else break
  }
  return size
}

/** A colour table is there when bit 7 is set; it has 2^(n + 1) colours. */
const colourTableBytes = (flags: number): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0)

/** Past a chain of length-prefixed blocks, which ends with an empty one or with the file. */
const skipSubBlocks = (view: View, from: number): number => {
  let at = from
  while (at < view.length) {
    const length = view.u8(at)
    at += length + 1
    if (length === 0) break
  }
  return at
}
