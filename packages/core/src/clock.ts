declare const performance: { now(): number }

/** Milliseconds on a clock that never runs backwards. */
export const now = (): number => performance.now()
