import type { TextLine } from '@recto/core'
import { likeliestOf } from './decode.ts'

/** Characters of a line: from the first, to one past the last. */
export interface CharRange {
  readonly from: number
  readonly to: number
}

/** Characters of one of several lines. */
export interface LineRange extends CharRange {
  readonly line: TextLine
}

/** Stands in the text for a character that cannot be of the alphabet. */
const foreign = '\ufffd'

/** A line without its blanks, full-width forms folded: its text, and the character that each unit of it belongs to. */
interface Folded {
  readonly text: string
  readonly chars: readonly number[]
}

const fold = (line: TextLine, alphabet: string | undefined): Folded => {
  const chars: number[] = []
  let text = ''
  for (const [index, char] of line.chars.entries()) {
    if (char.text.trim() === '') continue
    const letter =
      alphabet === undefined ? char.text.normalize('NFKC') : (likeliestOf({ char, posterior: line.posterior }, alphabet) ?? foreign)
    text += letter
    for (let unit = 0; unit < letter.length; unit++) chars.push(index)
  }
  return { text, chars }
}

/** Lines are held against many patterns under few alphabets. */
const folds = new WeakMap<TextLine, Map<string | undefined, Folded>>()

const foldedOf = (line: TextLine, alphabet: string | undefined): Folded => {
  const ofLine = folds.get(line) ?? new Map<string | undefined, Folded>()
  if (ofLine.size === 0) folds.set(line, ofLine)
  const known = ofLine.get(alphabet)
  if (known !== undefined) return known
  const folded = fold(line, alphabet)
  ofLine.set(alphabet, folded)
  return folded
}

/** Patterns as they are searched for: everywhere, with the place of their group. */
const searches = new WeakMap<RegExp, RegExp>()

const searchOf = (pattern: RegExp): RegExp => {
  const known = searches.get(pattern)
  if (known !== undefined) return known
  const search = new RegExp(pattern.source, [...new Set([...pattern.flags, 'g', 'd'])].join(''))
  searches.set(pattern, search)
  return search
}

/**
 * Where group 1 of a pattern stands in lines that are read as one, full-width forms folded and blanks ignored: a range of each line
 * it takes. With an alphabet the pattern is held against the likeliest characters of it.
 */
export const matchesAcross = (lines: readonly TextLine[], pattern: RegExp, alphabet?: string): readonly (readonly LineRange[])[] => {
  const parts = lines.map((line) => ({ line, ...foldedOf(line, alphabet) }))
  const text = parts.map((part) => part.text).join('')
  return [...text.matchAll(searchOf(pattern))].flatMap((match) => {
    const range = match.indices?.[1]
    return range === undefined || range[0] === range[1] ? [] : [rangesOf(parts, range)]
  })
}

/** The characters of each line to which units `start` to `end` of the joined text belong. */
const rangesOf = (
  parts: readonly (Folded & { readonly line: TextLine })[],
  [start, end]: readonly [number, number],
): readonly LineRange[] => {
  let before = 0
  return parts.flatMap(({ line, chars }) => {
    const [first, last] = [Math.max(start - before, 0), Math.min(end - before, chars.length) - 1]
    before += chars.length
    return first > last ? [] : [{ line, from: chars[first] as number, to: (chars[last] as number) + 1 }]
  })
}

/** The same in one line. */
export const matchesOf = (line: TextLine, pattern: RegExp, alphabet?: string): readonly CharRange[] =>
  matchesAcross([line], pattern, alphabet).flat()
