import type { Locator } from '../contract.ts'
import type { Ground } from '../ground.ts'
import { matchesOf } from '../match-pattern.ts'
import type { Candidate } from './candidate.ts'

/** A value found by its form alone stands anywhere: nothing but the form says it is this field's. */
const fitOfPattern = 0.9

/** Every match of the pattern on any line; group 1 is the value. */
export const byPattern = ({ pattern, alphabet }: Extract<Locator, { readonly by: 'pattern' }>, ground: Ground): readonly Candidate[] =>
  ground.sheet.lines.flatMap((line) =>
    matchesOf(line.line, pattern, alphabet).map(({ from, to }) => ({
      spans: [{ line, from, to }],
      fit: fitOfPattern,
      source: 'text' as const,
    })),
  )
