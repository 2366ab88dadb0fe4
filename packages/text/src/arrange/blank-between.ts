import { type Image, type Quad, quadHeight } from '@recto/core'
import { cropQuad, toGrey } from '@recto/vision'

/** A column of the gap that differs from the gap's own ground by this many grey levels is not blank. */
const contrast = 40

/** A stroke as high as this share of the line is a ruling line, or the edge of a picture. */
const strokeShare = 0.8

/** Whether nothing as high as the line, such as a ruling line, stands between two boxes of one row. */
export const isBlankBetween = (image: Image, left: Quad, right: Quad): boolean => {
  const gap: Quad = [left[1], right[0], right[3], left[2]]
  if (gap[1][0] - gap[0][0] < 2 || gap[2][0] - gap[3][0] < 2) return true
  const { data, width, height } = toGrey(cropQuad(image, gap))
  const ground = [...data].sort((a, b) => a - b)[data.length >> 1] ?? 0
  const most = strokeShare * Math.min(quadHeight(left), height)
  for (let x = 0; x < width; x++) {
    let differing = 0
    for (let y = 0; y < height; y++) if (Math.abs((data[y * width + x] ?? 0) - ground) > contrast) differing++
    if (differing >= most) return false
  }
  return true
}
