import type { PlacedLabel } from '../ground.ts'
import type { LabelLocator } from '../locator.ts'
import { type Span, spansText, trimSpan } from '../sheet.ts'

/** What a form prints between a label and its value. */
const colon = /^[:：]/u

/**
 * The spans of a value without letters that end one of the labels, alone or before the value: `称某某公司`, or only `称:某某公司` where whole
 * labels are known.
 */
export const withoutTail = (labels: readonly string[], spans: readonly Span[], needsColon = false): readonly Span[] => {
  const [first, second, ...others] = spans
  if (first === undefined) return spans
  const text = spansText([first])
  const tails = labels.flatMap((label) => [...label].map((_, index) => [...label].slice(index).join('')))
  const tail = tails
    .filter((letters) => text.startsWith(letters))
    .reduce((longest, other) => (other.length > longest.length ? other : longest), '')
  if (tail === '') return spans
  const value = tail.length < text.length ? { ...first, from: first.from + tail.length } : second
  if (value === undefined || (needsColon && !hasColon(value))) return spans
  const rest = value === second ? others : spans.slice(1)
  return [trimSpan(hasColon(value) ? { ...value, from: value.from + 1 } : value) ?? value, ...rest]
}

const hasColon = (span: Span): boolean => colon.test(spansText([span]))

const han = /\p{Script=Han}/u

/** The names of a label that was not read, or not all of it: its own, and those in Chinese beside which its other language was read. */
export const unreadNames = ({ label, hit }: PlacedLabel, { labels }: LabelLocator): readonly string[] => [
  ...(hit === null || hit.cost >= 1 ? [label] : []),
  ...(han.test(label) ? [] : labels.filter((name) => han.test(name))),
]
