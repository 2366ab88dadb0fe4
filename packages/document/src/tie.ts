import { between, type Matrix3, type Point, quadAngle, quadHeight, quadWidth, type Size, type TextLine, transformPoint } from '@recto/core'

/** A point of the layout, mm, and where it lies on the page. */
export interface Tie {
  readonly mm: Point
  readonly px: Point
  readonly weight: number
}

/** Where rows run at a point of the page, px; the direction is of length 1. */
export interface Row {
  readonly px: Point
  readonly along: Point
}

/** Lines of so many heights tell where rows run. */
const longHeights = 5

/** Rows of one document are parallel but for its perspective: what lies further askew is a stamp or a watermark. */
const mostAskew = 0.07

/** The rows of long lines inside a layout, given about where that lies. */
export const rowsIn = (lines: readonly TextLine[], toMm: Matrix3, { width, height }: Size): readonly Row[] => {
  const long = lines.filter(({ quad }) => {
    const [x, y] = transformPoint(toMm, between(quad[0], quad[2], 0.5))
    return quadWidth(quad) >= longHeights * quadHeight(quad) && x > 0 && x < width && y > 0 && y < height
  })
  const angles = long.map(({ quad }) => quadAngle(quad)).sort((a, b) => a - b)
  const usual = angles[angles.length >> 1] ?? 0
  return long.flatMap(({ quad }) => {
    const angle = quadAngle(quad)
    return Math.abs(angle - usual) > mostAskew
      ? []
      : [{ px: between(quad[0], quad[2], 0.5), along: [Math.cos(angle), Math.sin(angle)] as const }]
  })
}
