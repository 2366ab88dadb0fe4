import type { Quad } from '@recto/core'
import { orderCorners } from '../ops/order-corners.ts'
import type { Mask } from './mask.ts'
import { minAreaRectangle } from './min-area-rectangle.ts'
import { traceContours } from './trace-contours.ts'

/** The smallest rectangle around a contour. */
export interface Rectangle {
  /** Clockwise from the top left, mask px (pixel centres are whole numbers). */
  readonly corners: Quad
  readonly shortSide: number
}

/** The smallest rectangles around the outer and the inner contours of a mask, at most `limit` of them. */
export const findRectangles = (mask: Mask, limit: number): readonly Rectangle[] =>
  traceContours(mask)
    .slice(0, limit)
    .map((contour) => {
      const { corners, shortSide } = minAreaRectangle(contour)
      return { corners: orderCorners(corners), shortSide }
    })
