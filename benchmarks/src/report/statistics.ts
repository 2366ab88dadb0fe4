/** The value that share `q` (0..1) of the list does not exceed, interpolated. Throws a `RangeError` on an empty list. */
export const quantile = (values: readonly number[], q: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const position = q * (sorted.length - 1)
  const [lower, upper] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]]
  if (lower === undefined || upper === undefined) throw new RangeError('quantile of an empty list')
  return lower + (upper - lower) * (position - Math.floor(position))
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Least-squares slope of the values over their index. */
export const slope = (values: readonly number[]): number => {
  const centre = (values.length - 1) / 2
  const average = mean(values)
  const [covariance, variance] = values.reduce(([c, v], value, i) => [c + (i - centre) * (value - average), v + (i - centre) ** 2], [0, 0])
  return covariance / variance
}
