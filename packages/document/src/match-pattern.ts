import type { TextLine } from '@recto/core'
import { likeliestOf } from './decode.ts'

/** Characters of a line: from the first, to one past the last. */
export interface CharRange {
  readonly from: number
  readonly to: number
}

/** Stands in the text for a character that cannot be of the alphabet. */
const foreign = '\ufffd'

/**
 * Where group 1 of a pattern stands in a line, full-width forms folded and blanks ignored. With an alphabet the pattern is held
 * against the likeliest characters of it.
 */
export const matchesOf = (line: TextLine, pattern: RegExp, alphabet?: string): readonly CharRange[] => {
  const inked = line.chars.flatMap((char, index) => {
    if (char.text.trim() === '') return []
    const text = alphabet === undefined ? char.text.normalize('NFKC') : likeliestOf({ char, posterior: line.posterior }, alphabet)
    return [{ text: text ?? foreign, index }]
  })
  const units = inked.flatMap(({ text, index }) => Array.from({ length: text.length }, () => index))
  const text = inked.map((char) => char.text).join('')
  const flags = [...new Set([...pattern.flags, 'g', 'd'])].join('')
  return [...text.matchAll(new RegExp(pattern.source, flags))].flatMap((match) => {
    const range = match.indices?.[1]
    const first = range === undefined ? undefined : units[range[0]]
    const last = range === undefined ? undefined : units[range[1] - 1]
    return first === undefined || last === undefined ? [] : [{ from: first, to: last + 1 }]
  })
}
