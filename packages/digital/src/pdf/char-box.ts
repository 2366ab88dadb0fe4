import type { Box, Matrix3 } from '@recto/core'
import type { Turn } from '../layer/page-char.ts'
import { boxThrough, readBox, readMatrix, readPoint } from './geometry.ts'
import type { Pdfium } from './pdfium.ts'

/** From the character's own space, whose unit is that of its font size, to points of the page. */
export const charMatrix = (pdfium: Pdfium, text: number, index: number): Matrix3 =>
  readMatrix(pdfium, (at) => pdfium.call.FPDFText_GetMatrix(text, index, at))

/** Direction of the writing on the page, degrees clockwise. */
export const slantOf = (char: Matrix3, toPage: Matrix3): number => {
  const [x, y] = [char[0], char[3]]
  return (Math.atan2(toPage[3] * x + toPage[4] * y, toPage[0] * x + toPage[1] * y) * 180) / Math.PI
}

/** A character's em box reaches so far above its baseline, in em: that of Chinese fonts (OpenType BASE, `ideo`). */
const above = 0.88

/** As wide as the character advances and one em high, page px: fonts say very different things of how high they are. */
export const charBox = (pdfium: Pdfium, text: number, index: number, toPage: Matrix3, turn: Turn): Box => {
  const { call } = pdfium
  const loose = boxThrough(
    toPage,
    readBox(pdfium, (at) => call.FPDFText_GetLooseCharBox(text, index, at)),
  )
  const matrix = charMatrix(pdfium, text, index)
  const size = call.FPDFText_GetFontSize(text, index) * Math.hypot(matrix[1], matrix[4]) * Math.hypot(toPage[0], toPage[3])
  const origin = readPoint(pdfium, (x, y) => call.FPDFText_GetCharOrigin(text, index, x, y), toPage)
  if (origin === null || !(size > 0)) return loose
  const [x, y] = origin
  if (turn === 0) return { ...loose, y: y - above * size, height: size }
  if (turn === 2) return { ...loose, y: y - (1 - above) * size, height: size }
  return { ...loose, x: x - (turn === 1 ? 1 - above : above) * size, width: size }
}
