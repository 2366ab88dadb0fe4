import { type Span, spansText, trimSpan } from '../sheet.ts'

/** What a form prints between a label and its value. */
const colon = /^[:：]/u

/** The span without letters that end one of the labels: `称某某公司`, or only `称:某某公司` where whole labels are known. */
export const withoutTail = (labels: readonly string[], span: Span, needsColon = false): Span => {
  const text = spansText([span])
  const tails = labels.flatMap((label) => [...label].map((_, index) => [...label].slice(index).join('')))
  const tail = tails
    .filter((letters) => text.startsWith(letters))
    .reduce((longest, other) => (other.length > longest.length ? other : longest), '')
  if (tail === '' || tail.length >= text.length) return span
  const hasColon = colon.test(text.slice(tail.length))
  if (needsColon && !hasColon) return span
  const length = hasColon ? tail.length + 1 : tail.length
  return trimSpan({ ...span, from: span.from + length }) ?? span
}
