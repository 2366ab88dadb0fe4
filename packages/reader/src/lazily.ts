/** Something that is opened at the first call and kept; a failure is forgotten, so that the next call tries again. */
export interface Lazy<T> {
  get(): Promise<T>
  /** What is kept, if anything, which is then forgotten. */
  take(): Promise<T> | undefined
}

export const lazily = <T>(open: () => Promise<T>): Lazy<T> => {
  let kept: Promise<T> | undefined
  return {
    get: () => {
      kept ??= open().catch((error) => {
        kept = undefined
        throw error
      })
      return kept
    },
    take: () => {
      const taken = kept
      kept = undefined
      return taken
    },
  }
}
