import type { Box } from '@recto/core'
import { lookMargin } from './doubt.ts'
import { median } from './ground.ts'
import { type Span, spanBox, unite } from './sheet.ts'

/**
 * Where to look again at what was read: wider than it was found, and higher than it is printed. Small print is found in boxes twice as high
 * as itself, and a look that is higher still shows it in half the size.
 */
export const aroundPrint = (spans: readonly Span[]): Box => {
  const boxes = spans.map(spanBox)
  const { x, y, width, height } = unite(boxes)
  const row = median(boxes.map((box) => box.height))
  const print = Math.min(row, printHeight(spans))
  const margin = lookMargin / spans.length
  const [aside, above] = [margin * height, Math.max(0, margin * print - (row - print) / 2)]
  return { x: x - aside, y: y - above, width: width + 2 * aside, height: height + 2 * above }
}

const isFullWidth = (character: string): boolean => /^[\p{Script=Han}\uff01-\uff5e]$/u.test(character)

/** Chinese characters are as high as they are wide, others twice. */
const printHeight = (spans: readonly Span[]): number =>
  median(
    spans.flatMap(({ line, from, to }) =>
      line.chars.slice(from, to).map(({ width }, index) => (isFullWidth(line.line.chars[from + index]?.text ?? '') ? width : 2 * width)),
    ),
  )
