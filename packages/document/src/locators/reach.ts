import type { Box } from '@recto/core'
import type { Ground, PlacedLabel } from '../ground.ts'
import type { LabelLocator } from '../locator.ts'
import { centreY, unite } from '../sheet.ts'
import { labelsFor } from './labels-for.ts'

/** Where the value of a label can stand: right of it to the next label, down to the next label's row. */
export interface Reach {
  /** Left, top, width, height of the value's rows, in the sheet's space; endless to the right where nothing follows. */
  readonly box: Box
  /** Half the height of the label's own row. */
  readonly rowHalf: number
}

/** A row reaches this many label heights up and down from its middle: found boxes are half as high again as their characters. */
const rowHalfHeights = 0.55

/** Labels of one thing begin below each other: so many heights apart at most, across and along the row. */
const familyHeights = 2

/** A value may begin this many label heights before its label's right edge: boxes are loose. */
const leftSlackHeights = 0.25

/** An expected label is about where it should be: its value begins beyond this share of it. */
const expectedShare = 0.6

/** The label and those of its locator that stand with it: one thing in two languages. */
const familyOf = (label: PlacedLabel, own: readonly PlacedLabel[]): readonly PlacedLabel[] => {
  const most = familyHeights * label.box.height
  const isNear = ({ box }: PlacedLabel): boolean =>
    Math.abs(box.x - label.box.x) < most && Math.abs(centreY(box) - centreY(label.box)) < most
  return own.filter((other) => other === label || isNear(other))
}

/** Right edge of the box that the locator is about. */
const edgeOf = ({ withinMm }: LabelLocator, { registration }: Ground): number =>
  withinMm === undefined || registration === null ? Number.POSITIVE_INFINITY : withinMm.x + withinMm.width

/** Where a value may begin. */
const endOf = ({ box, isWhole }: PlacedLabel): number =>
  isWhole ? box.x + box.width - box.height * leftSlackHeights : box.x + box.width * expectedShare

/**
 * Space of a label's value. The labels of one locator name one thing (住址 and Address below it): none of them ends it.
 *
 *     住址 ┌───────────────┐ ← to the next label
 *          │ value, row 1  │
 *          │ value, row 2  │
 *          └───────────────┘ ← above the next label's row
 *     公民身份号码
 */
export const reachOf = (label: PlacedLabel, locator: LabelLocator, ground: Ground): Reach => {
  const { lines, labels, fromMm } = locator
  const { box } = label
  const own = labelsFor(locator, ground)
  const rowHalf = box.height * rowHalfHeights
  const middle = centreY(box)
  const family = familyOf(label, own)
  const ends = family.filter((other) => labels.indexOf(other.label) <= labels.indexOf(label.label)).map(endOf)
  const left = Math.max(...ends, ground.registration === null ? Number.NEGATIVE_INFINITY : (fromMm ?? Number.NEGATIVE_INFINITY))
  const rows = unite(family.map((other) => other.box))
  const inRow = (other: Box): boolean =>
    Math.abs(centreY(other) - middle) < rowHalf || (centreY(other) > rows.y && centreY(other) < rows.y + rows.height)
  const others = ground.labels.filter((other) => !own.includes(other))
  const walls = others.filter((other) => inRow(other.box) && other.box.x > left + box.height / 2).map((other) => other.box.x)
  const right = Math.min(edgeOf(locator, ground), ...walls)
  const floors = others
    .map((other) => other.box)
    .filter((other) => centreY(other) > middle + rowHalf && other.x < right && other.x + other.width > box.x)
  const floor = Math.min(
    middle + rowHalf + (lines - 1) * 2.4 * box.height,
    ...(lines > 1 ? floors.map((other) => centreY(other) - rowHalf) : []),
    ground.bounds === null ? Number.POSITIVE_INFINITY : ground.bounds.y + ground.bounds.height,
  )
  const top = middle - rowHalf
  return { box: { x: left, y: top, width: right - left, height: Math.max(floor - top, 2 * rowHalf) }, rowHalf }
}
