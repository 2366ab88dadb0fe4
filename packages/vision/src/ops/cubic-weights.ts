/** Sub-pixel positions per pixel, per axis (OpenCV imgproc, INTER_TAB_SIZE). */
export const cubicPositions = 32

/** Weights sum to this (INTER_REMAP_COEF_SCALE). */
export const cubicScale = 1 << 15

/** Sharpness of the kernel (OpenCV's interpolateCubic). */
const sharpness = -0.75

const weightsAt = (t: number): readonly [number, number, number, number] => {
  const a = sharpness
  const first = ((a * (t + 1) - 5 * a) * (t + 1) + 8 * a) * (t + 1) - 4 * a
  const second = ((a + 2) * t - (a + 3)) * t * t + 1
  const third = ((a + 2) * (1 - t) - (a + 3)) * (1 - t) * (1 - t) + 1
  return [first, second, third, 1 - first - second - third]
}

/** Weights are int16 in OpenCV: that of a whole pixel, 1, is cut to this. */
const mostWeight = cubicScale - 1

/**
 * The sixteen weights of bicubic interpolation, `[32 (y), 32 (x), 4, 4]`, each summing to `cubicScale`: what rounding
 * loses or adds goes to the largest or smallest of the last four of the lower right, as OpenCV's initInterTab2D does.
 */
const build = (): Int16Array => {
  const table = new Int16Array(cubicPositions * cubicPositions * 16)
  const axis = Array.from({ length: cubicPositions }, (_, position) => weightsAt(position / cubicPositions))
  for (const [yPosition, ys] of axis.entries()) {
    for (const [xPosition, xs] of axis.entries()) {
      const at = (yPosition * cubicPositions + xPosition) * 16
      const weights = ys.flatMap((y) => xs.map((x) => Math.min(Math.round(x * y * cubicScale), mostWeight)))
      const excess = weights.reduce((sum, weight) => sum + weight, 0) - cubicScale
      const inner = [10, 11, 14, 15].sort((p, q) => (weights[p] as number) - (weights[q] as number))
      const corrected = (excess < 0 ? inner[3] : inner[0]) as number
      table.set(weights, at)
      table[at + corrected] = (weights[corrected] as number) - excess
    }
  }
  return table
}

let built: Int16Array | undefined

/** The table, built at first use. */
export const cubicWeights = (): Int16Array => {
  built ??= build()
  return built
}
