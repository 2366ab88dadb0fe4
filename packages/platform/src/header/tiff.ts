import { type Limits, OcrError, type Size } from '@recto/core'
import { assertPages } from '../limits.ts'
import { createView, type View } from './view.ts'

/** Sizes of the numbers in an image file directory: TIFF 6.0 section 2, and BigTIFF (libtiff's specification). */
const classic = { first: 4, entry: 12, count: (view: View, at: number) => view.u16(at), countBytes: 2, value: 8 }
const big = { first: 8, entry: 20, count: (view: View, at: number) => view.u64(at), countBytes: 8, value: 12 }

const tags = { width: 256, height: 257 }
const shortType = 3

/** Size of every page, from the chain of image file directories; a chain that loops is `input/undecodable`. */
export const tiffSizes = (bytes: Uint8Array, limits: Limits): readonly Size[] => {
  const view = createView(bytes, bytes[0] === 0x49)
  const kind = view.u16(2) === 43 ? big : classic
  const offset = kind === big ? view.u64 : view.u32
  const seen = new Set<number>()
  const sizes: Size[] = []
  for (let at = offset(kind.first); at !== 0; ) {
    if (seen.has(at))
      throw new OcrError(
        'input/undecodable',
        `The pages of the TIFF loop: page ${sizes.length} leads back to an earlier one. Save it again.`,
      )
    seen.add(at)
    assertPages(seen.size, limits)
    const entries = kind.count(view, at)
    const start = at + kind.countBytes
    const next = start + entries * kind.entry
    const following = offset(next)
    sizes.push(sizeOf(view, start, entries, kind))
    at = following
  }
  if (sizes.length === 0) throw new OcrError('input/undecodable', 'The TIFF holds no page. Save it again.')
  return sizes
}

const sizeOf = (view: View, start: number, entries: number, { entry, value }: typeof classic): Size => {
  const size = { width: 0, height: 0 }
  for (let at = start; at < start + entries * entry; at += entry) {
    const tag = view.u16(at)
    const read = view.u16(at + 2) === shortType ? view.u16 : view.u32
    if (tag === tags.width) size.width = read(at + value)
    if (tag === tags.height) size.height = read(at + value)
  }
  return size
}
