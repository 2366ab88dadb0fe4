import type { CodeReader } from '@recto/codes'
import {
  boxOf,
  type Code,
  type Frame,
  type Glance,
  pixelsAround,
  type Quad,
  quadOfBox,
  transformQuad,
  translation,
  type Wish,
} from '@recto/core'
import { cropQuad } from '@recto/vision'

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

const codesIn = async (frame: Frame, quad: Quad, open: () => Promise<CodeReader>): Promise<readonly Code[]> => {
  // Codes are read in whole pixels as they stand.
  const box = pixelsAround(boxOf(quad), frame)
  if (box.width === 0 || box.height === 0) return []
  const found = await (await open())(cropQuad(frame, quadOfBox(box)))
  return found.map((code) => ({ ...code, quad: transformQuad(code.quad, translation(box.x, box.y)) }))
}
