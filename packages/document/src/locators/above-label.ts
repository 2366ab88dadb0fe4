import type { Box } from '@recto/core'
import type { Ground, PlacedLabel } from '../ground.ts'
import type { LabelLocator } from '../locator.ts'
import { centreY, inReadingOrder, type Span, trimSpan, unite } from '../sheet.ts'

/** Rows of a heading are so many of its label's heights apart: it is set larger. */
const stepHeights = 2.6

/** The space above a label in which `lines` rows of a heading stand, as wide as the page's text. */
export const spaceAbove = ({ box }: PlacedLabel, { lines }: LabelLocator, { sheet }: Ground): Box => {
  const all = unite(sheet.lines.map((line) => line.box))
  const height = lines * stepHeights * box.height
  const top = Math.max(box.y - height, all.y - box.height / 2)
  return { x: all.x, y: top, width: all.width, height: box.y - top }
}

/** What stands above a label, in reading order. */
export const aboveLabel = (label: PlacedLabel, locator: LabelLocator, ground: Ground): readonly Span[] => {
  const space = spaceAbove(label, locator, ground)
  const isInside = ({ box }: Span['line']): boolean => centreY(box) > space.y && centreY(box) < space.y + space.height
  return inReadingOrder(ground.sheet.lines.filter(isInside).flatMap((line) => trimSpan({ line, from: 0, to: line.chars.length }) ?? []))
}
