import { type Quad, quadAngle, type TextLine } from '@recto/core'
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

/** A character of a line as labels are compared with it: specks are left out. */
interface Letter {
  /** Its place in the line. */
  readonly place: number
  readonly text: string
  readonly runnersUp: ReadonlySet<string>
}

/** What a line holds for labels. */
interface Letters {
  readonly letters: readonly Letter[]
  /** Every letter that it may hold. */
  readonly all: ReadonlySet<string>
  readonly hits: Map<string, readonly LabelHit[]>
}

const cost = ({ text, runnersUp }: Letter, wanted: string): number => {
  if (text === wanted) return 0
  return runnersUp.has(wanted) ? runnerUpCost : 1
}

/**
 * All labels in all lines, blanks and specks ignored, best first in each line, none overlapping another.
 * Approximate substring search (Sellers 1980): the cheapest alignment of the label that ends at each character.
 */
export const findLabels = (lines: readonly TextLine[], labels: readonly string[]): readonly LabelHit[] => {
  const wanted = labels.map((label) => ({ label, letters: [...fold(label)].filter((letter) => !strokes.test(letter)) }))
  const split = findSplitLabels(lines, labels)
  return lines.flatMap((line) => {
    const seen = lettersOf(line)
    const hits = wanted.flatMap(({ label, letters }) => hitsOf(line, seen, label, letters))
    hits.push(...split.filter((hit) => hit.line === line))
    const heads = split.flatMap(({ heads = [] }) => heads.filter((head) => head.line === line))
    hits.sort(
      (a, b) =>
        Number(b.strong) - Number(a.strong) ||
        wholeness(a) - wholeness(b) ||
        a.cost / a.label.length - b.cost / b.label.length ||
        b.label.length - a.label.length,
    )
    return hits.filter((hit, index) => ![...heads, ...hits.slice(0, index)].some((better) => better.from < hit.to && hit.from < better.to))
  })
}

/** What was read in one comes first, then what was read in parts, from the fewest on, then what lacks letters. */
const wholeness = ({ heads = [], cost }: LabelHit): number => (heads.length > 0 ? heads.length : cost < 1 ? 0 : Number.POSITIVE_INFINITY)

/** Lines are asked for the labels of every layout, and layouts share labels. */
const known = new WeakMap<TextLine, Letters>()

const lettersOf = (line: TextLine): Letters => {
  const cached = known.get(line)
  if (cached !== undefined) return cached
  const all = new Set<string>()
  const letters = line.chars.flatMap(({ text, alternatives }, place): readonly Letter[] => {
    const folded = fold(text)
    const others = alternatives.map((other) => ({ text: fold(other.text), confidence: other.confidence }))
    for (const letter of [folded, ...others.map((other) => other.text)]) all.add(letter)
    const runnersUp = new Set(others.flatMap((other) => (other.confidence >= leastRunnerUp ? other.text : [])))
    return strokes.test(text) ? [] : [{ place, text: folded, runnersUp }]
  })
  const made = { letters, all, hits: new Map() }
  known.set(line, made)
  return made
}

const hitsOf = (line: TextLine, seen: Letters, label: string, letters: readonly string[]): readonly LabelHit[] => {
  const cached = seen.hits.get(label)
  if (cached !== undefined) return cached
  const hits = isPossible(letters, seen.all) ? alignments(line, seen.letters, label, letters) : []
  seen.hits.set(label, hits)
  return hits
}

/** Whether so many of the letters are there that the label may be; each one that is not costs an edit. */
const isPossible = (letters: readonly string[], seen: ReadonlySet<string>): boolean => {
  let missing = Math.max(strongCost(letters.length), weakCost(letters.length))
  return letters.every((letter) => seen.has(letter) || --missing >= 0)
}

/** Cheaper; of two as cheap the shorter: a digit before a label is none of its letters. */
const isBetter = (cost: number, start: number, bestCost: number, bestStart: number): boolean =>
  cost < bestCost || (cost === bestCost && start > bestStart)

const alignments = (line: TextLine, places: readonly Letter[], label: string, letters: readonly string[]): readonly LabelHit[] => {
  const hits: LabelHit[] = []
  const last = letters.length - 1
  const most = Math.max(strongCost(letters.length), weakCost(letters.length))
  // Short labels may not lose or gain a letter: `名` is not `姓名` with a letter dropped.
  const edit = letters.length > 3 ? 1 : Number.POSITIVE_INFINITY
  // Of the cheapest alignment of the label's first letters that ends at this character: its cost and where it starts.
  const costs = letters.map((_, row) => (row + 1) * edit)
  const starts = letters.map(() => 0)
  for (const [position, place] of places.entries()) {
    let [diagonalCost, diagonalStart] = [0, position]
    let [aboveCost, aboveStart] = [0, position + 1]
    for (const [row, letter] of letters.entries()) {
      const [leftCost, leftStart] = [costs[row] as number, starts[row] as number]
      let [best, start] = [diagonalCost + cost(place, letter), diagonalStart]
      if (isBetter(aboveCost + edit, aboveStart, best, start)) [best, start] = [aboveCost + edit, aboveStart]
      if (isBetter(leftCost + edit, leftStart, best, start)) [best, start] = [leftCost + edit, leftStart]
      costs[row] = best
      starts[row] = start
      diagonalCost = leftCost
      diagonalStart = leftStart
      aboveCost = best
      aboveStart = start
    }
    const end = costs[last]
    if (end === undefined || end > most || end >= letters.length) continue
    const from = places[starts[last] as number]?.place as number
    hits.push({ label, line, from, to: place.place + 1, cost: end, strong: end <= strongCost(letters.length) })
  }
  return hits
}
