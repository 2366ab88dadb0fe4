import type { CodeReader } from '@recto/codes'
import { type Frame, type Glance, homography, quadOfBox, transformQuad, type Wish } from '@recto/core'
import { cropQuad } from '@recto/vision'

/** Glances for the wishes that ask for codes; the reader of codes is opened by the first. Quads are px of the frame. */
export const codesSeen = async (frame: Frame, wishes: readonly Wish[], open: () => Promise<CodeReader>): Promise<readonly Glance[]> => {
  const glances: Glance[] = []
  for (const { id, see, quad } of wishes) {
    if (see !== 'codes') continue
    const part = cropQuad(frame, quad)
    const toPage = homography(quadOfBox({ x: 0, y: 0, width: part.width, height: part.height }), quad)
    const found = await (await open())(part)
    glances.push({ id, see, codes: found.map((code) => ({ ...code, quad: transformQuad(code.quad, toPage) })) })
  }
  return glances
}
