import { type Span, spansText, trimSpan } from '../sheet.ts'

/** What a form prints between a label and its value. */
const colon = /^[:：]/u

/** The span without letters that end one of the labels where nobody saw the whole label: `称某某公司`. */
export const withoutTail = (labels: readonly string[], span: Span): Span => {
  const text = spansText([span])
  const tails = labels.flatMap((label) => [...label].map((_, index) => [...label].slice(index).join('')))
  const tail = tails
    .filter((letters) => text.startsWith(letters))
    .reduce((longest, other) => (other.length > longest.length ? other : longest), '')
  if (tail === '' || tail.length >= text.length) return span
  const length = colon.test(text.slice(tail.length)) ? tail.length + 1 : tail.length
  return trimSpan({ ...span, from: span.from + length }) ?? span
}
