import type { TextLine } from '@recto/core'
import { likeliestOf } from './decode.ts'

/** Characters of a line: from the first, to one past the last. */
export interface CharRange {
  readonly from: number
  readonly to: number
}

/** Stands in the text for a character that cannot be of the alphabet. */
const foreign = '\ufffd'

interface Letter {
  readonly text: string
  readonly index: number
}

/** Lines are held against many patterns under few alphabets. */
const known = new WeakMap<TextLine, Map<string | undefined, readonly Letter[]>>()

/** The characters of a line that are no blanks, full-width forms folded, under the alphabet if there is one. */
const lettersOf = (line: TextLine, alphabet: string | undefined): readonly Letter[] => {
  const ofLine = known.get(line) ?? new Map<string | undefined, readonly Letter[]>()
  known.set(line, ofLine)
  const letters =
    ofLine.get(alphabet) ??
    line.chars.flatMap((char, index) => {
      if (char.text.trim() === '') return []
      const text = alphabet === undefined ? char.text.normalize('NFKC') : likeliestOf({ char, posterior: line.posterior }, alphabet)
      return [{ text: text ?? foreign, index }]
    })
  ofLine.set(alphabet, letters)
  return letters
}

/**
 * Where group 1 of a pattern stands in a line, full-width forms folded and blanks ignored. With an alphabet the pattern is held
 * against the likeliest characters of it.
 */
export const matchesOf = (line: TextLine, pattern: RegExp, alphabet?: string): readonly CharRange[] => {
  const letters = lettersOf(line, alphabet)
  const units = letters.flatMap(({ text, index }) => Array.from({ length: text.length }, () => index))
  const text = letters.map((letter) => letter.text).join('')
  const flags = [...new Set([...pattern.flags, 'g', 'd'])].join('')
  return [...text.matchAll(new RegExp(pattern.source, flags))].flatMap((match) => {
    const range = match.indices?.[1]
    const first = range === undefined ? undefined : units[range[0]]
    const last = range === undefined ? undefined : units[range[1] - 1]
    return first === undefined || last === undefined ? [] : [{ from: first, to: last + 1 }]
  })
}
