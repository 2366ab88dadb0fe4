import type { Locator } from '../contract.ts'
import type { Ground } from '../ground.ts'
import { byRegion } from './by-region.ts'
import type { Candidate } from './candidate.ts'

/** What stands in each of the boxes, put together in their order. */
export const byRows = ({ boxesMm }: Extract<Locator, { readonly by: 'rows' }>, ground: Ground): readonly Candidate[] => {
  const parts = boxesMm.flatMap((boxMm) => byRegion({ by: 'region', boxMm, lines: 1 }, ground))
  return parts.length === 0
    ? []
    : [{ spans: parts.flatMap(({ spans }) => spans), fit: Math.min(...parts.map(({ fit }) => fit)), source: 'text' }]
}
