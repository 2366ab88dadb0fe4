import { type Size, transformPoint } from '@recto/core'
import type { Face } from './face.ts'

/** Cells of so many px: 1.6 mm of an ID-1 card. */
const cell = 6

/** Another colour than the ground's: difference of log red : green and log blue : green. */
const otherColour = 0.16

/** Darker than any shadow leaves the ground, as a share of its luminance. */
const otherDark = 0.38

/** Neighbouring cells are of one thing when their colours differ by less. */
const sameThing = 0.14

/** What lies over a document reaches further in than an outline can be wrong, cells. */
const leastDepth = 3

interface Cell {
  readonly redness: number
  readonly blueness: number
  readonly light: number
}

/**
 * Share of a face, 0..1, that things of another colour cover from its border inwards: neither its ground nor a shadow on it. What
 * touches no border is the document's own; what is cut off by the picture of the given size has no border.
 */
export const coveredShare = (face: Face, picture: Size): number => {
  const [columns, rows] = [Math.floor(face.width / cell), Math.floor(face.height / cell)]
  const cells = Array.from({ length: columns * rows }, (_, index) => cellOf(face, index % columns, Math.floor(index / columns)))
  const ground = {
    redness: median(cells.map(({ redness }) => redness)),
    blueness: median(cells.map(({ blueness }) => blueness)),
    light: median(cells.map(({ light }) => light)),
  }
  const depthOf = (index: number): number => {
    const [x, y] = [index % columns, Math.floor(index / columns)]
    return Math.min(x, y, columns - 1 - x, rows - 1 - y)
  }
  const isSeen = (index: number): boolean => {
    const [x, y] = transformPoint(face.toPicture, [((index % columns) + 0.5) * cell, (Math.floor(index / columns) + 0.5) * cell])
    return x >= 0 && y >= 0 && x < picture.width && y < picture.height
  }
  const isOther = (own: Cell): boolean => differ(own, ground) > otherColour || own.light < otherDark * ground.light
  const reached = new Set<number>(
    [...cells.keys()].filter((index) => depthOf(index) === 0 && isOther(cells[index] as Cell) && isSeen(index)),
  )
  const open = [...reached]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const own = cells[index] as Cell
    for (const next of neighboursOf(index, columns, rows)) {
      const other = cells[next] as Cell
      if (reached.has(next) || !isOther(other) || differ(own, other) > sameThing) continue
      reached.add(next)
      open.push(next)
    }
  }
  return [...reached].filter((index) => depthOf(index) >= leastDepth).length / Math.max(1, cells.length)
}

/** Added to every channel, so that what is almost black has no colour. */
const floor = 4

/** The colour of the lighter half of a cell: its ground, whatever is printed on it. */
const cellOf = ({ data, width }: Face, column: number, row: number): Cell => {
  const first = (row * cell * width + column * cell) * 3
  let total = 0
  for (let j = 0; j < cell; j++) for (let i = 0; i < cell; i++) total += data[first + (j * width + i) * 3 + 1] as number
  let [red, green, blue, count] = [0, 0, 0, 0]
  for (let j = 0; j < cell; j++) {
    for (let i = 0; i < cell; i++) {
      const at = first + (j * width + i) * 3
      if ((data[at + 1] as number) * cell * cell < total) continue
      red += data[at] as number
      green += data[at + 1] as number
      blue += data[at + 2] as number
      count++
    }
  }
  const [r, g, b] = [red / count + floor, green / count + floor, blue / count + floor]
  return { redness: Math.log(r / g), blueness: Math.log(b / g), light: 0.3 * r + 0.59 * g + 0.11 * b }
}

const differ = (a: Omit<Cell, 'light'>, b: Omit<Cell, 'light'>): number => Math.hypot(a.redness - b.redness, a.blueness - b.blueness)

const neighboursOf = (index: number, columns: number, rows: number): readonly number[] => {
  const [x, y] = [index % columns, Math.floor(index / columns)]
  return [
    ...(x > 0 ? [index - 1] : []),
    ...(x < columns - 1 ? [index + 1] : []),
    ...(y > 0 ? [index - columns] : []),
    ...(y < rows - 1 ? [index + columns] : []),
  ]
}

const median = (values: readonly number[]): number => Float64Array.from(values).sort()[values.length >> 1] ?? 0
