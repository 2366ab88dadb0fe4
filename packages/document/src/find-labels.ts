import { type Quad, quadAngle, type TextChar, type TextLine } from '@recto/core'
import { charsQuad } from './sheet.ts'
import { findSplitLabels } from './split-labels.ts'

/** A printed label found in a line. */
export interface LabelHit {
  readonly label: string
  readonly line: TextLine
  /** Characters of the line: first, and one past the last. */
  readonly from: number
  readonly to: number
  /** Edits between the label and what was read; a runner-up that fits costs 0.3. */
  readonly cost: number
  /** Good enough to stand alone; a weak hit counts only where registration expects it. */
  readonly strong: boolean
  /** Its first letters, where they were read apart, in order. */
  readonly heads?: readonly LabelPart[]
}

/** Characters of a line: first, and one past the last. */
export interface LabelPart {
  readonly line: TextLine
  readonly from: number
  readonly to: number
}

/** All characters that a printed label takes. */
export const partsOf = (hit: LabelHit): readonly LabelPart[] => [...(hit.heads ?? []), hit]

/** From the label's first letter to its last, page px. */
export const hitQuad = (hit: LabelHit): Quad => {
  const [first, last] = [partQuad(hit.heads?.[0] ?? hit), partQuad(hit)]
  return [first[0], last[1], last[2], first[3]]
}

/** Around some characters, page px; upright, also in a line that was read downwards. */
export const partQuad = ({ line, from, to }: LabelPart): Quad => {
  const [a, b, c, d] = charsQuad(line, from, to)
  return Math.abs(Math.sin(quadAngle(line.quad))) > 0.7 ? [d, a, b, c] : [a, b, c, d]
}

const runnerUpCost = 0.3
const leastRunnerUp = 0.01

/** The cost up to which a label of this length is believed without its place. */
const strongCost = (length: number): number => (length <= 3 ? runnerUpCost * Math.floor(length / 2) : length <= 5 ? 1 : 2)

/** The cost up to which a label of this length is believed at its place; one of its characters at least must be right. */
const weakCost = (length: number): number => (length <= 1 ? -1 : length <= 3 ? 1 : Math.floor(length / 2))

/** Blanks, and specks that are read as points: they may stand inside a label. */
const strokes = /^[\s·•.,'`_、。-]+$/u

/** Whether a text is nothing but blanks and specks. */
export const isSpeck = (text: string): boolean => strokes.test(text)

/** Compatibility forms (full width, radicals) folded, so that `：` is `:`. */
const fold = (text: string): string => text.normalize('NFKC')

const cost = (char: TextChar, wanted: string): number => {
  if (fold(char.text) === wanted) return 0
  return char.alternatives.some((other) => other.confidence >= leastRunnerUp && fold(other.text) === wanted) ? runnerUpCost : 1
}

/**
 * All labels in all lines, blanks and specks ignored, best first in each line, none overlapping another.
 * Approximate substring search (Sellers 1980): the cheapest alignment of the label that ends at each character.
 */
export const findLabels = (lines: readonly TextLine[], labels: readonly string[]): readonly LabelHit[] => {
  const wanted = labels.map((label) => ({ label, letters: [...fold(label)].filter((letter) => !strokes.test(letter)) }))
  const split = findSplitLabels(lines, labels)
  return lines.flatMap((line) => {
    const places = line.chars.flatMap((char, index) => (strokes.test(char.text) ? [] : [index]))
    const seen = lettersOf(line)
    const hits = wanted.flatMap(({ label, letters }) => (isPossible(letters, seen) ? hitsOf(line, places, label, letters) : []))
    hits.push(...split.filter((hit) => hit.line === line))
    const heads = split.flatMap(({ heads = [] }) => heads.filter((head) => head.line === line))
    hits.sort(
      (a, b) =>
        Number(b.strong) - Number(a.strong) ||
        (a.heads?.length ?? 0) - (b.heads?.length ?? 0) ||
        a.cost / a.label.length - b.cost / b.label.length ||
        b.label.length - a.label.length,
    )
    return hits.filter((hit, index) => ![...heads, ...hits.slice(0, index)].some((better) => better.from < hit.to && hit.from < better.to))
  })
}

/** Lines are asked for the letters of every label of every layout. */
const known = new WeakMap<TextLine, ReadonlySet<string>>()

/** Every letter that a line may hold. */
const lettersOf = (line: TextLine): ReadonlySet<string> => {
  const letters =
    known.get(line) ??
    new Set(line.chars.flatMap(({ text, alternatives }) => [fold(text), ...alternatives.map((other) => fold(other.text))]))
  known.set(line, letters)
  return letters
}

/** Whether so many of the letters are there that the label may be; each one that is not costs an edit. */
const isPossible = (letters: readonly string[], seen: ReadonlySet<string>): boolean =>
  letters.filter((letter) => !seen.has(letter)).length <= Math.max(strongCost(letters.length), weakCost(letters.length))

interface Alignment {
  readonly cost: number
  readonly start: number
}

/** Cheaper; of two as cheap the shorter: a digit before a label is none of its letters. */
const isBetter = (a: Alignment, b: Alignment): boolean => a.cost < b.cost || (a.cost === b.cost && a.start > b.start)

const hitsOf = (line: TextLine, places: readonly number[], label: string, letters: readonly string[]): readonly LabelHit[] => {
  const hits: LabelHit[] = []
  const most = Math.max(strongCost(letters.length), weakCost(letters.length))
  // Short labels may not lose or gain a letter: `名` is not `姓名` with a letter dropped.
  const edit = letters.length > 3 ? 1 : Number.POSITIVE_INFINITY
  let previous = letters.map((_, row) => ({ cost: (row + 1) * edit, start: 0 }))
  for (const [position, place] of places.entries()) {
    const char = line.chars[place] as TextChar
    const column: Alignment[] = []
    for (const [row, letter] of letters.entries()) {
      const diagonal = row === 0 ? { cost: 0, start: position } : (previous[row - 1] as Alignment)
      const above = row === 0 ? { cost: 0, start: position + 1 } : (column[row - 1] as Alignment)
      const left = previous[row] as Alignment
      const options = [
        { cost: diagonal.cost + cost(char, letter), start: diagonal.start },
        { cost: above.cost + edit, start: above.start },
        { cost: left.cost + edit, start: left.start },
      ]
      column.push(options.reduce((best, option) => (isBetter(option, best) ? option : best)))
    }
    previous = column
    const end = column[letters.length - 1]
    if (end === undefined || end.cost > most || end.cost >= letters.length) continue
    hits.push({
      label,
      line,
      from: places[end.start] as number,
      to: place + 1,
      cost: end.cost,
      strong: end.cost <= strongCost(letters.length),
    })
  }
  return hits
}
