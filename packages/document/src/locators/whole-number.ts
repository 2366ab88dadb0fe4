import type { PlacedLine } from '../sheet.ts'

/** Digits of one number stand no further apart than this share of their height. */
const mostGap = 0.6

/**
 * The characters `from`..`to` of a line with the rest of a number that an edge of a box would cut: what is typed over a form does not stop
 * at its edges.
 */
export const wholeNumber = (placed: PlacedLine, from: number, to: number): readonly [from: number, to: number] => {
  const { line, chars } = placed
  const isDigit = (index: number): boolean => /^\d$/u.test(line.chars[index]?.text ?? '')
  const isClose = (index: number): boolean => {
    const [a, b] = [chars[index], chars[index + 1]]
    return a !== undefined && b !== undefined && b.x - a.x - a.width < mostGap * a.height
  }
  let [first, end] = [from, to]
  while (isDigit(first) && isDigit(first - 1) && isClose(first - 1)) first--
  while (isDigit(end - 1) && isDigit(end) && isClose(end - 1)) end++
  return [first, end]
}
