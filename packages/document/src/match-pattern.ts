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

/** How lines are held against a pattern. */
export interface MatchOptions {
  /** The pattern is held against the likeliest characters of this alphabet. @default what was read */
  readonly alphabet?: string | undefined
  /** Blanks count, one for each run of them, and lines that are read as one are parted by `\n`. @default false: blanks are ignored */
  readonly spaced?: boolean
}

/** A line with full-width forms folded: its text, and the character that each unit of it belongs to. */
interface Folded {
  readonly text: string
  readonly chars: readonly number[]
}

const fold = (line: TextLine, { alphabet, spaced = false }: MatchOptions): Folded => {
  const chars: number[] = []
  let text = ''
  for (const [index, char] of line.chars.entries()) {
    if (char.text.trim() === '') {
      if (!spaced || text === '' || text.endsWith(' ')) continue
      text += ' '
      chars.push(index)
      continue
    }
    const letter =
      alphabet === undefined ? char.text.normalize('NFKC') : (likeliestOf({ char, posterior: line.posterior }, alphabet) ?? foreign)
    text += letter
    for (let unit = 0; unit < letter.length; unit++) chars.push(index)
  }
  return { text, chars }
}

/** Lines are held against many patterns under few alphabets. */
const folds = new WeakMap<TextLine, Map<string, Folded>>()

const foldedOf = (line: TextLine, options: MatchOptions): Folded => {
  const ofLine = folds.get(line) ?? new Map<string, Folded>()
  if (ofLine.size === 0) folds.set(line, ofLine)
  const key = `${options.spaced === true ? ' ' : ''}${options.alphabet ?? ''}`
  const known = ofLine.get(key)
  if (known !== undefined) return known
  const folded = fold(line, options)
  ofLine.set(key, folded)
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

/** Where group 1 of a pattern stands in lines that are read as one, full-width forms folded: a range of each line it takes. */
export const matchesAcross = (
  lines: readonly TextLine[],
  pattern: RegExp,
  options: MatchOptions = {},
): readonly (readonly LineRange[])[] => {
  const folded = lines.map((line) => foldedOf(line, options))
  const joint = options.spaced === true ? '\n' : ''
  const text = folded.map((part) => part.text).join(joint)
  const parts = folded.map((part, index) => ({ line: lines[index] as TextLine, ...part }))
  return groupsIn(text, searchOf(pattern)).map((range) => rangesOf(parts, range, joint.length))
}

/** Where group 1 stands in each match that has something in it. `matchAll` would compile the pattern for every text. */
const groupsIn = (text: string, search: RegExp): readonly (readonly [number, number])[] => {
  const groups: (readonly [number, number])[] = []
  search.lastIndex = 0
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    if (match[0] === '') search.lastIndex++
    const range = match.indices?.[1]
    if (range !== undefined && range[0] < range[1]) groups.push(range)
  }
  return groups
}

/** The characters of each line to which units `start` to `end` of the text belong that joins them with `gap` units between. */
const rangesOf = (
  parts: readonly (Folded & { readonly line: TextLine })[],
  [start, end]: readonly [number, number],
  gap: number,
): readonly LineRange[] => {
  let before = 0
  return parts.flatMap(({ line, chars }) => {
    const [first, last] = [Math.max(start - before, 0), Math.min(end - before, chars.length) - 1]
    before += chars.length + gap
    return first > last ? [] : [{ line, from: chars[first] as number, to: (chars[last] as number) + 1 }]
  })
}

/** The same in one line. */
export const matchesOf = (line: TextLine, pattern: RegExp, alphabet?: string): readonly CharRange[] =>
  matchesAcross([line], pattern, { alphabet }).flat()
