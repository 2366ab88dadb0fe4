// Generated from benchmarks/results/scores.json by tools/generate.ts.

/** What was measured on rendered pictures of a document, taken as by a person who tries; shares of its fields, 0..1. */
export interface Score {
  readonly pictures: number
  readonly exact: number
  /** Wrong with a confidence of 0.9 or more, of all. */
  readonly wrongSure: number
  /** A confidence of 0.9 or more, of the exact ones. */
  readonly exactSure: number
}

/** By document. */
export const scores: Readonly<Record<string, Score>> = {}
