import { type Box, boxOf, quadAngle, type TextLine, transformQuad } from '@recto/core'
import type { LabelHit } from './find-labels.ts'
import { charsQuad, levelling } from './sheet.ts'

/** Some characters of a line in one row of a level space, whose unit is the text's height. */
interface Part {
  readonly line: TextLine
  readonly from: number
  readonly to: number
  readonly box: Box
}

/** Letters of one label stand at most so many of their heights apart. */
const mostGapHeights = 12

/** Letters of one label stand in one row and are of one size. */
const mostStep = 0.6
const sizes = [0.5, 2] as const

/**
 * Labels whose letters are spread so far (`名　　　称`) that they were read as two lines, the second with the value behind it. The
 * first letters are a line of their own, or one of a column that was read downwards (`名住` of two labels below each other).
 */
export const findSplitLabels = (lines: readonly TextLine[], labels: readonly string[]): readonly LabelHit[] => {
  const toSpace = levelling(lines)
  const partOf = (line: TextLine, from: number, to: number): Part => ({
    line,
    from,
    to,
    box: boxOf(transformQuad(charsQuad(line, from, to), toSpace)),
  })
  const parts = (letters: string, isWhole: boolean): readonly Part[] =>
    lines.flatMap((line) => rangesOf(line, letters, isWhole).map(([from, to]) => partOf(line, from, to)))
  return labels.flatMap((label) =>
    splitsOf(label).flatMap(([first, second]) =>
      parts(second, false).flatMap((tail): readonly LabelHit[] => {
        const head = nearest(parts(first, true), tail)
        if (head === null) return []
        const { line, from, to } = tail
        return [{ label, line, from, to, cost: 0, strong: true, head: { line: head.line, from: head.from, to: head.to } }]
      }),
    ),
  )
}

/** `经营者` → `经` + `营者`, `经营` + `者`. */
const splitsOf = (label: string): readonly (readonly [string, string])[] =>
  Array.from({ length: Math.max(0, label.length - 1) }, (_, index) => [label.slice(0, index + 1), label.slice(index + 1)])

/** Where letters begin a line, or are the whole of it, or stand in one that was read downwards. */
const rangesOf = (line: TextLine, letters: string, isWhole: boolean): readonly (readonly [from: number, to: number])[] => {
  const at = (index: number): boolean => [...letters].every((letter, offset) => line.chars[index + offset]?.text === letter)
  if (isDownwards(line)) return letters.length > 1 ? [] : line.chars.flatMap((_, index) => (at(index) ? [[index, index + 1] as const] : []))
  return at(0) && (!isWhole || line.chars.length === letters.length) ? [[0, letters.length]] : []
}

const isDownwards = ({ quad }: TextLine): boolean => Math.abs(Math.sin(quadAngle(quad))) > 0.7

const nearest = (heads: readonly Part[], { box }: Part): Part | null => {
  const before = heads.filter((head) => {
    const gap = box.x - head.box.x - head.box.width
    const step = Math.abs(head.box.y + head.box.height / 2 - box.y - box.height / 2)
    const size = head.box.height / box.height
    return gap > 0 && gap < mostGapHeights * box.height && step < mostStep * box.height && size > sizes[0] && size < sizes[1]
  })
  return before.reduce<Part | null>((best, head) => (best === null || head.box.x > best.box.x ? head : best), null)
}
