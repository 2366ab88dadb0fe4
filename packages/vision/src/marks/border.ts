import { type Quad, quadOfBox, type Size, transformPoint, transformQuad } from '@recto/core'
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

/** Where so much of a side looks otherwise, the outline is wrong and shows what lies under the document; it is at most so many cells wrong. */
const wholeSide = 0.75
const mostTrimmed = 7

interface Cell {
  readonly redness: number
  readonly blueness: number
  readonly light: number
}

/** What the border of a face tells. */
export interface Border {
  /** Share of the face, 0..1, that things of another colour cover from the border inwards. */
  readonly covered: number
  /** The document's outline in the picture, less what lies beside the document. */
  readonly outline: Quad
}

/**
 * What lies beside a document whose outline is drawn too wide, and what lies over it: things whose colour is neither its ground's nor that
 * of a shadow on it. What touches no border is the document's own; what is cut off by the picture of the given size has no border.
 */
export const inspectBorder = (face: Face, picture: Size): Border => {
  const [columns, rows] = [Math.floor(face.width / cell), Math.floor(face.height / cell)]
  const cells = Array.from({ length: columns * rows }, (_, index) => cellOf(face, index % columns, Math.floor(index / columns)))
  const ground = {
    redness: median(cells.map(({ redness }) => redness)),
    blueness: median(cells.map(({ blueness }) => blueness)),
    light: median(cells.map(({ light }) => light)),
  }
  const isSeen = (index: number): boolean => {
    const [x, y] = transformPoint(face.toPicture, [((index % columns) + 0.5) * cell, (Math.floor(index / columns) + 0.5) * cell])
    return x >= 0 && y >= 0 && x < picture.width && y < picture.height
  }
  const isOther = (own: Cell): boolean => differ(own, ground) > otherColour || own.light < otherDark * ground.light
  const others = cells.map(isOther)
  const { left, top, right, bottom } = trim(others, columns, rows)
  const depthOf = (index: number): number => {
    const [x, y] = [index % columns, Math.floor(index / columns)]
    return Math.min(x - left, y - top, right - x, bottom - y)
  }
  const reached = new Set<number>([...cells.keys()].filter((index) => depthOf(index) === 0 && others[index] === true && isSeen(index)))
  const open = [...reached]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const own = cells[index] as Cell
    for (const next of neighboursOf(index, columns, rows)) {
      const other = cells[next] as Cell
      if (reached.has(next) || others[next] !== true || depthOf(next) < 0 || differ(own, other) > sameThing) continue
      reached.add(next)
      open.push(next)
    }
  }
  const deep = [...reached].filter((index) => depthOf(index) >= leastDepth).length
  const [x, y] = [left * cell, top * cell]
  const inside = { x, y, width: face.width - x - (columns - 1 - right) * cell, height: face.height - y - (rows - 1 - bottom) * cell }
  return { covered: deep / Math.max(1, cells.length), outline: transformQuad(quadOfBox(inside), face.toPicture) }
}

/** First and last column and row of what is the document: sides along which nearly all cells are others lie beside it. */
const trim = (others: readonly boolean[], columns: number, rows: number) => {
  const isBeside = (cells: readonly number[]): boolean => cells.filter((index) => others[index] === true).length >= wholeSide * cells.length
  const column = (x: number): readonly number[] => Array.from({ length: rows }, (_, y) => y * columns + x)
  const row = (y: number): readonly number[] => Array.from({ length: columns }, (_, x) => y * columns + x)
  const trimmed = (line: (step: number) => readonly number[]): number => {
    let steps = 0
    while (steps < mostTrimmed && isBeside(line(steps))) steps++
    return steps
  }
  return {
    left: trimmed(column),
    top: trimmed(row),
    right: columns - 1 - trimmed((step) => column(columns - 1 - step)),
    bottom: rows - 1 - trimmed((step) => row(rows - 1 - step)),
  }
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
