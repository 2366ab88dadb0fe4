import type { TextChar, TextLine } from '@recto/core'

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
  return lines.flatMap((line) => {
    const places = line.chars.flatMap((char, index) => (strokes.test(char.text) ? [] : [index]))
    const hits = wanted.flatMap(({ label, letters }) => hitsOf(line, places, label, letters))
    hits.sort(
      (a, b) => Number(b.strong) - Number(a.strong) || a.cost / a.label.length - b.cost / b.label.length || b.label.length - a.label.length,
    )
    return hits.filter((hit, index) => !hits.slice(0, index).some((better) => better.from < hit.to && hit.from < better.to))
  })
}

const hitsOf = (line: TextLine, places: readonly number[], label: string, letters: readonly string[]): readonly LabelHit[] => {
  const hits: LabelHit[] = []
  const most = Math.max(strongCost(letters.length), weakCost(letters.length))
  // Short labels may not lose or gain a letter: `名` is not `姓名` with a letter dropped.
  const edit = letters.length > 3 ? 1 : Number.POSITIVE_INFINITY
  let previous = letters.map((_, row) => ({ cost: (row + 1) * edit, start: 0 }))
  for (const [position, place] of places.entries()) {
    const char = line.chars[place] as TextChar
    const column: { cost: number; start: number }[] = []
    for (const [row, letter] of letters.entries()) {
      const diagonal = row === 0 ? { cost: 0, start: position } : (previous[row - 1] as { cost: number; start: number })
      const above = row === 0 ? { cost: Number.POSITIVE_INFINITY, start: position } : (column[row - 1] as { cost: number; start: number })
      const left = previous[row] as { cost: number; start: number }
      const options = [
        { cost: diagonal.cost + cost(char, letter), start: diagonal.start },
        { cost: above.cost + edit, start: above.start },
        { cost: left.cost + edit, start: left.start },
      ]
      column.push(options.reduce((best, option) => (option.cost < best.cost ? option : best)))
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
