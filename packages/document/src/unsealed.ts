import { boxOf, type Glance, intersection, quadOfBox, quadWidth, type TextLine, type TextPage, type Wish } from '@recto/core'
import type { DocumentSpec } from './contract.ts'
import { compact } from './fields/clean-text.ts'

const idOf = ({ id }: DocumentSpec): string => `${id}/unsealed`

/** A line so sure that was found as large without the seals needs no second look. */
const sure = 0.9

/** What is not read under a seal is missed by nobody: where seals lie anywhere, all of the page's text is looked for without their ink. */
export const sealWishes = (spec: DocumentSpec, { lines }: TextPage): readonly Wish[] => {
  if (spec.seals !== 'anywhere' || lines.length === 0) return []
  const quad = quadOfBox(boxOf(...lines.map((line) => line.quad)))
  return [
    {
      id: idOf(spec),
      quad,
      see: 'lines',
      ink: 'dark',
      except: lines.filter(({ confidence }) => confidence >= sure).map((line) => line.quad),
    },
  ]
}

/** Lines of one page cover one another when they share more than this of the smaller. */
const mostShared = 0.5

/** The page with what stands under its seals: a line that was found without them takes the place of what they made of it. */
export const withoutSealInk = (spec: DocumentSpec, page: TextPage, glances: readonly Glance[]): TextPage => {
  const found = glances.flatMap((glance) => (glance.id === idOf(spec) && glance.see === 'lines' ? glance.lines : []))
  const isNoNews = (other: TextLine, line: TextLine): boolean =>
    covers(other, line) && (says(other, line) ? !isTail(other, line, found) : !isSurer(line, other) || isScrap(line, other))
  const instead = new Set(page.lines.flatMap((other) => inPlaceOf(other, found)))
  const added = found.filter((line) => instead.has(line) || !page.lines.some((other) => isNoNews(other, line)))
  if (added.length === 0) return page
  const isShorter = (line: TextLine): boolean => page.lines.some((other) => covers(other, line) && says(other, line))
  const kept = page.lines.filter((line) => !added.some((other) => covers(other, line)))
  return { ...page, lines: [...kept, ...added.map((line): TextLine => ({ ...(isShorter(line) ? endDoubted(line) : line), ink: 'dark' }))] }
}

/** Lines that were found without the seals fill the place of one that was read with them when they are this share as long together. */
const leastLength = 0.6

/** Two or more lines that were found without the seals in place of one: a label and its value, about as sure and saying something else. */
const inPlaceOf = (other: TextLine, found: readonly TextLine[]): readonly TextLine[] => {
  const parts = found
    .filter((line) => areaOf(line) < areaOf(other) && covers(other, line, areaOf(line)))
    .sort((a, b) => a.quad[0][0] - b.quad[0][0])
  const total = (of: (line: TextLine) => number): number => parts.reduce((sum, line) => sum + of(line), 0)
  const words = parts.map(({ text }) => text).join('')
  return parts.length > 1 &&
    total(({ quad }) => quadWidth(quad)) >= leastLength * quadWidth(other.quad) &&
    total(({ confidence }) => confidence) / parts.length >= other.confidence - mostLess &&
    !says(other, { text: words })
    ? parts
    : []
}

/** Two looks differ on where a line ends. */
const doubtedEnd = 0.8

const endDoubted = (line: TextLine): TextLine => ({
  ...line,
  chars: line.chars.map((char, index) =>
    index === line.chars.length - 1 ? { ...char, confidence: Math.min(char.confidence, doubtedEnd) } : char,
  ),
})

/** What is read without the seal is believed unless it is this much less sure. */
const mostLess = 0.1

const isSurer = (line: TextLine, other: TextLine): boolean => line.confidence >= other.confidence - mostLess

/** What is left of a seal within a line that was read more surely does not stand for the line. */
const isScrap = (line: TextLine, other: TextLine): boolean =>
  other.confidence >= sure && line.confidence < other.confidence && !covers(other, line, areaOf(other))

type Said = Pick<TextLine, 'text'>

const wordsOf = ({ text }: Said): string => compact(text.normalize('NFKC'))

const says = (whole: Said, part: Said): boolean => wordsOf(whole).includes(wordsOf(part))

/** What follows a line's print is words of the seal, when nothing is left of them without its ink; numbers may be printed in red. */
const isTail = (whole: TextLine, part: TextLine, found: readonly TextLine[]): boolean => {
  const rest = wordsOf(whole).slice(wordsOf(part).length)
  return (
    wordsOf(whole).startsWith(wordsOf(part)) &&
    /^\p{Script=Han}+$/u.test(rest) &&
    !found.some((other) => other !== part && covers(whole, other) && wordsOf(other) !== '')
  )
}

const areaOf = ({ quad }: TextLine): number => {
  const { width, height } = boxOf(quad)
  return width * height
}

const covers = (a: TextLine, b: TextLine, area = Math.min(areaOf(a), areaOf(b))): boolean =>
  intersection(boxOf(a.quad), boxOf(b.quad)) > mostShared * area
