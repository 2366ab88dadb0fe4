import type { TextLine } from '@recto/core'

/** So many marks in a row are no arrow and no quotation. */
const right = />{5,}/u
const left = /<{5,}/u

/**
 * Machine-readable zones fill their lines with `<` (ICAO Doc 9303 part 3, 4.3), which looks alike to the line classifier upright and
 * upside down. Once it is read, rows that point right tell that the page stands on its head.
 */
export const standsOnItsHead = (lines: readonly TextLine[]): boolean => {
  const count = (marks: RegExp): number => lines.filter(({ text }) => marks.test(text)).length
  return count(right) > count(left)
}
