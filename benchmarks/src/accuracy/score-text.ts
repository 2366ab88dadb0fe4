import { normalise } from './normalise.ts'

/** How well a page's text was read. Counts, so that scores of several pages add up. */
export interface TextScore {
  /** Characters in both, as multisets: their order does not count. */
  readonly matched: number
  readonly expected: number
  /** `null` when the label lists only some of the lines. */
  readonly read: number | null
  readonly lines: number
  /** Labelled lines that stand in the page's text, in reading order and without spaces. */
  readonly linesFound: number
  /** Labelled lines that are exactly one line read. */
  readonly linesExact: number
}

const countsOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

const overlap = (a: string, b: string): number => {
  const counts = countsOf(b)
  let shared = 0
  for (const [character, count] of countsOf(a)) shared += Math.min(count, counts.get(character) ?? 0)
  return shared
}

/** The labelled lines against the lines read, both normalised. */
export const scoreText = (expected: readonly string[], read: readonly string[], partial: boolean): TextScore => {
  const wanted = expected.map(normalise).filter((line) => line !== '')
  const found = read.map(normalise)
  const [wantedText, foundText] = [wanted.join(''), found.join('')]
  return {
    matched: overlap(wantedText, foundText),
    expected: [...wantedText].length,
    read: partial ? null : [...foundText].length,
    lines: wanted.length,
    linesFound: wanted.filter((line) => foundText.includes(line)).length,
    linesExact: wanted.filter((line) => found.includes(line)).length,
  }
}

export interface TextRates {
  /** `null` when any page is labelled partially. */
  readonly characterF1: number | null
  readonly characterRecall: number
  readonly lineRecall: number
  readonly lineExact: number
  readonly lines: number
}

/** Rates over pages: of all characters and lines together. `null` for none. */
export const ratesOf = (scores: readonly TextScore[]): TextRates | null => {
  const sum = (count: (score: TextScore) => number): number => scores.reduce((total, score) => total + count(score), 0)
  const [matched, expected, lines] = [sum((s) => s.matched), sum((s) => s.expected), sum((s) => s.lines)]
  if (expected === 0) return null
  const isWhole = scores.every((score) => score.read !== null)
  const read = sum((score) => score.read ?? 0)
  return {
    characterF1: isWhole ? (2 * matched) / (expected + read) : null,
    characterRecall: matched / expected,
    lineRecall: sum((s) => s.linesFound) / lines,
    lineExact: sum((s) => s.linesExact) / lines,
    lines,
  }
}
