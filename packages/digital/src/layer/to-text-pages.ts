import { type Box, identity, type Matrix3, type Size, type TextLine, type TextPage, transformPoint } from '@recto/core'
import type { Facts } from '../xml/facts.ts'
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

/** Fewer characters that stand differently from the others are a mark or a page number. */
const leastTurned = 6

/** Characters of a page, px of the page as the file shows it (which is the source), as text pages: those of the commonest turn come first. */
export const toTextPages = (chars: readonly PageChar[], size: Size): readonly LaidPage[] => {
  const turns = ([0, 1, 2, 3] as const).map((turn) => ({ turn, own: chars.filter((char) => char.turn === turn) }))
  const [most, ...others] = turns.sort((a, b) => b.own.length - a.own.length)
  const kept = [most, ...others.filter(({ own }) => own.length >= leastTurned)].flatMap((group) =>
    group === undefined || group.own.length === 0 ? [] : [group],
  )
  return kept.map(({ turn, own }) => layPage(own, turn, size))
}

const layPage = (chars: readonly PageChar[], turn: Turn, size: Size): LaidPage => {
  const turning = upright(size, turn)
  const standing = chars.map((char) => ({ ...char, box: turnBox(turning, char.box) }))
  const { width, height } = turn % 2 === 0 ? size : { width: size.height, height: size.width }
  const page = { width, height, lines: groupLines(standing), tables: [], codes: [], toSource: asShown(size, turn) }
  return { page, angleDegrees: turn === 3 ? -90 : turn * 90 }
}

const turnBox = (matrix: Matrix3, { x, y, width, height }: Box): Box => {
  const [a, b] = [transformPoint(matrix, [x, y]), transformPoint(matrix, [x + width, y + height])]
  return { x: Math.min(a[0], b[0]), y: Math.min(a[1], b[1]), width: Math.abs(a[0] - b[0]), height: Math.abs(a[1] - b[1]) }
}

/** Upright characters as lines, px of the page as the file shows it. */
export const toClaims = (chars: readonly PageChar[]): readonly TextLine[] => groupLines(chars.filter(({ turn }) => turn === 0))

/** Laid pages as a digital page has them; the first states the facts of its file. */
export const withFacts = (
  laid: readonly LaidPage[],
  facts: Facts,
): { readonly texts: readonly TextPage[]; readonly angleDegrees: number } => ({
  texts: laid.map(({ page }, index) => (index === 0 && Object.keys(facts).length > 0 ? { ...page, facts } : page)),
  angleDegrees: laid[0]?.angleDegrees ?? 0,
})
