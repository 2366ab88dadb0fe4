import { now } from '@recto/core'

/** Adds up ms by stage. */
export interface Times {
  add(stage: string, ms: number): void
  /** Does the work and adds what it took. */
  time<Result>(stage: string, work: () => Result | Promise<Result>): Promise<Result>
  /** All stages so far, and `total` since `started`. */
  until(started: number): Readonly<Record<string, number>>
}

export const createTimes = (start: Readonly<Record<string, number>> = {}): Times => {
  const sums = new Map(Object.entries(start))
  const add = (stage: string, ms: number): void => void sums.set(stage, (sums.get(stage) ?? 0) + ms)
  return {
    add,
    time: async (stage, work) => {
      const started = now()
      try {
        return await work()
      } finally {
        add(stage, now() - started)
      }
    },
    until: (started) => rounded({ ...Object.fromEntries(sums), total: now() - started }),
  }
}

/** Times to a tenth of a millisecond. */
const rounded = (times: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(times).map(([stage, ms]) => [stage, Math.round(ms * 10) / 10]))
