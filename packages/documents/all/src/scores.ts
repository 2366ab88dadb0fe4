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
  bankcard: { pictures: 30, exact: 1, wrongSure: 0, exactSure: 1 },
  'business-card': { pictures: 30, exact: 0.9868, wrongSure: 0.0044, exactSure: 0.9067 },
  'business-license': { pictures: 30, exact: 0.9576, wrongSure: 0.0035, exactSure: 0.8598 },
  'driver-license': { pictures: 30, exact: 0.9969, wrongSure: 0, exactSure: 0.9724 },
  'flight-itinerary': { pictures: 30, exact: 0.9558, wrongSure: 0.0009, exactSure: 0.9565 },
  'id-card': { pictures: 30, exact: 0.9617, wrongSure: 0, exactSure: 0.9602 },
  'license-plate': { pictures: 30, exact: 0.8438, wrongSure: 0, exactSure: 0.9815 },
  'mvs-invoice': { pictures: 30, exact: 0.9585, wrongSure: 0, exactSure: 0.9111 },
  passport: { pictures: 30, exact: 0.9724, wrongSure: 0, exactSure: 0.9688 },
  'quota-invoice': { pictures: 30, exact: 0.9833, wrongSure: 0, exactSure: 0.9831 },
  'taxi-invoice': { pictures: 30, exact: 0.9977, wrongSure: 0, exactSure: 0.9886 },
  'toll-invoice': { pictures: 30, exact: 0.9549, wrongSure: 0, exactSure: 0.9571 },
  'train-ticket': { pictures: 30, exact: 0.9979, wrongSure: 0, exactSure: 0.9511 },
  'transportation-license': { pictures: 30, exact: 0.9857, wrongSure: 0.0036, exactSure: 0.8514 },
  'vat-invoice': { pictures: 30, exact: 0.9772, wrongSure: 0.0009, exactSure: 0.9327 },
  'vehicle-license': { pictures: 30, exact: 0.9897, wrongSure: 0, exactSure: 0.9739 },
  vin: { pictures: 30, exact: 1, wrongSure: 0, exactSure: 1 },
}
