import {
  type Box,
  boxOf,
  type Matrix3,
  type Quad,
  quadAngle,
  quadHeight,
  quadWidth,
  type TextChar,
  type TextLine,
  transformQuad,
} from '@recto/core'

/** A line with its characters in the space where layouts are judged: mm when registered, else text heights, turned level. */
export interface PlacedLine {
  readonly line: TextLine
  readonly chars: readonly Box[]
  readonly box: Box
}

/** Some characters of one line: from the first, to one past the last. */
export interface Span {
  readonly line: PlacedLine
  readonly from: number
  readonly to: number
}

/** Lines in one space. */
export interface Sheet {
  readonly lines: readonly PlacedLine[]
  readonly toSpace: Matrix3
}

export const placeLine = (line: TextLine, toSpace: Matrix3): PlacedLine => ({
  line,
  chars: line.chars.map((char) => boxOf(transformQuad(char.quad, toSpace))),
  box: boxOf(transformQuad(line.quad, toSpace)),
})

export const placeLines = (lines: readonly TextLine[], toSpace: Matrix3): Sheet => ({
  lines: lines.map((line) => placeLine(line, toSpace)),
  toSpace,
})

/**
 * The map from page px to a level space whose unit is the median height of the text.
 * The angle is the median direction of the lines, weighted by their lengths.
 */
export const levelling = (lines: readonly TextLine[]): Matrix3 => {
  const long = lines.filter((line) => line.chars.length > 1)
  const angle = weightedMedian(long.map(({ quad }) => [quadAngle(quad), quadWidth(quad)]))
  const height = weightedMedian(lines.map(({ quad }) => [quadHeight(quad), 1])) || 1
  const [cos, sin] = [Math.cos(angle) / height, Math.sin(angle) / height]
  return [cos, sin, 0, -sin, cos, 0, 0, 0, 1]
}

const weightedMedian = (items: readonly (readonly [value: number, weight: number])[]): number => {
  const sorted = [...items].sort((a, b) => a[0] - b[0])
  const half = sorted.reduce((total, [, weight]) => total + weight, 0) / 2
  let passed = 0
  for (const [value, weight] of sorted) {
    passed += weight
    if (passed >= half) return value
  }
  return 0
}

/** The quad of characters `from`..`to` of a line, page px. */
export const charsQuad = (line: TextLine, from: number, to: number): Quad => {
  const first = line.chars[from]
  const last = line.chars[to - 1]
  if (first === undefined || last === undefined) return line.quad
  return [first.quad[0], last.quad[1], last.quad[2], first.quad[3]]
}

export const spanQuad = ({ line, from, to }: Span): Quad => charsQuad(line.line, from, to)

export const spanChars = ({ line, from, to }: Span): readonly TextChar[] => line.line.chars.slice(from, to)

/** Whether all of it comes from a file's text layer or structure. */
export const isCertain = (spans: readonly Span[]): boolean => spans.length > 0 && spans.every(({ line }) => line.line.certain === true)

/** The text of spans in order, as read. */
export const spansText = (spans: readonly Span[]): string =>
  spans
    .map((span) =>
      spanChars(span)
        .map((char) => char.text)
        .join(''),
    )
    .join('')

/** The box of a span, in the sheet's space. */
export const spanBox = ({ line, from, to }: Span): Box => unite(line.chars, from, to)

/** So many characters tell where a span begins. */
const beginning = 3

/** Middle of the row in which a span begins: what begins together is told apart into rows so, whatever tilt is left. */
export const rowOf = ({ line, from, to }: Span): number => centreY(unite(line.chars, from, Math.min(to, from + beginning)))

/** The smallest box around boxes `from`..`to`, by default all of them; there is one at least. */
export const unite = (boxes: readonly Box[], from = 0, to = boxes.length): Box => {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let index = from; index < to; index++) {
    const { x, y, width, height } = boxes[index] as Box
    if (x < left) left = x
    if (y < top) top = y
    if (x + width > right) right = x + width
    if (y + height > bottom) bottom = y + height
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

export const centreY = (box: Box): number => box.y + box.height / 2

/** Orders boxes row by row, each row from left to right. */
export const byReading = (a: Box, b: Box): number =>
  Math.abs(centreY(a) - centreY(b)) < Math.min(a.height, b.height) / 2 ? a.x - b.x : a.y - b.y

/** Middles of one row are no further apart than this share of their heights: what is left of a tilt is less, rows are further. */
const rowShare = 0.65

/** Row by row, from left to right. A row goes on from span to span, so that it may rise or fall. */
export const inReadingOrder = (spans: readonly Span[]): readonly Span[] => {
  const rows: { readonly span: Span; readonly box: Box }[][] = []
  for (const item of spans.map((span) => ({ span, box: spanBox(span) })).sort((a, b) => a.box.x - b.box.x)) {
    const isNext = ({ box }: { readonly box: Box }): boolean =>
      Math.abs(centreY(box) - centreY(item.box)) < rowShare * Math.min(box.height, item.box.height)
    const row = rows.find((others) => others.at(-1) !== undefined && isNext(others.at(-1) as { readonly box: Box }))
    if (row === undefined) rows.push([item])
    else row.push(item)
  }
  const top = (row: readonly { readonly box: Box }[]): number => centreY(unite(row.map(({ box }) => box)))
  return rows.sort((a, b) => top(a) - top(b)).flatMap((row) => readOnce(row.map(({ span }) => span)))
}

/** Two boxes hold one character when they share more than this of the narrower one. */
const sharedWidth = 0.5

/** The spans of a row without the character that was found at the end of one box and at the beginning of the next, which overlap. */
const readOnce = (row: readonly Span[]): readonly Span[] =>
  row.flatMap((span, index): readonly Span[] => {
    const before = row[index - 1]
    if (before === undefined || !isSameCharacter(before, before.to - 1, span, span.from)) return [span]
    return span.to - span.from > 1 ? [{ ...span, from: span.from + 1 }] : []
  })

const isSameCharacter = (a: Span, at: number, b: Span, from: number): boolean => {
  const [left, right] = [a.line.chars[at], b.line.chars[from]]
  if (left === undefined || right === undefined || a.line.line.chars[at]?.text !== b.line.line.chars[from]?.text) return false
  return left.x + left.width - right.x > sharedWidth * Math.min(left.width, right.width)
}

/** The span without blanks at its ends; `null` when nothing is left. */
export const trimSpan = ({ line, from, to }: Span): Span | null => {
  const inked = (index: number): boolean => line.line.chars[index]?.text.trim() !== ''
  let [first, last] = [from, to]
  while (first < last && !inked(first)) first++
  while (last > first && !inked(last - 1)) last--
  return first < last ? { line, from: first, to: last } : null
}
