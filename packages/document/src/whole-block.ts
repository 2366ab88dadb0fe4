import type { Box } from '@recto/core'
import type { Locator } from './contract.ts'
import type { Reading } from './read/reading.ts'
import { centreY, spanBox } from './sheet.ts'

/** A box of several rows. */
export const isBox = (locator: Locator<string>): locator is Extract<Locator<string>, { readonly by: 'region' }> =>
  locator.by === 'region' && locator.lines > 1

/** A value of so many rows is a block that was found as one. */
const blockRows = 3

/** A value of all rows of its box: looked at again, they read the same. */
export const isWhole = (locators: readonly Locator<string>[], { value, spans }: Reading): boolean =>
  value !== null && locators.some((locator) => isBox(locator) && rowsOf(spans.map(spanBox)) >= Math.min(locator.lines, blockRows))

const rowsOf = (boxes: readonly Box[]): number => {
  const sorted = [...boxes].sort((a, b) => centreY(a) - centreY(b))
  return sorted.filter((box, index) => index === 0 || centreY(box) - centreY(sorted[index - 1] as Box) > box.height / 2).length
}
