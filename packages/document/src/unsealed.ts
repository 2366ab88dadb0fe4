import { boxOf, type Glance, intersection, quadOfBox, type TextLine, type TextPage, type Wish } from '@recto/core'
import type { DocumentSpec } from './contract.ts'
import type { LayoutMatch } from './match-layouts.ts'

const idOf = ({ id }: DocumentSpec): string => `${id}/unsealed`

/** A line so sure that was found as large without the seals needs no second look. */
const sure = 0.9

/**
 * Where seals lie over a form whose layout says nothing of places, a label under one of them is not missed by anybody: all of the page's
 * text is looked for once more without their ink.
 */
export const sealWishes = (spec: DocumentSpec, { lines }: TextPage, matches: readonly LayoutMatch[]): readonly Wish[] => {
  if (spec.seals === undefined || lines.length === 0 || !matches.some(({ registration }) => registration === null)) return []
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
  const added = found.filter((line) => !page.lines.some((other) => covers(other, line) && (says(other, line) || !isSurer(line, other))))
  if (added.length === 0) return page
  return { ...page, lines: [...page.lines.filter((line) => !added.some((other) => covers(other, line))), ...added] }
}

/** What is read without the seal is believed unless it is this much less sure. */
const mostLess = 0.1

const isSurer = (line: TextLine, other: TextLine): boolean => line.confidence >= other.confidence - mostLess

const compact = ({ text }: TextLine): string => text.normalize('NFKC').replace(/\s+/gu, '')

const says = (whole: TextLine, part: TextLine): boolean => compact(whole).includes(compact(part))

const covers = (a: TextLine, b: TextLine): boolean => {
  const [first, second] = [boxOf(a.quad), boxOf(b.quad)]
  return intersection(first, second) > mostShared * Math.min(first.width * first.height, second.width * second.height)
}
