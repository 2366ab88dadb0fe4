import type { Platform } from '@recto/core'
import { createPlatform } from '@recto/platform'

/** A platform that adds up the wall time of its sessions' calls: ONNX Runtime's own time. */
export interface TimedPlatform {
  readonly platform: Platform
  /** ms since the last call of this function. */
  takeModelMs(): number
}

/** For a reader without workers, whose sessions run in this thread. */
export const createTimedPlatform = (): TimedPlatform => {
  const platform = createPlatform()
  let sum = 0
  return {
    platform: {
      ...platform,
      openSession: async (manifest, options) => {
        const session = await platform.openSession(manifest, options)
        return {
          ...session,
          run: async (feeds) => {
            const from = performance.now()
            const outputs = await session.run(feeds)
            sum += performance.now() - from
            return outputs
          },
        }
      },
    },
    takeModelMs: () => {
      const taken = sum
      sum = 0
      return taken
    },
  }
}
