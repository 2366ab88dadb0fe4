import type { CodeReader } from '@recto/codes'
import {
  type Box,
  boxOf,
  type Code,
  type Frame,
  type Glance,
  type Quad,
  quadOfBox,
  type Size,
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
  const box = pixelsAround(quad, frame)
  if (box === null) return []
  const found = await (await open())(cropQuad(frame, quadOfBox(box)))
  return found.map((code) => ({ ...code, quad: transformQuad(code.quad, translation(box.x, box.y)) }))
}

/** The box of whole pixels around a quad, as far as the picture goes; codes are read as they stand. `null` where nothing is left. */
const pixelsAround = (quad: Quad, { width, height }: Size): Box | null => {
  const around = boxOf(quad)
  const [x, y] = [Math.max(0, Math.floor(around.x)), Math.max(0, Math.floor(around.y))]
  const box = {
    x,
    y,
    width: Math.min(width, Math.ceil(around.x + around.width)) - x,
    height: Math.min(height, Math.ceil(around.y + around.height)) - y,
  }
  return box.width > 0 && box.height > 0 ? box : null
}
