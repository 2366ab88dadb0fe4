import type { CodeReader } from '@recto/codes'
import {
  boxOf,
  type Code,
  type Frame,
  type Glance,
  pixelsAround,
  type Quad,
  quadOfBox,
  type Size,
  transformQuad,
  type Wish,
} from '@recto/core'
import { cropQuad, resample } from '@recto/vision'

/** Glances for the wishes that ask for codes, each place looked at once; the reader of codes is opened by the first. Quads are px of the frame. */
export const codesSeen = async (frame: Frame, wishes: readonly Wish[], open: () => Promise<CodeReader>): Promise<readonly Glance[]> => {
  const glances: Glance[] = []
  const seen = new Map<string, readonly Code[]>()
  for (const { id, see, quad } of wishes) {
    if (see !== 'codes') continue
    const place = String(quad)
    const codes = seen.get(place) ?? (await codesIn(frame, quad, open))
    seen.set(place, codes)
    glances.push({ id, see, codes })
  }
  return glances
}

/** Codes are first looked for in a picture no larger than this, px: a fifth of the time on a photo, and most are found. */
const firstSide = 1600

/** Making a picture smaller by less is not worth its time. */
const worthWhile = 0.7

const codesIn = async (frame: Frame, quad: Quad, open: () => Promise<CodeReader>): Promise<readonly Code[]> => {
  // Codes are read in whole pixels as they stand.
  const box = pixelsAround(boxOf(quad), frame)
  if (box.width === 0 || box.height === 0) return []
  const read = await open()
  const part = cropQuad(frame, quadOfBox(box))
  for (const { width, height } of sizesOf(part)) {
    const found = await read(resample(part, width, height))
    const [x, y] = [part.width / width, part.height / height]
    if (found.length > 0) return found.map((code) => ({ ...code, quad: transformQuad(code.quad, [x, 0, box.x, 0, y, box.y, 0, 0, 1]) }))
  }
  return []
}

/** Small, and as it is where that is larger. */
const sizesOf = ({ width, height }: Size): readonly Size[] => {
  const scale = firstSide / Math.max(width, height)
  return [...(scale < worthWhile ? [{ width: Math.round(width * scale), height: Math.round(height * scale) }] : []), { width, height }]
}
