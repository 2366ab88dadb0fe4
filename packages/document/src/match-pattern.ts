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

/** Characters of one of several lines. */
export interface LineRange extends CharRange {
  readonly line: TextLine
}

/**
 * Where group 1 of a pattern stands in lines that are read as one, full-width forms folded and blanks ignored: a range of each line
 * it takes. With an alphabet the pattern is held against the likeliest characters of it.
 */
export const matchesAcross = (lines: readonly TextLine[], pattern: RegExp, alphabet?: string): readonly (readonly LineRange[])[] => {
  const units = lines.flatMap((line) =>
    lettersOf(line, alphabet).flatMap(({ text, index }) =>
      Array.from({ length: text.length }, (_, unit) => ({ line, index, char: text[unit] })),
    ),
  )
  const text = units.map(({ char }) => char).join('')
  const flags = [...new Set([...pattern.flags, 'g', 'd'])].join('')
  return [...text.matchAll(new RegExp(pattern.source, flags))].flatMap((match) => {
    const range = match.indices?.[1]
    const taken = range === undefined ? [] : units.slice(range[0], range[1])
    return taken.length === 0 ? [] : [rangesOf(taken)]
  })
}

const rangesOf = (units: readonly { readonly line: TextLine; readonly index: number }[]): readonly LineRange[] =>
  [...new Set(units.map(({ line }) => line))].map((line) => {
    const own = units.filter((unit) => unit.line === line)
    return { line, from: own[0]?.index ?? 0, to: (own.at(-1)?.index ?? 0) + 1 }
  })

/** The same in one line. */
export const matchesOf = (line: TextLine, pattern: RegExp, alphabet?: string): readonly CharRange[] =>
  matchesAcross([line], pattern, alphabet).flat()
