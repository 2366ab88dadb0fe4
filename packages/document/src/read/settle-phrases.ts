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
  readonly letters: readonly Letter[]
  readonly misread: number
  /** Probability of the phrase by its characters. */
  readonly probability: number
}

const fold = (text: string): string => text.normalize('NFKC')

interface Letter {
  readonly text: string
  readonly folded: string
}

const lettersOf = (phrase: string): readonly Letter[] => [...phrase].map((text) => ({ text, folded: fold(text) }))

/** Vocabularies are declared once and asked for each value. */
const known = new WeakMap<readonly string[], readonly (readonly Letter[])[]>()

const vocabularyOf = (phrases: readonly string[]): readonly (readonly Letter[])[] => {
  const letters = known.get(phrases) ?? phrases.map(lettersOf)
  known.set(phrases, letters)
  return letters
}

/** What stands in one place: as read, and the probability of every reading; full-width and half-width forms are one. */
interface Place {
  readonly glyph: Glyph
  readonly folded: string
  readonly support: ReadonlyMap<string, number>
}

const placeOf = (glyph: Glyph): Place => {
  const support = new Map<string, number>()
  for (const { text, probability } of readingsOf(glyph)) support.set(fold(text), (support.get(fold(text)) ?? 0) + probability)
  return { glyph, folded: fold(glyph.char.text), support }
}

/**
 * Characters under the phrases of a closed vocabulary: where all but a few letters of one were read, and the others are among the readings
 * of what stands there, it is what is printed. The longest phrase counts, of those as long the one with the fewest misread letters.
 */
export const settlePhrases = (glyphs: readonly Glyph[], phrases: readonly string[]): readonly Told[] => {
  const places = glyphs.map(placeOf)
  const seen = new Set(places.flatMap(({ support }) => [...support.keys()]))
  const matches = vocabularyOf(phrases)
    .filter((letters) => letters.every(({ folded }) => seen.has(folded)))
    .flatMap((letters) => matchesOf(places, letters))
    .sort((a, b) => b.letters.length - a.letters.length || a.misread - b.misread || b.probability - a.probability)
  const told: Told[] = glyphs.map(({ char }) => ({ text: char.text, certainty: null }))
  for (const match of matches) {
    const { from, letters } = match
    if (letters.some((_, index) => told[from + index]?.certainty !== null)) continue
    const rivals = matches.filter((other) => other !== match && other.from === from && other.letters.length === letters.length)
    const share = match.probability / rivals.reduce((sum, { probability }) => sum + probability, match.probability)
    for (const [index, letter] of letters.entries()) {
      const place = places[from + index] as Place
      const isRead = place.folded === letter.folded
      const p = supportOf(place, letter)
      const other = isRead ? 1 - p : place.glyph.char.confidence
      told[from + index] = { text: isRead ? place.glyph.char.text : letter.text, certainty: (share * p) / (p + other * chance) }
    }
  }
  return told
}

const matchesOf = (places: readonly Place[], letters: readonly Letter[]): readonly Match[] => {
  const most = Math.max(1, Math.floor(mostMisread * letters.length))
  const matches: Match[] = []
  for (let from = 0; from + letters.length <= places.length; from++) {
    const match = matchAt(places, from, letters, most)
    if (match !== null) matches.push(match)
  }
  return matches
}

const matchAt = (places: readonly Place[], from: number, letters: readonly Letter[], most: number): Match | null => {
  let [misread, probability] = [0, 1]
  for (let index = 0; index < letters.length; index++) {
    const [place, letter] = [places[from + index] as Place, letters[index] as Letter]
    if (place.folded !== letter.folded && (place.glyph.isCertain === true || ++misread > most)) return null
    const support = supportOf(place, letter)
    if (support < leastSupport) return null
    probability *= support
  }
  return { from, letters, misread, probability }
}

const supportOf = ({ support }: Place, { folded }: Letter): number => Math.min(1, support.get(folded) ?? 0)
