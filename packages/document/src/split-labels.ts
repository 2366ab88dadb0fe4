import { type Box, boxOf, type Matrix3, quadAngle, type TextLine, transformQuad } from '@recto/core'
import type { LabelHit, LabelPart } from './find-labels.ts'
import { charsQuad, levelling } from './sheet.ts'

/** Some characters of a line in one row of a level space, whose unit is the text's height. */
interface Part {
  readonly line: TextLine
  readonly from: number
  readonly to: number
  readonly box: Box
}

/** Letters of one label stand at most so many of their heights apart; boxes reach over what they hold. */
const mostGapHeights = 12
const mostOverlapHeights = 0.4

/** Letters of one label stand in one row and are of one size. */
const mostStep = 0.6
const sizes = [0.5, 2] as const

/**
 * Labels whose letters are spread so far (`名　　　称`) that they were read as several lines, the last with the value behind it. The
 * first letters are a line of their own, or stand in a column that was read downwards (`名住` of two labels); a first letter alone may
 * have been read as the end of what stands before it.
 */
export const findSplitLabels = (lines: readonly TextLine[], labels: readonly string[]): readonly LabelHit[] => {
  const { texts, beginning, toSpace } = textsOf(lines)
  const partOf = (line: TextLine, [from, to]: Range): Part => ({
    line,
    from,
    to,
    box: boxOf(transformQuad(charsQuad(line, from, to), toSpace)),
  })
  const parts = (letters: string, place: Place): readonly Part[] =>
    (place === 'start' ? (beginning.get(letters.charAt(0)) ?? []) : texts).flatMap((text) =>
      rangesOf(text, letters, place).map((range) => partOf(text.line, range)),
    )
  return labels.flatMap((label) =>
    splitsOf(label).flatMap(([first, second]) =>
      parts(second, 'start').flatMap((tail): readonly LabelHit[] => {
        const heads = headsOf(first, tail, parts)
        return heads === null ? [] : [{ label, ...placeOf(tail), cost: 0, strong: true, heads: heads.map(placeOf) }]
      }),
    ),
  )
}

interface Texts {
  readonly texts: readonly Text[]
  readonly beginning: ReadonlyMap<string, readonly Text[]>
  readonly toSpace: Matrix3
}

/** The lines of a page are asked for the labels of every layout. */
const known = new WeakMap<readonly TextLine[], Texts>()

const textsOf = (lines: readonly TextLine[]): Texts => {
  const cached = known.get(lines)
  if (cached !== undefined) return cached
  const texts = lines.map(textOf)
  const made = { texts, beginning: byBeginning(texts), toSpace: levelling(lines) }
  known.set(lines, made)
  return made
}

/** Texts by each letter with which something of theirs may begin. */
const byBeginning = (texts: readonly Text[]): ReadonlyMap<string, readonly Text[]> => {
  const groups = new Map<string, Text[]>()
  for (const text of texts)
    for (const letter of text.isDownwards ? new Set(text.text) : [text.text.charAt(0)]) {
      const group = groups.get(letter)
      if (group === undefined) groups.set(letter, [text])
      else group.push(text)
    }
  return groups
}

/** The parts that spell the letters left of `right`, in order; all but the first are lines of their own. */
const headsOf = (letters: string, right: Part, parts: (letters: string, place: Place) => readonly Part[]): readonly Part[] | null => {
  const whole = nearest(parts(letters, 'end'), right)
  if (whole !== null) return [whole]
  for (const [first, second] of splitsOf(letters)) {
    const middle = nearest(parts(second, 'line'), right)
    const before = middle === null ? null : headsOf(first, middle, parts)
    if (middle !== null && before !== null) return [...before, middle]
  }
  return null
}

const placeOf = ({ line, from, to }: Part): LabelPart => ({ line, from, to })

/** `经营者` → `经` + `营者`, `经营` + `者`. */
const splitsOf = (label: string): readonly (readonly [string, string])[] =>
  Array.from({ length: Math.max(0, label.length - 1) }, (_, index) => [label.slice(0, index + 1), label.slice(index + 1)])

/** Where letters must stand in a line. */
type Place = 'start' | 'end' | 'line'
type Range = readonly [from: number, to: number]

/** A line as one string of as many units as it has characters. */
interface Text {
  readonly line: TextLine
  readonly text: string
  readonly isDownwards: boolean
}

const textOf = (line: TextLine): Text => ({
  line,
  text: line.chars.map((char) => (char.text.length === 1 ? char.text : ' ')).join(''),
  isDownwards: isDownwards(line),
})

/** Characters of the line that are the letters at that place, or one letter anywhere in a line that was read downwards. */
const rangesOf = ({ text, isDownwards }: Text, letters: string, place: Place): readonly Range[] => {
  if (isDownwards) {
    const index = letters.length === 1 ? text.indexOf(letters) : -1
    return index < 0 ? [] : [[index, index + 1]]
  }
  const end = text.length - letters.length
  if (place === 'start') return text.startsWith(letters) ? [[0, letters.length]] : []
  if (place === 'line' ? end !== 0 : end !== 0 && letters.length > 1) return []
  return text.endsWith(letters) ? [[end, text.length]] : []
}

const isDownwards = ({ quad }: TextLine): boolean => Math.abs(Math.sin(quadAngle(quad))) > 0.7

const nearest = (heads: readonly Part[], { box }: Part): Part | null => {
  const before = heads.filter((head) => {
    const gap = box.x - head.box.x - head.box.width
    const step = Math.abs(head.box.y + head.box.height / 2 - box.y - box.height / 2)
    const size = head.box.height / box.height
    return (
      gap > -mostOverlapHeights * box.height &&
      gap < mostGapHeights * box.height &&
      step < mostStep * box.height &&
      size > sizes[0] &&
      size < sizes[1]
    )
  })
  return before.reduce<Part | null>((best, head) => (best === null || head.box.x > best.box.x ? head : best), null)
}
