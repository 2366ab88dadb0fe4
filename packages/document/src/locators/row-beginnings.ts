import { type Span, spanBox } from '../sheet.ts'

/** A part of a line that stands in one column. */
export interface Piece {
  readonly key: string
  readonly span: Span
  readonly middle: number
}

/** Middles of the rows that pieces begin: those within `most` of the first, unless one stands below another of its own column. */
export const beginnings = (pieces: readonly Piece[], most: number): readonly number[] => {
  const groups: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.middle - b.middle)) {
    const group = groups.at(-1)
    const first = group?.[0]
    const isSame = first !== undefined && piece.middle - first.middle < most && !group?.some((other) => isBelow(piece, other, most / 2))
    if (group !== undefined && isSame) group.push(piece)
    else groups.push([piece])
  }
  return groups.map((group) => group.reduce((sum, { middle }) => sum + middle, 0) / group.length)
}

/** Of the narrower one's width. */
const leastShared = 0.5

const isBelow = (piece: Piece, other: Piece, least: number): boolean => {
  const [own, above] = [spanBox(piece.span), spanBox(other.span)]
  const shared = Math.min(own.x + own.width, above.x + above.width) - Math.max(own.x, above.x)
  return piece.key === other.key && piece.middle - other.middle > least && shared > leastShared * Math.min(own.width, above.width)
}

/** Means of runs of values that follow one another within `most`. */
export const clusters = (values: readonly number[], most: number): readonly number[] => {
  const groups: number[][] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    const group = groups.at(-1)
    if (group !== undefined && value - (group[0] as number) < most) group.push(value)
    else groups.push([value])
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length)
}
