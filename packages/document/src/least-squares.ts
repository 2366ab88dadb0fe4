/** Adds an equation, its right side last, to the normal equations of least squares. */
export const addEquation = (normal: number[][], weight: number, row: readonly number[]): void => {
  for (const [i, values] of normal.entries())
    for (let j = 0; j < row.length; j++) values[j] = (values[j] as number) + weight * (row[i] as number) * (row[j] as number)
}

/** Gaussian elimination with pivoting of `[A | b]`; `null` when singular. */
export const solveEquations = (rows: number[][]): readonly number[] | null => {
  const n = rows.length
  for (let column = 0; column < n; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column] as number) > Math.abs(best[column] as number) ? row : best))
    if (Math.abs(pivot[column] as number) < 1e-12) return null
    rows.splice(rows.indexOf(pivot), 1)
    rows.splice(column, 0, pivot)
    for (const row of rows) {
      if (row === pivot) continue
      const factor = (row[column] as number) / (pivot[column] as number)
      for (let j = column; j <= n; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number)
    }
  }
  return rows.map((row, index) => (row[n] as number) / (row[index] as number))
}
