import { invert, type Matrix3, quadOfBox, type Size, transformPoint } from '@recto/core'
import { addEquation, solveEquations } from './least-squares.ts'
import type { Row, Tie } from './tie.ts'

/** Weight of each corner of the layout, held where the similarity put it, against one label. */
const cornerWeight = 0.02

/** Least squares affine map from mm to px; the layout's corners keep it from running away where labels stand in a row. */
export const fitAffine = (ties: readonly Tie[], start: Matrix3, { width, height }: Size): Matrix3 => {
  const corners = quadOfBox({ x: 0, y: 0, width, height })
  const points = [
    ...ties.map(({ mm, px, weight }) => ({ mm, px, weight })),
    ...corners.map((mm) => ({ mm, px: transformPoint(start, mm), weight: cornerWeight })),
  ]
  const normal = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  const right = [0, 0, 0, 0, 0, 0]
  for (const { mm, px, weight } of points) {
    const row = [mm[0], mm[1], 1]
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++) normal[i * 3 + j] = (normal[i * 3 + j] as number) + weight * (row[i] as number) * (row[j] as number)
      right[i] = (right[i] as number) + weight * (row[i] as number) * px[0]
      right[i + 3] = (right[i + 3] as number) + weight * (row[i] as number) * px[1]
    }
  }
  const solve = invert(normal as unknown as Matrix3)
  const rowOf = (offset: number): [number, number, number] => {
    const [a, b, c] = [right[offset] as number, right[offset + 1] as number, right[offset + 2] as number]
    return [
      solve[0] * a + solve[1] * b + solve[2] * c,
      solve[3] * a + solve[4] * b + solve[5] * c,
      solve[6] * a + solve[7] * b + solve[8] * c,
    ]
  }
  return [...rowOf(0), ...rowOf(3), 0, 0, 1]
}

/**
 * The affine map that fits the ties and the directions of long lines best: labels in one column do not say where rows run. What a line
 * says of its far end, half the layout's width away, counts as much as a label. `null` when nothing says how wide the layout is.
 */
export const fitLevel = (ties: readonly Tie[], rows: readonly Row[], start: Matrix3, { width, height }: Size): Matrix3 | null => {
  const normal = Array.from({ length: 6 }, () => Array.from({ length: 7 }, () => 0))
  const corners = quadOfBox({ x: 0, y: 0, width, height }).map((mm): Tie => ({ mm, px: transformPoint(start, mm), weight: cornerWeight }))
  for (const { mm, px, weight } of [...ties, ...corners]) {
    addEquation(normal, weight, [mm[0], mm[1], 1, 0, 0, 0, px[0]])
    addEquation(normal, weight, [0, 0, 0, mm[0], mm[1], 1, px[1]])
  }
  const reach = width / 2
  for (const { along } of rows) addEquation(normal, 1, [along[1] * reach, 0, 0, -along[0] * reach, 0, 0, 0])
  const found = solveEquations(normal)
  return found === null ? null : ([...found, 0, 0, 1] as unknown as Matrix3)
}
