import type { TextLine } from '@recto/core'

/** Characters of a line: from the first, to one past the last. */
export interface CharRange {
  readonly from: number
  readonly to: number
}

/** Where group 1 of a pattern stands in a line, full-width forms folded and blanks ignored. */
export const matchesOf = (line: TextLine, pattern: RegExp): readonly CharRange[] => {
  const inked = line.chars.flatMap((char, index) => (char.text.trim() === '' ? [] : [{ text: char.text.normalize('NFKC'), index }]))
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
