import { boxOf, grow, homography, type Image, type Point, pixelsAround, type Quad, quadHeight, quadOfBox, quadWidth } from '@recto/core'
import { crop } from './crop.ts'
import { orderCorners } from './order-corners.ts'
import { shrink } from './shrink.ts'
import { type QuarterTurn, turn } from './turn.ts'
import { warp } from './warp.ts'

/**
 * The picture inside a quad, laid straight so that the quad's first corner is its top left:
 *
 *        1
 *      ／ ＼            0 ───── 1
 *    0     2    →      │       │
 *      ＼ ／            3 ───── 2
 *        3
 *
 * As large as the quad's longer edges, rounded down. As the reference does (RapidOCR 3.10, get_rotate_crop_image), it is
 * cut out as it stands and turned by quarters. A box of whole pixels is copied: bicubic interpolation there is the identity.
 */
export const cropQuad = (image: Image, quad: Quad): Image => {
  const standing = orderCorners(quad)
  const start = standing.findIndex(([x, y]) => x === quad[0][0] && y === quad[0][1])
  return turn(cropStanding(image, standing), (start * 90) as QuarterTurn)
}

/** `cropQuad` of the picture as it is shrunk by a whole factor: what a large crop is to be made small for costs less, and does not alias. */
export const cropQuadShrunk = (image: Image, quad: Quad, factor: number): Image => {
  if (factor <= 1) return cropQuad(image, quad)
  const box = pixelsAround(grow(boxOf(quad), border * factor), image)
  if (box.width < factor || box.height < factor) return cropQuad(image, quad)
  const onPart = ([x, y]: Point): Point => [(x - box.x) / factor, (y - box.y) / factor]
  const [a, b, c, d] = quad
  return cropQuad(shrink(crop(image, box), factor), [onPart(a), onPart(b), onPart(c), onPart(d)])
}

/** Pixels beyond an edge that bicubic interpolation sees. */
const border = 2

const cropStanding = (image: Image, quad: Quad): Image => {
  const width = Math.max(Math.floor(quadWidth(quad)), 1)
  const height = Math.max(Math.floor(quadHeight(quad)), 1)
  const [[x, y]] = quad
  const box = { x, y, width, height }
  const straight = Number.isInteger(x) && Number.isInteger(y) && sameQuad(quad, quadOfBox(box))
  return straight ? crop(image, box) : warp(image, homography(quad, quadOfBox({ x: 0, y: 0, width, height })), width, height)
}

const sameQuad = (a: Quad, b: Quad): boolean => a.every(([x, y], index) => x === b[index]?.[0] && y === b[index]?.[1])
