import { type Box, type Matrix3, type Point, transformPoint } from '@recto/core'
import type { Pdfium } from './pdfium.ts'

/** Points of PDF per inch (PDF 32000-1, 8.3.2.3). */
const pointsPerInch = 72

/** Pages are laid out and rastered at so many px per inch, as scans of documents are. */
export const dotsPerInch = 200

export const pxPerPoint = dotsPerInch / pointsPerInch

/** An axis-parallel box through an affine map, as the box around what comes out. */
export const boxThrough = (matrix: Matrix3, { x, y, width, height }: Box): Box => {
  const corners = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ].map((corner) => transformPoint(matrix, corner as unknown as Point))
  const [xs, ys] = [corners.map((corner) => corner[0]), corners.map((corner) => corner[1])]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}

/** Four floats, left, bottom, right, top, that PDFium writes. An empty box where it has none. */
export const readBox = (pdfium: Pdfium, write: (left: number, bottom: number, right: number, top: number) => number): Box =>
  pdfium.withRoom(16, (at) => {
    if (write(at, at + 4, at + 8, at + 12) === 0) return { x: 0, y: 0, width: 0, height: 0 }
    const [left = 0, bottom = 0, right = 0, top = 0] = floats(pdfium, at, 4)
    return { x: Math.min(left, right), y: Math.min(bottom, top), width: Math.abs(right - left), height: Math.abs(top - bottom) }
  })

/** An `FS_MATRIX` that PDFium writes: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. The identity where it has none. */
export const readMatrix = (pdfium: Pdfium, write: (address: number) => number): Matrix3 =>
  pdfium.withRoom(24, (at) => {
    if (write(at) === 0) return [1, 0, 0, 0, 1, 0, 0, 0, 1]
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = floats(pdfium, at, 6)
    return [a, c, e, b, d, f, 0, 0, 1]
  })

const floats = (pdfium: Pdfium, address: number, count: number): readonly number[] => {
  const view = pdfium.view(address, 4 * count)
  return Array.from({ length: count }, (_, index) => view.getFloat32(4 * index, true))
}

/** So many times finer than px does PDFium, which rounds to whole ones, map points. */
const fineness = 1_000

/** From points of a PDF page, whose y axis points up and which may be turned and cropped, to page px. */
export const pageMatrix = (pdfium: Pdfium, page: number, width: number, height: number): Matrix3 => {
  const [ox, oy] = devicePoint(pdfium, page, width, height, 0, 0)
  const [ax, ay] = devicePoint(pdfium, page, width, height, unit, 0)
  const [bx, by] = devicePoint(pdfium, page, width, height, 0, unit)
  return [(ax - ox) / unit, (bx - ox) / unit, ox, (ay - oy) / unit, (by - oy) / unit, oy, 0, 0, 1]
}

/** Points between which the map is measured. */
const unit = 256

const devicePoint = (pdfium: Pdfium, page: number, width: number, height: number, x: number, y: number): Point =>
  pdfium.withRoom(8, (at) => {
    pdfium.call.FPDF_PageToDevice(page, 0, 0, Math.round(width * fineness), Math.round(height * fineness), 0, x, y, at, at + 4)
    const view = pdfium.view(at, 8)
    return [view.getInt32(0, true) / fineness, view.getInt32(4, true) / fineness]
  })

/** Two doubles that PDFium writes, a point of the PDF page, in page px; `null` where it has none. */
export const readPoint = (pdfium: Pdfium, write: (x: number, y: number) => number, toPage: Matrix3): Point | null =>
  pdfium.withRoom(16, (at) => {
    if (write(at, at + 8) === 0) return null
    const view = pdfium.view(at, 16)
    return transformPoint(toPage, [view.getFloat64(0, true), view.getFloat64(8, true)])
  })
