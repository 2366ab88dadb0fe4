import { type Box, identity, type Matrix3, type Size, type TextLine, type TextPage, transformPoint } from '@recto/core'
import { groupLines } from './group-lines.ts'
import type { PageChar, Turn } from './page-char.ts'

/** A page of a file, turned so that most of its text stands upright. */
export interface LaidPage {
  readonly page: TextPage
  /** Counter-clockwise turn of the source that made it upright, degrees. */
  readonly angleDegrees: number
}

/** Maps px of the page as the file shows it to px of the page turned back by so many quarters. */
const upright = ({ width, height }: Size, turn: Turn): Matrix3 => {
  if (turn === 1) return [0, 1, 0, -1, 0, width, 0, 0, 1]
  if (turn === 2) return [-1, 0, width, 0, -1, height, 0, 0, 1]
  return turn === 3 ? [0, -1, height, 1, 0, 0, 0, 0, 1] : identity
}

/** The way back of `upright`. */
const asShown = (size: Size, turn: Turn): Matrix3 => {
  const turnedSize = turn % 2 === 0 ? size : { width: size.height, height: size.width }
  return upright(turnedSize, ((4 - turn) % 4) as Turn)
}

/** Characters of a page, px of the page as the file shows it (which is the source), as lines of text. */
export const toTextPage = (chars: readonly PageChar[], size: Size): LaidPage => {
  const turn = mostTurn(chars)
  const turning = upright(size, turn)
  const standing = chars.filter((char) => char.turn === turn).map((char) => ({ ...char, box: turnBox(turning, char.box) }))
  const { width, height } = turn % 2 === 0 ? size : { width: size.height, height: size.width }
  const page = { width, height, lines: groupLines(standing), tables: [], codes: [], toSource: asShown(size, turn) }
  return { page, angleDegrees: turn === 0 ? 0 : turn === 3 ? -90 : turn * 90 }
}

const mostTurn = (chars: readonly PageChar[]): Turn => {
  const counts = [0, 0, 0, 0]
  for (const { turn } of chars) counts[turn] = (counts[turn] ?? 0) + 1
  return counts.indexOf(Math.max(...counts)) as Turn
}

const turnBox = (matrix: Matrix3, { x, y, width, height }: Box): Box => {
  const [a, b] = [transformPoint(matrix, [x, y]), transformPoint(matrix, [x + width, y + height])]
  return { x: Math.min(a[0], b[0]), y: Math.min(a[1], b[1]), width: Math.abs(a[0] - b[0]), height: Math.abs(a[1] - b[1]) }
}

/** Upright characters as lines, px of the page as the file shows it. */
export const toClaims = (chars: readonly PageChar[]): readonly TextLine[] => groupLines(chars.filter(({ turn }) => turn === 0))
