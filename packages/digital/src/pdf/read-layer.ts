import { type Box, intersection, type Matrix3, OcrError, type Size } from '@recto/core'
import { foldChar, isUnnamed } from '../layer/fold-char.ts'
import { type PageChar, turnOf } from '../layer/page-char.ts'
import { charBox, charMatrix, slantOf } from './char-box.ts'
import { type Drawn, type PageObjects, type TextObject, walkObjects } from './page-objects.ts'
import type { Pdfium } from './pdfium.ts'

/** Why a page's text layer does not count. */
export type Distrust = 'none' | 'unmapped' | 'under-picture' | 'beside-picture'

/** The text of a PDF page, told by whether it can be seen. Page px. */
export interface Layer {
  readonly visible: readonly PageChar[]
  /** What the file says without showing it. */
  readonly hidden: readonly PageChar[]
  /** `null`: all that can be read on the page stands in `visible`. */
  readonly distrust: Distrust | null
  /** The page's text objects, by handle. */
  readonly objects: Iterable<number>
}

/** More characters no page holds. */
const mostChars = 50_000

/** Smaller print cannot be read, px. */
const leastHeight = 4

/** A lighter colour on white paper leaves nothing to be seen: luma, 0..255. */
const whitest = 250

/** A page with this share of unnamed characters is not soundly mapped to Unicode. */
const mostUnnamed = 0.01

/** Pictures that hold no text of the layer and this share of the page may hold text of their own; QR codes and seals are smaller. */
const ownPictures = 0.08

/** Fewer visible characters are a page number or a stamp. */
const leastChars = 6

/** The text layer of a page whose `toPage` maps its points to px. */
export const readLayer = (pdfium: Pdfium, document: number, page: number, toPage: Matrix3, size: Size): Layer => {
  const whole = { x: 0, y: 0, ...size }
  const objects = walkObjects(pdfium, document, page, toPage, whole)
  const chars = readChars(pdfium, page, toPage, objects, whole)
  const visible = chars.filter(({ isVisible }) => isVisible)
  const named = visible.filter(({ char }) => !isUnnamed(char.text))
  return {
    visible: named.map(({ char }) => char),
    hidden: chars.filter(({ isVisible }) => !isVisible).map(({ char }) => char),
    distrust: distrustOf(
      named.map(({ char }) => char),
      visible.length,
      objects,
      whole,
    ),
    objects: objects.texts.keys(),
  }
}

const distrustOf = (named: readonly PageChar[], visible: number, { pictures }: PageObjects, whole: Box): Distrust | null => {
  if (pictures.some(({ box }) => intersection(box, whole) > pageSized * whole.width * whole.height)) return 'under-picture'
  if (named.length < leastChars) return 'none'
  if (visible - named.length > mostUnnamed * visible) return 'unmapped'
  const own = pictures.filter(({ box }) => !named.some((char) => holdsCentre(box, char.box)))
  return areaOf(own) > ownPictures * whole.width * whole.height ? 'beside-picture' : null
}

/** A picture of this share of the page is the page. */
const pageSized = 0.6

const areaOf = (covers: readonly Drawn[]): number => covers.reduce((sum, { box }) => sum + box.width * box.height, 0)

interface ReadChar {
  readonly char: PageChar
  readonly isVisible: boolean
}

const readChars = (pdfium: Pdfium, page: number, toPage: Matrix3, objects: PageObjects, whole: Box): readonly ReadChar[] => {
  const { call } = pdfium
  const text = call.FPDFText_LoadPage(page)
  if (text === 0) return []
  try {
    const count = call.FPDFText_CountChars(text)
    if (count > mostChars)
      throw new OcrError('input/too-large', `A page holds ${count} characters; the limit is ${mostChars}. Export it as a picture.`)
    const chars: ReadChar[] = []
    for (let index = 0; index < count; index++) {
      const read = call.FPDFText_IsGenerated(text, index) === 1 ? null : readChar(pdfium, text, index, toPage, objects, whole)
      if (read !== null) chars.push(read)
    }
    return chars
  } finally {
    call.FPDFText_ClosePage(text)
  }
}

const readChar = (pdfium: Pdfium, text: number, index: number, toPage: Matrix3, objects: PageObjects, whole: Box): ReadChar | null => {
  const { call } = pdfium
  const unicode = call.FPDFText_GetUnicode(text, index)
  const turn = turnOf(slantOf(charMatrix(pdfium, text, index), toPage))
  if (turn === null || blanks.has(unicode)) return null
  const hasError = call.FPDFText_HasUnicodeMapError(text, index) === 1
  const character = hasError || unicode === 0 || unicode > 0x10ffff ? '\ufffd' : foldChar(String.fromCodePoint(unicode))
  const box = charBox(pdfium, text, index, toPage, turn)
  const object = objects.texts.get(call.FPDFText_GetTextObject(text, index))
  const isVisible =
    object !== undefined && holdsCentre(whole, box) && isShown(object, box, objects) && !isWhite(pdfium, text, index, object, box, objects)
  return { char: { text: character, box, turn }, isVisible }
}

const blanks: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xa0, 0x3000, 0x200b, 0xfeff])

const isShown = ({ isInked, clip, order }: TextObject, box: Box, { rectangles, pictures }: PageObjects): boolean =>
  isInked &&
  Math.min(box.width, box.height) > 0 &&
  Math.max(box.width, box.height) >= leastHeight &&
  holdsCentre(clip, box) &&
  !rectangles.some((cover) => cover.order > order && holdsCentre(cover.box, box)) &&
  !pictures.some((cover) => cover.order > order && holdsCentre(cover.box, box) && cover.isOpaque())

/** White print shows on what was filled or drawn before it alone. */
const isWhite = (pdfium: Pdfium, text: number, index: number, { order }: TextObject, box: Box, objects: PageObjects): boolean => {
  const luma = pdfium.withRoom(16, (at) => {
    if (pdfium.call.FPDFText_GetFillColor(text, index, at, at + 4, at + 8, at + 12) === 0) return 0
    const view = pdfium.view(at, 12)
    return 0.299 * view.getUint32(0, true) + 0.587 * view.getUint32(4, true) + 0.114 * view.getUint32(8, true)
  })
  return (
    luma >= whitest && ![...objects.rectangles, ...objects.pictures].some((cover) => cover.order < order && holdsCentre(cover.box, box))
  )
}

const holdsCentre = (outer: Box, { x, y, width, height }: Box): boolean => {
  const [cx, cy] = [x + width / 2, y + height / 2]
  return cx >= outer.x && cx <= outer.x + outer.width && cy >= outer.y && cy <= outer.y + outer.height
}
