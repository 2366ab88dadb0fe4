import { type Box, intersection, type Matrix3, multiply } from '@recto/core'
import { boxThrough, readBox, readMatrix } from './geometry.ts'
import { isOpaquePicture } from './opaque-picture.ts'
import type { Pdfium } from './pdfium.ts'

/** Something drawn over an area, page px. */
export interface Drawn {
  /** Place in the order of drawing. */
  readonly order: number
  readonly box: Box
}

/** A picture; an opaque one hides what was drawn before it, a seal does not. Asking renders it, once. */
export interface Picture extends Drawn {
  isOpaque(): boolean
}

/** A text object of a page. */
export interface TextObject {
  readonly order: number
  /** What of the page its clip leaves to be seen, page px. */
  readonly clip: Box
  /** Filled or stroked, not invisible (PDF 32000-1, table 106, mode 3 and 7), and not transparent. */
  readonly isInked: boolean
}

/** What is drawn on a page, as far as it tells which text can be seen. */
export interface PageObjects {
  /** By handle. */
  readonly texts: ReadonlyMap<number, TextObject>
  readonly pictures: readonly Picture[]
  /** Opaque ones. */
  readonly rectangles: readonly Drawn[]
}

/** Kinds of objects (`fpdf_edit.h`). */
const kinds = { text: 1, path: 2, image: 3, form: 5 } as const

/** Forms in forms are followed this deep, and so many objects are looked at: whatever lies beyond is not trusted. */
const mostDepth = 12
const mostObjects = 200_000

/** Walks the objects of a page and of its forms in the order of drawing. `toPage` maps points of the PDF page to page px. */
export const walkObjects = (pdfium: Pdfium, document: number, page: number, toPage: Matrix3, whole: Box): PageObjects => {
  const { call } = pdfium
  const texts = new Map<number, TextObject>()
  const pictures: Picture[] = []
  const rectangles: Drawn[] = []
  let order = 0

  const visit = (object: number, toPx: Matrix3, clip: Box, depth: number): void => {
    if (++order > mostObjects) return
    const kind = call.FPDFPageObj_GetType(object)
    if (kind === kinds.form) {
      if (depth >= mostDepth) return
      const inner = multiply(
        toPx,
        readMatrix(pdfium, (address) => call.FPDFPageObj_GetMatrix(object, address)),
      )
      const seen = clipOf(pdfium, object, toPx, clip)
      for (let index = 0; index < call.FPDFFormObj_CountObjects(object); index++)
        visit(call.FPDFFormObj_GetObject(object, index), inner, seen, depth + 1)
    } else if (kind === kinds.text) {
      texts.set(object, { order, clip: clipOf(pdfium, object, toPx, clip), isInked: isInked(pdfium, object) })
    } else if (kind === kinds.image || (kind === kinds.path && isOpaqueRectangle(pdfium, object))) {
      const box = common(boundsOf(pdfium, object, toPx), clipOf(pdfium, object, toPx, clip))
      if (box === null) return
      if (kind === kinds.path) rectangles.push({ order, box })
      else pictures.push({ order, box, isOpaque: once(() => isOpaquePicture(pdfium, document, page, object)) })
    }
  }

  const count = call.FPDFPage_CountObjects(page)
  for (let index = 0; index < count && order <= mostObjects; index++) visit(call.FPDFPage_GetObject(page, index), toPage, whole, 0)
  return { texts, pictures, rectangles }
}

/** Text render modes that leave no ink. */
const invisible = 3
const clipOnly = 7

const isInked = (pdfium: Pdfium, object: number): boolean => {
  const mode = pdfium.call.FPDFTextObj_GetTextRenderMode(object)
  return mode !== invisible && mode !== clipOnly && alphaOf(pdfium, object) >= leastAlpha
}

/** Below this, of 255, ink is a watermark's. */
const leastAlpha = 64

const alphaOf = (pdfium: Pdfium, object: number): number =>
  pdfium.withRoom(16, (at) =>
    pdfium.call.FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12) ? pdfium.view(at + 12, 4).getUint32(0, true) : 255,
  )

/** A rectangle has four sides and may be closed by a fifth; other paths cover less than their bounds. */
const mostSegments = 6
const opaque = 250

const isOpaqueRectangle = (pdfium: Pdfium, object: number): boolean => {
  const segments = pdfium.call.FPDFPath_CountSegments(object)
  if (segments < 4 || segments > mostSegments || alphaOf(pdfium, object) < opaque) return false
  return pdfium.withRoom(
    8,
    (at) => pdfium.call.FPDFPath_GetDrawMode(object, at, at + 4) !== 0 && pdfium.view(at, 4).getInt32(0, true) !== 0,
  )
}

const boundsOf = (pdfium: Pdfium, object: number, toPx: Matrix3): Box =>
  boxThrough(
    toPx,
    readBox(pdfium, (left, bottom, right, top) => pdfium.call.FPDFPageObj_GetBounds(object, left, bottom, right, top)),
  )

/** What an object's clip leaves of what could be seen before: clips that are no rectangles are taken for the boxes around them. */
const clipOf = (pdfium: Pdfium, object: number, toPx: Matrix3, seen: Box): Box => {
  const { call } = pdfium
  const clip = call.FPDFPageObj_GetClipPath(object)
  const paths = clip === 0 ? 0 : call.FPDFClipPath_CountPaths(clip)
  let left = seen
  for (let path = 0; path < Math.min(paths, mostDepth); path++) {
    const box = pathBox(pdfium, clip, path)
    if (box !== null) left = common(boxThrough(toPx, box), left) ?? { ...left, width: 0, height: 0 }
  }
  return left
}

const mostPoints = 64

const pathBox = (pdfium: Pdfium, clip: number, path: number): Box | null => {
  const { call } = pdfium
  const count = call.FPDFClipPath_CountPathSegments(clip, path)
  if (count < 1 || count > mostPoints) return null
  return pdfium.withRoom(8, (at) => {
    const xs: number[] = []
    const ys: number[] = []
    for (let index = 0; index < count; index++) {
      const segment = call.FPDFClipPath_GetPathSegment(clip, path, index)
      if (call.FPDFPathSegment_GetPoint(segment, at, at + 4) === 0) return null
      xs.push(pdfium.view(at, 4).getFloat32(0, true))
      ys.push(pdfium.view(at + 4, 4).getFloat32(0, true))
    }
    const [x, y] = [Math.min(...xs), Math.min(...ys)]
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
  })
}

/** What two boxes share; `null` when that is nothing. */
const common = (a: Box, b: Box): Box | null => {
  if (intersection(a, b) === 0) return null
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  return { x, y, width: Math.min(a.x + a.width, b.x + b.width) - x, height: Math.min(a.y + a.height, b.y + b.height) - y }
}

const once = (ask: () => boolean): (() => boolean) => {
  let answer: boolean | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}
