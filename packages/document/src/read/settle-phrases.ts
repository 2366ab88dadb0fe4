import { type Glyph, readingsOf } from '../decode.ts'

/** A character as the words around it tell it. */
export interface Told {
  readonly text: string
  /** Probability that it stands there, where a phrase tells it; `null` where none does. */
  readonly certainty: number | null
}

/** Of a phrase's characters at most this share, and one at least, was read as others. */
const mostMisread = 0.2

/** A misread character is the phrase's where that was among its readings so likely. */
const leastSupport = 0.01

/** How often a character that was misread makes another known phrase, or what is no phrase looks like one but for this character. */
const chance = 0.05

interface Match {
  readonly from: number
  readonly letters: readonly string[]
  readonly misread: number
  /** Probability of the phrase by its characters. */
  readonly probability: number
}

const fold = (text: string): string => text.normalize('NFKC')

/**
 * Characters under the phrases of a closed vocabulary: where all but a few letters of one were read, and the others are among the readings
 * of what stands there, it is what is printed. The longest phrase counts, of those as long the one with the fewest misread letters.
 */
export const settlePhrases = (glyphs: readonly Glyph[], phrases: readonly string[]): readonly Told[] => {
  const matches = phrases
    .flatMap((phrase) => matchesOf(glyphs, [...phrase]))
    .sort((a, b) => b.letters.length - a.letters.length || a.misread - b.misread || b.probability - a.probability)
  const told: Told[] = glyphs.map(({ char }) => ({ text: char.text, certainty: null }))
  for (const match of matches) {
    const { from, letters } = match
    if (letters.some((_, index) => told[from + index]?.certainty !== null)) continue
    const rivals = matches.filter((other) => other !== match && other.from === from && other.letters.length === letters.length)
    const share = match.probability / rivals.reduce((sum, { probability }) => sum + probability, match.probability)
    for (const [index, letter] of letters.entries()) {
      const glyph = glyphs[from + index] as Glyph
      const isRead = fold(glyph.char.text) === fold(letter)
      const p = supportOf(glyph, letter)
      const other = isRead ? 1 - p : glyph.char.confidence
      told[from + index] = { text: isRead ? glyph.char.text : letter, certainty: (share * p) / (p + other * chance) }
    }
  }
  return told
}

const matchesOf = (glyphs: readonly Glyph[], letters: readonly string[]): readonly Match[] => {
  const most = Math.max(1, Math.floor(mostMisread * letters.length))
  return glyphs.flatMap((_, from) => {
    if (from + letters.length > glyphs.length) return []
    let [misread, probability] = [0, 1]
    for (const [index, letter] of letters.entries()) {
      const glyph = glyphs[from + index] as Glyph
      if (fold(glyph.char.text) !== fold(letter) && (glyph.isCertain === true || ++misread > most)) return []
      const support = supportOf(glyph, letter)
      if (support < leastSupport) return []
      probability *= support
    }
    return [{ from, letters, misread, probability }]
  })
}

/** Probability of a letter where a glyph stands; its full-width and half-width forms are one. */
const supportOf = (glyph: Glyph, letter: string): number => {
  const folded = fold(letter)
  const sum = readingsOf(glyph).reduce((total, { text, probability }) => total + (fold(text) === folded ? probability : 0), 0)
  return Math.min(1, sum)
}
