import type { Box } from '@recto/core'
import { centreY, type PlacedLine } from '../sheet.ts'

/** Parts of one value are of one size: the higher at most so many times as high. */
const mostRatio = 1.5

/** Parts along a row stand at most so many heights apart, and overlap at most so far: boxes of faint print reach over it. */
const rowGap = [-0.8, 8] as const

/** Rows of one value are at most so many heights apart, middle to middle, and begin within so many of one another. */
const mostStep = 2.6
const mostShift = 1.2

/** Behind a label the rows that follow may be set in so far: a label of five characters. */
const mostIndent = 6

const alike = (a: Box, b: Box): boolean => Math.max(a.height, b.height) <= mostRatio * Math.min(a.height, b.height)

const isNextInRow = (a: Box, b: Box): boolean => {
  const gap = (b.x - a.x - a.width) / a.height
  return alike(a, b) && Math.abs(centreY(a) - centreY(b)) < a.height / 2 && gap > rowGap[0] && gap < rowGap[1]
}

const isNextBelow =
  (indent: number) =>
  (a: Box, b: Box): boolean => {
    const [step, shift] = [(centreY(b) - centreY(a)) / a.height, (b.x - a.x) / a.height]
    return alike(a, b) && step > 0.5 && step < mostStep && shift > -mostShift && shift < indent
  }

/**
 * Lines that may be parts of one value, two or more each: along a row, and one under the other, where `labelled` ones may be set in as
 * far as a label reaches.
 */
export const neighbours = (lines: readonly PlacedLine[], labelled = false): readonly (readonly PlacedLine[])[] => [
  ...chains(lines, isNextInRow, (a, b) => a.x - b.x),
  ...chains(lines, isNextBelow(labelled ? mostIndent : mostShift), (a, b) => a.y - b.y),
]

/** Each line with the nearest that follows it, and so on. */
const chains = (
  lines: readonly PlacedLine[],
  follows: (a: Box, b: Box) => boolean,
  order: (a: Box, b: Box) => number,
): readonly (readonly PlacedLine[])[] => {
  const sorted = [...lines].sort((a, b) => order(a.box, b.box))
  const next = new Map(sorted.map((line, index) => [line, sorted.slice(index + 1).find((other) => follows(line.box, other.box))]))
  const followers = new Set(next.values())
  return sorted
    .filter((line) => !followers.has(line))
    .map((line) => {
      const chain = [line]
      for (let following = next.get(line); following !== undefined; following = next.get(following)) chain.push(following)
      return chain
    })
    .filter(({ length }) => length > 1)
}
