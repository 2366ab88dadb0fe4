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
export const scores: Readonly<Record<string, Score>> = {
  bankcard: { pictures: 120, exact: 0.9978, wrongSure: 0.0022, exactSure: 1 },
  'business-card': { pictures: 40, exact: 0.9738, wrongSure: 0.0066, exactSure: 0.8855 },
  'business-license': { pictures: 24, exact: 0.9422, wrongSure: 0.0044, exactSure: 0.8538 },
  'driver-license': { pictures: 60, exact: 0.9812, wrongSure: 0, exactSure: 0.9691 },
  'id-card': { pictures: 40, exact: 1, wrongSure: 0, exactSure: 0.9729 },
  'license-plate': { pictures: 60, exact: 0.9348, wrongSure: 0, exactSure: 0.9767 },
  passport: { pictures: 120, exact: 0.9863, wrongSure: 0, exactSure: 0.9791 },
  'taxi-invoice': { pictures: 24, exact: 1, wrongSure: 0, exactSure: 0.9886 },
  'train-ticket': { pictures: 24, exact: 0.9945, wrongSure: 0.0028, exactSure: 0.9276 },
  'transportation-license': { pictures: 24, exact: 0.963, wrongSure: 0, exactSure: 0.851 },
  'vat-invoice': { pictures: 24, exact: 0.9687, wrongSure: 0.0024, exactSure: 0.9341 },
  'vehicle-license': { pictures: 60, exact: 0.9829, wrongSure: 0, exactSure: 0.9176 },
  vin: { pictures: 120, exact: 1, wrongSure: 0, exactSure: 1 },
}
