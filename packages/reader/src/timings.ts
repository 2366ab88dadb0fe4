import { now } from '@recto/core'

/** Adds up ms by stage. */
export interface Times {
  add(stage: string, ms: number): void
  /** All stages so far, and `total` since `started`. */
  until(started: number): Readonly<Record<string, number>>
}

export const createTimes = (start: Readonly<Record<string, number>> = {}): Times => {
  const sums = new Map(Object.entries(start))
  return {
    add: (stage, ms) => void sums.set(stage, (sums.get(stage) ?? 0) + ms),
    until: (started) => rounded({ ...Object.fromEntries(sums), total: now() - started }),
  }
}

/** Times to a tenth of a millisecond. */
const rounded = (times: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(times).map(([stage, ms]) => [stage, Math.round(ms * 10) / 10]))
