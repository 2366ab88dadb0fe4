import type { Locator } from '../contract.ts'
import type { Ground } from '../ground.ts'
import { matchesAcross } from '../match-pattern.ts'
import type { PlacedLine, Span } from '../sheet.ts'
import type { Candidate } from './candidate.ts'
import { neighbours } from './neighbours.ts'

/** A value found by its form alone stands anywhere: nothing but the form says it is this field's. */
const fitOfPattern = 0.9

/** Every match of the pattern on any line, and on lines that stand together where it may be parted; group 1 is the value. */
export const byPattern = (
  { pattern, alphabet, across = false }: Extract<Locator, { readonly by: 'pattern' }>,
  ground: Ground,
): readonly Candidate[] => {
  const { lines } = ground.sheet
  const alone = lines.flatMap((line) => spansIn([line], pattern, alphabet))
  const parted = across ? neighbours(lines).flatMap((group) => spansIn(group, pattern, alphabet)) : []
  return [...alone, ...parted].map((spans) => ({ spans, fit: fitOfPattern, source: 'text' as const }))
}

const spansIn = (lines: readonly PlacedLine[], pattern: RegExp, alphabet: string | undefined): readonly (readonly Span[])[] =>
  matchesAcross(
    lines.map(({ line }) => line),
    pattern,
    alphabet,
  ).map((ranges) => ranges.map(({ line, from, to }) => ({ line: lines.find((placed) => placed.line === line) as PlacedLine, from, to })))
