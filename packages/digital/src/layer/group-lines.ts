import { type Box, type Quad, quadOfBox, type TextChar, type TextLine } from '@recto/core'
import type { PageChar } from './page-char.ts'

/** Neighbours in a line share at least this much of the smaller's height … */
const sharedHeight = 0.5
/** … and are not higher than one another by more than this factor. */
const mostHeightFactor = 2

/** A gap of so many heights parts two lines, as it does for a text detector; letters may be set so much over one another. */
const gapBetweenLines = 0.8
const mostOverlap = 0.4

/** A gap of so many heights between letters is a blank. */
const gapOfBlank = 0.22

/** Two prints of one character this near, in its widths, are one that is set bold; so many back the second is looked for. */
const doubled = 0.35
const lookBack = 64

/** Han characters this near below one another, in heights, are a column. */
const gapInColumn = 0.6
const shiftInColumn = 0.3

/**
 * Upright characters as lines of text in reading order: neighbours along a row, whatever their order in the file and however the row is
 * tilted, and columns where single Han characters stand below one another. Every line is certain. Page px.
 */
export const groupLines = (chars: readonly PageChar[]): readonly TextLine[] => {
  const { stacks, rest } = stacksIn(runsOf(withoutDoubles(chars.filter(({ text }) => text.trim() !== ''))))
  return [...stacks.map(columnPart), ...columnsIn(joinRuns(rest))].sort(byPlace).map(({ line }) => line)
}

type Chars = readonly PageChar[]
type Row = PageChar[]

const centreX = ({ x, width }: Box): number => x + width / 2
const centreY = ({ y, height }: Box): number => y + height / 2

const withoutDoubles = (chars: Chars): Chars => {
  const seen = new Map<string, Box[]>()
  return chars.filter(({ text, box }) => {
    const others = seen.get(text) ?? []
    const isDouble = others
      .slice(-lookBack)
      .some((other) => Math.abs(other.x - box.x) < doubled * box.width && Math.abs(other.y - box.y) < doubled * box.height)
    if (!isDouble) seen.set(text, others)
    if (!isDouble) others.push(box)
    return !isDouble
  })
}

/** Characters that follow one another in the file and on the page. */
const runsOf = (chars: Chars): readonly Row[] => {
  const runs: Row[] = []
  for (const char of chars) {
    const run = runs.at(-1)
    if (run !== undefined && follows((run.at(-1) as PageChar).box, char.box)) run.push(char)
    else runs.push([char])
  }
  return runs
}

/** Whether the second stands right after the first in one row. */
const follows = (a: Box, b: Box): boolean => {
  const gap = b.x - (a.x + a.width)
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  const [low, high] = [Math.min(a.height, b.height), Math.max(a.height, b.height)]
  const isNear = gap <= gapBetweenLines * high && gap >= -mostOverlap * high && centreX(b) > centreX(a)
  return isNear && shared >= sharedHeight * low && high <= mostHeightFactor * low
}

/** Single Han characters that the file sets one below the other are a column, whatever stands beside them. */
const stacksIn = (runs: readonly Row[]): { readonly stacks: readonly Row[]; readonly rest: readonly Row[] } => {
  const stacks: Row[] = []
  for (const run of runs) {
    const [char] = run
    const above = stacks.at(-1)
    const isOpen = above !== undefined && (isLoneHan(above) || isStack(above))
    if (char !== undefined && isOpen && isLoneHan(run) && goesOn((above.at(-1) as PageChar).box, char.box)) above.push(char)
    else stacks.push([...run])
  }
  return { stacks: stacks.filter(isStack), rest: stacks.filter((stack) => !isStack(stack)) }
}

const han = /^\p{Script=Han}$/u
const isLoneHan = (run: Row): boolean => run.length === 1 && han.test((run[0] as PageChar).text)

/** Its characters stand below one another. */
const isStack = (run: Row): boolean => run.length > 1 && goesOn((run[0] as PageChar).box, (run[1] as PageChar).box)

/** Runs that follow one another on the page, whatever their order in the file; of several the one in line goes on. */
const joinRuns = (runs: readonly Row[]): readonly Row[] => {
  const joined: Row[] = []
  const left = [...runs].sort((a, b) => (a[0] as PageChar).box.x - (b[0] as PageChar).box.x)
  for (const run of left) {
    const { box } = run[0] as PageChar
    const offset = (other: Row): number => Math.abs(centreY((other.at(-1) as PageChar).box) - centreY(box))
    let best: Row | undefined
    for (const other of joined)
      if (follows((other.at(-1) as PageChar).box, box) && (best === undefined || offset(other) < offset(best))) best = other
    if (best === undefined) joined.push([...run])
    else for (const char of run) best.push(char)
  }
  return joined
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
    if (char === undefined || !isLoneHan(run)) rest.push(run)
    else {
      const column = columns.find((other) => goesOn((other.at(-1) as PageChar).box, char.box))
      if (column === undefined) columns.push([char])
      else column.push(char)
    }
  }
  const isColumn = (column: Row): boolean => column.length > 1 && !columns.some((other) => other !== column && isBeside(column, other))
  return [
    ...rest.map(rowPart),
    ...columns.flatMap((column) => (isColumn(column) ? [columnPart(column)] : column.map((char) => rowPart([char])))),
  ]
}

/** Labels whose letters are spread stand below one another as columns do, but row by row: so many heights apart. */
const mostSpread = 4

const isBeside = (a: Row, b: Row): boolean =>
  a.every(({ box }) =>
    b.some((other) => {
      const away = Math.abs(centreX(other.box) - centreX(box))
      return (
        away > box.width / 2 && away < mostSpread * box.height && Math.abs(centreY(other.box) - centreY(box)) < shiftInColumn * box.height
      )
    }),
  )

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
  return { line: lineOf(chars, alongRow(row)), box }
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

/** From the first character's left edge to the last one's right edge: a row may be tilted. */
const alongRow = (row: Row): Quad => {
  const [first, last] = [quadOfBox((row[0] as PageChar).box), quadOfBox((row.at(-1) as PageChar).box)]
  return [first[0], last[1], last[2], first[3]]
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
