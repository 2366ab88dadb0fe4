import { rowOf, type Span } from '../sheet.ts'

/** Neighbours further apart than this many usual steps have room for one between them. */
const wideSteps = 1.6

/** With fewer steps between Chinese characters, or rows, than this, none of them is usual. */
const leastSteps = 3

const han = /^\p{Script=Han}$/u

/**
 * Whether two Chinese characters of a line stand so far apart that one between them was not read. Chinese is set at an even pitch;
 * the recogniser drops a rare character without a trace in the others' confidences.
 */
export const hasHole = ({ line, from, to }: Span): boolean => {
  const steps: number[] = []
  for (let index = from + 1; index < to; index++) {
    const [before, here] = [line.chars[index - 1], line.chars[index]]
    const isHan = han.test(line.line.chars[index - 1]?.text ?? '') && han.test(line.line.chars[index]?.text ?? '')
    if (isHan && before !== undefined && here !== undefined) steps.push(here.x + here.width / 2 - before.x - before.width / 2)
  }
  return hasWide(steps) || isCutShort({ line, from, to }, steps)
}

/** Boxes reach about so many of their heights over the last character. */
const usualEnd = 0.2

/** A dropped character leaves about its width. */
const leastWidth = 0.8

/** Whether the box of a line goes on for a character behind the last one that was read, a Chinese one. */
const isCutShort = ({ line: { line, chars, box }, to }: Span, steps: readonly number[]): boolean => {
  const last = chars[to - 1]
  if (last === undefined || to < chars.length || !han.test(line.chars[to - 1]?.text ?? '')) return false
  const width = steps.length === 0 ? last.width : Math.min(...steps)
  return box.x + box.width - last.x - last.width >= usualEnd * last.height + leastWidth * width
}

/** Whether one of the steps is much wider than the middle one, of an even number the lower. */
const hasWide = (steps: readonly number[]): boolean => {
  if (steps.length < leastSteps) return false
  const usual = [...steps].sort((a, b) => a - b)[(steps.length - 1) >> 1] ?? 0
  return steps.some((step) => step > wideSteps * usual)
}

/** Rows are no closer than this share of their height: what is closer stands in one. */
const leastRowStep = 0.5

/** Whether two rows of a paragraph stand so far apart that one between them was not found: it is set at an even pitch too. */
export const hasLostRow = (spans: readonly Span[]): boolean => {
  const rows: number[] = []
  for (const span of spans) {
    const row = rowOf(span)
    if (rows.every((other) => Math.abs(other - row) > leastRowStep * (span.line.chars[span.from]?.height ?? 0))) rows.push(row)
  }
  rows.sort((a, b) => a - b)
  return hasWide(rows.slice(1).map((row, index) => row - (rows[index] as number)))
}
