import type { Locator } from '../contract.ts'
import type { Ground } from '../ground.ts'
import { type MatchOptions, matchesAcross } from '../match-pattern.ts'
import type { PlacedLine, Span } from '../sheet.ts'
import type { Candidate } from './candidate.ts'
import { neighbours } from './neighbours.ts'

/** A value found by its form alone stands anywhere: nothing but the form says it is this field's. */
const fitOfPattern = 0.9

/** Of matches of which only the prominent count, those at least this share as high as the highest. */
const prominence = 0.8

/** Every match of the pattern on any line, and on lines that stand together where it may be parted; group 1 is the value. */
export const byPattern = (
  { pattern, across = false, prominent = false, fit = fitOfPattern, ...options }: Extract<Locator, { readonly by: 'pattern' }>,
  ground: Ground,
): readonly Candidate[] => {
  const { lines } = ground.sheet
  const alone = lines.flatMap((line) => spansIn([line], pattern, options))
  const parted = across ? neighbours(lines, options.spaced).flatMap((group) => spansIn(group, pattern, options)) : []
  const found = [...alone, ...parted]
  const highest = Math.max(...found.map(heightOf))
  const counting = prominent ? found.filter((spans) => heightOf(spans) >= prominence * highest) : found
  return counting.map((spans) => ({ spans, fit, source: 'text' as const }))
}

/** Height of the print, whatever its direction: a line is as high as the shorter of its sides. */
const heightOf = (spans: readonly Span[]): number => Math.max(...spans.map(({ line: { box } }) => Math.min(box.width, box.height)))

const spansIn = (lines: readonly PlacedLine[], pattern: RegExp, options: MatchOptions): readonly (readonly Span[])[] =>
  matchesAcross(
    lines.map(({ line }) => line),
    pattern,
    options,
  ).map((ranges) => ranges.map(({ line, from, to }) => ({ line: lines.find((placed) => placed.line === line) as PlacedLine, from, to })))
