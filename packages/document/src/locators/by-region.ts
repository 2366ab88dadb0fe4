import { quadOfBox, transformQuad } from '@recto/core'
import type { Locator } from '../contract.ts'
import type { Ground } from '../ground.ts'
import { centreY, inReadingOrder, type Span, trimSpan } from '../sheet.ts'
import type { Candidate } from './candidate.ts'
import { wholeNumber } from './whole-number.ts'

/** What stands in the box of the registered layout: the place itself, and the characters whose centres are inside. */
export const byRegion = ({ boxMm }: Extract<Locator, { readonly by: 'region' }>, ground: Ground): readonly Candidate[] => {
  const { registration } = ground
  if (registration === null) return []
  const spans = ground.sheet.lines.flatMap((line): readonly Span[] => {
    const inside = line.chars.flatMap((char, index) => {
      const x = char.x + char.width / 2
      const y = centreY(char)
      return x >= boxMm.x && x <= boxMm.x + boxMm.width && y >= boxMm.y && y <= boxMm.y + boxMm.height ? [index] : []
    })
    const [first, last] = [inside[0], inside.at(-1)]
    if (first === undefined || last === undefined) return []
    const [from, to] = wholeNumber(line, first, last + 1)
    const span = trimSpan({ line, from, to })
    return span === null ? [] : [span]
  })
  return [
    { spans: inReadingOrder(spans), fit: registration.fit, source: 'text', quad: transformQuad(quadOfBox(boxMm), registration.toPage) },
  ]
}
