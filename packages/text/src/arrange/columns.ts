import { type Placed, rowsOf } from './rows.ts'

/** A run of rows set in columns has at least this many rows. */
const leastRows = 4

/** Lines of running text are at least this many times as long as high; shorter ones are labels and cells. */
const leastAspect = 8

/** Share of a column's width that its lines fill in the middle: running text fills it, cells of a table do not. */
const leastFill = 0.7

type Row<Item> = readonly Placed<Item>[]

/**
 * Rows (top to bottom, each left to right) → blocks in reading order. A block is one row, or one column of a run of rows
 * that are set in columns of running text with a common gutter:
 *
 *     ━━━━━━━━━━━━━━━         1
 *     ━━━━━━━  ━━━━━━━      2   5
 *     ━━━━━━━  ━━━━━━━  →   3   6
 *     ━━━━━━━  ━━━━         4   7
 *
 * Forms and tables, whose pieces are short, are read row by row.
 */
export const columnsOf = <Item>(rows: readonly Row<Item>[]): readonly Row<Item>[] => {
  const blocks: Row<Item>[] = []
  for (let from = 0; from < rows.length; ) {
    const run = guttersOf(rows, from)
      .map((gutter) => follow(rows, from, gutter))
      .find(({ to, sides }) => to - from >= leastRows && sides.every(isRunningText))
    if (run === undefined) blocks.push(rows[from] as Row<Item>)
    else blocks.push(...run.sides.flatMap((side) => columnsOf(rowsOf(side))))
    from = run?.to ?? from + 1
  }
  return blocks
}

interface Gutter {
  readonly left: number
  readonly right: number
}

/** Gaps between neighbours of a row; lines of two columns may also stand a little higher and lower, as two rows. */
const guttersOf = <Item>(rows: readonly Row<Item>[], from: number): readonly Gutter[] => {
  const head = [...(rows[from] ?? []), ...(rows[from + 1] ?? [])].sort((a, b) => a.left - b.left)
  const right = (index: number): number => Math.max(...head.slice(0, index).map((line) => line.right))
  return head.flatMap((line, index) => (index > 0 && right(index) < line.left ? [{ left: right(index), right: line.left }] : []))
}

/** How far down rows leave a gutter free, and what stands on either side of it. */
const follow = <Item>(rows: readonly Row<Item>[], from: number, gutter: Gutter) => {
  let { left, right } = gutter
  const sides: [Placed<Item>[], Placed<Item>[]] = [[], []]
  let to = from
  for (; to < rows.length; to++) {
    const row = rows[to] ?? []
    const middle = (left + right) / 2
    const before = row.filter((line) => line.left < middle)
    const after = row.filter((line) => line.left >= middle)
    const narrow = { left: Math.max(left, ...before.map((line) => line.right)), right: Math.min(right, ...after.map((line) => line.left)) }
    if (narrow.right <= narrow.left) break
    ;({ left, right } = narrow)
    sides[0].push(...before)
    sides[1].push(...after)
  }
  return { to, sides }
}

const isRunningText = (lines: readonly Placed<unknown>[]): boolean => {
  const width = Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left))
  const long = lines.filter((line) => line.right - line.left >= Math.max(leastFill * width, leastAspect * (line.bottom - line.top)))
  return lines.length >= leastRows - 1 && long.length * 2 > lines.length
}
