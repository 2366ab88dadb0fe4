import type { Locator } from '../contract.ts'
import type { Ground } from '../ground.ts'
import type { PlacedLine } from '../sheet.ts'
import type { Candidate } from './candidate.ts'

/** A value found by its form alone stands anywhere: nothing but the form says it is this field's. */
const fitOfPattern = 0.9

/** Every match of the pattern on any line, blanks ignored; group 1 is the value. */
export const byPattern = ({ pattern }: Extract<Locator, { readonly by: 'pattern' }>, ground: Ground): readonly Candidate[] =>
  ground.sheet.lines.flatMap((line) => matchesOf(line, pattern))

const matchesOf = (line: PlacedLine, pattern: RegExp): readonly Candidate[] => {
  const inked = line.line.chars.flatMap((char, index) => (char.text.trim() === '' ? [] : [{ text: char.text.normalize('NFKC'), index }]))
  const units = inked.flatMap(({ text, index }) => Array.from({ length: text.length }, () => index))
  const flags = new Set([...pattern.flags, 'g', 'd'])
  const text = inked.map((char) => char.text).join('')
  return [...text.matchAll(new RegExp(pattern.source, [...flags].join('')))].flatMap((match) => {
    const range = match.indices?.[1]
    const first = range === undefined ? undefined : units[range[0]]
    const last = range === undefined ? undefined : units[range[1] - 1]
    return first === undefined || last === undefined
      ? []
      : [{ spans: [{ line, from: first, to: last + 1 }], fit: fitOfPattern, source: 'text' as const }]
  })
}
