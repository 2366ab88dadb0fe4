import type { Point, Quad } from '@recto/core'
import { orderCorners } from '../ops/order-corners.ts'
import { openCvOf } from './open-cv.ts'
import { withMats } from './with-mats.ts'

/** The smallest rectangle around a contour. */
export interface Rectangle {
  /** Clockwise from the top left, mask px (pixel centres are whole numbers). */
  readonly corners: Quad
  readonly shortSide: number
}

/** A binary picture, row-major, 0 or not 0. */
export interface Mask {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

/** The smallest rectangles around the outer and the inner contours of a mask, at most `limit` of them. */
export const findRectangles = (cv: unknown, mask: Mask, limit: number): readonly Rectangle[] => {
  const open = openCvOf(cv)
  return withMats((own) => {
    const picture = own(new open.Mat(mask.height, mask.width, open.CV_8UC1))
    picture.data.set(mask.data)
    const contours = own(new open.MatVector())
    open.findContours(picture, contours, own(new open.Mat()), open.RETR_LIST, open.CHAIN_APPROX_SIMPLE)
    return Array.from({ length: Math.min(contours.size(), limit) }, (_, index) =>
      withMats((ownContour) => {
        const { center, size, angle } = open.minAreaRect(ownContour(contours.get(index)))
        const corners = cornersOf(center.x, center.y, size.width, size.height, (angle * Math.PI) / 180)
        return { corners: orderCorners(corners), shortSide: Math.min(size.width, size.height) }
      }),
    )
  })
}

/** Corners from centre, sides and angle; which side is called width makes no difference to the set. */
const cornersOf = (x: number, y: number, width: number, height: number, angle: number): Quad => {
  const [cos, sin] = [Math.cos(angle) / 2, Math.sin(angle) / 2]
  const corner = (right: number, down: number): Point => [
    x + right * width * cos - down * height * sin,
    y + right * width * sin + down * height * cos,
  ]
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]
}
