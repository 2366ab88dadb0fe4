interface Freed {
  delete(): void
}

/** Runs `work`; everything it passed through `own` is freed afterwards, also when it throws. */
export const withMats = <Result>(work: (own: <T extends Freed>(mat: T) => T) => Result): Result => {
  const owned: Freed[] = []
  try {
    return work((mat) => {
      owned.push(mat)
      return mat
    })
  } finally {
    for (const mat of owned.reverse()) mat.delete()
  }
}
