import type { Box, Matrix3 } from '@recto/core'

/** Numbers of an `ST_Array`, `ST_Box` or `ST_Pos` (GB/T 33190-2016, 7.3), parted by blanks. */
export const numbersIn = (text: string | undefined): readonly number[] =>
  (text ?? '').trim().split(/\s+/u).map(Number).filter(Number.isFinite)

/** `x y width height`; `null` where it is none. */
export const boxIn = (text: string | undefined): Box | null => {
  const [x, y, width, height] = numbersIn(text)
  return x === undefined || y === undefined || width === undefined || height === undefined ? null : { x, y, width, height }
}

/** `a b c d e f`: `x' = a·x + c·y + e`, `y' = b·x + d·y + f` (8.5). The identity where it is none. */
export const matrixIn = (text: string | undefined): Matrix3 => {
  const [a, b, c, d, e, f] = numbersIn(text)
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    return [1, 0, 0, 0, 1, 0, 0, 0, 1]
  return [a, c, e, b, d, f, 0, 0, 1]
}

/** No line has more characters. */
const mostSteps = 10_000

/** Steps from character to character: numbers, and `g n d` for n times d (11.3). */
export const stepsIn = (text: string | undefined): readonly number[] => {
  const words = (text ?? '').trim().split(/\s+/u)
  const steps: number[] = []
  for (let index = 0; index < words.length && steps.length < mostSteps; index++) {
    if (words[index] === 'g') {
      const count = Math.min(Number(words[index + 1]) || 0, mostSteps - steps.length)
      const step = Number(words[index + 2]) || 0
      for (let repeat = 0; repeat < count; repeat++) steps.push(step)
      index += 2
    } else if (Number.isFinite(Number(words[index])) && words[index] !== '') steps.push(Number(words[index]))
  }
  return steps
}
