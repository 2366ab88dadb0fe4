import type { CodeReader } from '@recto/codes'
import {
  type Box,
  boxOf,
  type Frame,
  type Glance,
  identity,
  type Quad,
  quadOfBox,
  type Size,
  transformQuad,
  translation,
  type Wish,
} from '@recto/core'
import { cropQuad } from '@recto/vision'

/** Glances for the wishes that ask for codes; the reader of codes is opened by the first. Quads are px of the frame. */
export const codesSeen = async (frame: Frame, wishes: readonly Wish[], open: () => Promise<CodeReader>): Promise<readonly Glance[]> => {
  const glances: Glance[] = []
  for (const { id, see, quad } of wishes) {
    if (see !== 'codes') continue
    const box = pixelsAround(quad, frame)
    const found = box === null ? [] : await (await open())(cropQuad(frame, quadOfBox(box)))
    const toPage = box === null ? identity : translation(box.x, box.y)
    glances.push({ id, see, codes: found.map((code) => ({ ...code, quad: transformQuad(code.quad, toPage) })) })
  }
  return glances
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
