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
  bankcard: { pictures: 40, exact: 0.9737, wrongSure: 0, exactSure: 1 },
  'business-card': { pictures: 40, exact: 0.9806, wrongSure: 0, exactSure: 0.898 },
  'business-license': { pictures: 40, exact: 0.9761, wrongSure: 0.0053, exactSure: 0.8886 },
  'driver-license': { pictures: 40, exact: 0.9714, wrongSure: 0.0022, exactSure: 0.9593 },
  'flight-itinerary': { pictures: 40, exact: 0.9732, wrongSure: 0.0027, exactSure: 0.9283 },
  'id-card': { pictures: 40, exact: 0.9957, wrongSure: 0, exactSure: 0.9828 },
  'license-plate': { pictures: 40, exact: 0.9444, wrongSure: 0.0222, exactSure: 0.9765 },
  'mvs-invoice': { pictures: 40, exact: 0.9201, wrongSure: 0.0034, exactSure: 0.7507 },
  passport: { pictures: 40, exact: 0.9898, wrongSure: 0, exactSure: 0.9648 },
  'quota-invoice': { pictures: 40, exact: 0.9938, wrongSure: 0, exactSure: 0.9937 },
  'taxi-invoice': { pictures: 40, exact: 0.9932, wrongSure: 0, exactSure: 0.9759 },
  'toll-invoice': { pictures: 40, exact: 0.9577, wrongSure: 0.0121, exactSure: 0.9685 },
  'train-ticket': { pictures: 40, exact: 0.9952, wrongSure: 0, exactSure: 0.9484 },
  'transportation-license': { pictures: 40, exact: 0.9918, wrongSure: 0.0055, exactSure: 0.8643 },
  'vat-invoice': { pictures: 40, exact: 0.9774, wrongSure: 0.0055, exactSure: 0.8887 },
  'vehicle-license': { pictures: 40, exact: 0.9784, wrongSure: 0.005, exactSure: 0.9541 },
  vin: { pictures: 40, exact: 1, wrongSure: 0, exactSure: 1 },
}
