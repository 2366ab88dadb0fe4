import type { Box } from '@recto/core'
import type { Ground, PlacedLabel } from '../ground.ts'
import { centreY } from '../sheet.ts'

/** Where the value of a label can stand: right of it to the next label or block, down to the next label's row. */
export interface Reach {
  /** Left, top, width, height of the value's rows, in the sheet's space. */
  readonly box: Box
  /** Half the height of the label's own row. */
  readonly rowHalf: number
}

/** A row reaches this many label heights up and down from its middle: found boxes are half as high again as their characters. */
const rowHalfHeights = 0.55

/** A value that runs up to a block may touch it: it is cut only this many label heights inside. */
const blockSlackHeights = 0.8

/** A value may begin this many label heights before its label's right edge: boxes are loose. */
const leftSlackHeights = 0.25

/**
 * Space of a label's value.
 *
 *     住址 ┌───────────────┐ ← to the next label, block or edge
 *          │ value, row 1  │
 *          │ value, row 2  │
 *          └───────────────┘ ← above the next label's row
 *     公民身份号码
 */
export const reachOf = (label: PlacedLabel, lines: number, ground: Ground): Reach => {
  const { box } = label
  const rowHalf = box.height * rowHalfHeights
  const middle = centreY(box)
  const left = box.x + box.width - box.height * leftSlackHeights
  const inRow = (other: Box): boolean => Math.abs(centreY(other) - middle) < rowHalf
  const others = ground.labels.filter((other) => other !== label)
  const walls = [
    ...others.filter((other) => inRow(other.box)).map((other) => other.box.x),
    ...ground.blocks
      .filter((block) => block.y < middle + rowHalf && block.y + block.height > middle - rowHalf)
      .map((block) => block.x + box.height * blockSlackHeights),
  ].filter((x) => x > left + box.height / 2)
  const edge = ground.bounds === null ? Number.POSITIVE_INFINITY : ground.bounds.x + ground.bounds.width
  const right = Math.min(edge, ...walls)
  const floors = others.map((other) => other.box).filter((other) => centreY(other) > middle + rowHalf && other.x < right)
  const floor = Math.min(
    middle + rowHalf + (lines - 1) * 2.4 * box.height,
    ...(lines > 1 ? floors.map((other) => centreY(other) - rowHalf) : []),
    ground.bounds === null ? Number.POSITIVE_INFINITY : ground.bounds.y + ground.bounds.height,
  )
  const top = middle - rowHalf
  return { box: { x: left, y: top, width: right - left, height: Math.max(floor - top, 2 * rowHalf) }, rowHalf }
}
