import { type Box, type Quad, quadOfBox, type TextChar, type TextLine } from '@recto/core'
import type { PageChar } from './page-char.ts'

/** Characters of one row share at least this much of the smaller's height … */
const sharedHeight = 0.5
/** … and are not higher than one another by more than this factor. */
const mostHeightFactor = 2

/** A gap of so many heights parts two lines, as it does for a text detector. */
const gapBetweenLines = 0.8

/** A gap of so many heights between letters is a blank. */
const gapOfBlank = 0.22

/** Two prints of one character this near, in its widths, are one that is set bold. */
const doubled = 0.35

/** Han characters this near below one another, in heights, are a column. */
const gapInColumn = 0.6
const shiftInColumn = 0.3

/**
 * Upright characters as lines of text in reading order: rows split at wide gaps, and columns where single Han characters stand below
 * one another. Every line is certain. Page px.
 */
export const groupLines = (chars: readonly PageChar[]): readonly TextLine[] => {
  const parts = rowsOf(chars).flatMap(splitRow)
  return [...columnsIn(parts)].sort(byPlace).map(({ line }) => line)
}

type Chars = readonly PageChar[]
type Row = PageChar[]

const centreX = ({ x, width }: Box): number => x + width / 2
const centreY = ({ y, height }: Box): number => y + height / 2

const rowsOf = (chars: Chars): readonly Row[] => {
  const rows: { readonly chars: Row; last: Box }[] = []
  const sorted = chars.filter(({ text }) => text.trim() !== '').sort((a, b) => centreY(a.box) - centreY(b.box) || a.box.x - b.box.x)
  for (const char of sorted) {
    const row = rows.findLast(({ last }) => inOneRow(last, char.box))
    if (row === undefined) rows.push({ chars: [char], last: char.box })
    else {
      row.chars.push(char)
      row.last = char.box
    }
  }
  return rows.map((row) => withoutDoubles(row.chars.sort((a, b) => a.box.x - b.box.x)))
}

const inOneRow = (a: Box, b: Box): boolean => {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  const [low, high] = [Math.min(a.height, b.height), Math.max(a.height, b.height)]
  return shared >= sharedHeight * low && high <= mostHeightFactor * low
}

const withoutDoubles = (row: Row): Row =>
  row.filter((char, index) => {
    const isSame = (other: PageChar): boolean => other.text === char.text && Math.abs(other.box.x - char.box.x) < doubled * char.box.width
    return !row.slice(Math.max(0, index - 3), index).some(isSame)
  })

/** Runs of a row without a wide gap. */
const splitRow = (row: Row): readonly Row[] => {
  const runs: Row[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const char of row) {
    const run = runs.at(-1)
    if (run === undefined || char.box.x - end > gapBetweenLines * char.box.height) runs.push([char])
    else run.push(char)
    end = Math.max(end, char.box.x + char.box.width)
  }
  return runs
}

interface Part {
  readonly line: TextLine
  readonly box: Box
}

/** Runs as lines; single Han characters below one another as one line that reads downwards. */
const columnsIn = (runs: readonly Row[]): readonly Part[] => {
  const columns: Row[] = []
  const rest: Row[] = []
  for (const run of [...runs].sort((a, b) => (a[0]?.box.y ?? 0) - (b[0]?.box.y ?? 0))) {
    const [char] = run
    if (char === undefined || run.length > 1 || !/\p{Script=Han}/u.test(char.text)) rest.push(run)
    else {
      const column = columns.find((other) => goesOn((other.at(-1) as PageChar).box, char.box))
      if (column === undefined) columns.push([char])
      else column.push(char)
    }
  }
  return [...rest.map(rowPart), ...columns.map((column) => (column.length > 1 ? columnPart(column) : rowPart(column)))]
}

const goesOn = (above: Box, below: Box): boolean =>
  Math.abs(centreX(above) - centreX(below)) < shiftInColumn * above.width &&
  below.y - (above.y + above.height) < gapInColumn * above.height &&
  below.y > above.y + above.height / 2

const rowPart = (row: Row): Part => {
  const chars = row.flatMap((char, index) => {
    const before = row[index - 1]
    return before !== undefined && isBlankBetween(before, char) ? [blankBetween(before, char), toChar(char)] : [toChar(char)]
  })
  const box = around(row)
  return { line: lineOf(chars, quadOfBox(box)), box }
}

const letter = /[\p{Script=Latin}\p{N}\p{P}]/u

const isBlankBetween = (a: PageChar, b: PageChar): boolean =>
  letter.test(a.text) && letter.test(b.text) && b.box.x - (a.box.x + a.box.width) > gapOfBlank * b.box.height

const blankBetween = (a: PageChar, b: PageChar): TextChar => {
  const x = a.box.x + a.box.width
  return toChar({ ...b, text: ' ', box: { ...b.box, x, width: b.box.x - x } })
}

const columnPart = (column: Row): Part => {
  const box = around(column)
  const chars = column.map((char) => ({ ...toChar(char), quad: turned(quadOfBox(char.box)) }))
  return { line: lineOf(chars, turned(quadOfBox(box))), box }
}

/** From the top right on: a column is read downwards. */
const turned = ([a, b, c, d]: Quad): Quad => [b, c, d, a]

const toChar = ({ text, box }: PageChar): TextChar => ({ text, confidence: 1, quad: quadOfBox(box), alternatives: [] })

const lineOf = (chars: readonly TextChar[], quad: Quad): TextLine => ({
  text: chars.map(({ text }) => text).join(''),
  confidence: 1,
  quad,
  chars,
  certain: true,
})

const around = (chars: Chars): Box => {
  const x = Math.min(...chars.map(({ box }) => box.x))
  const y = Math.min(...chars.map(({ box }) => box.y))
  const right = Math.max(...chars.map(({ box }) => box.x + box.width))
  return { x, y, width: right - x, height: Math.max(...chars.map(({ box }) => box.y + box.height)) - y }
}

const byPlace = (a: Part, b: Part): number =>
  Math.abs(centreY(a.box) - centreY(b.box)) < Math.min(a.box.height, b.box.height) / 2 ? a.box.x - b.box.x : a.box.y - b.box.y
