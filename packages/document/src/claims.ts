import { boxOf, type Quad, type TextLine } from '@recto/core'
import type { Issue } from './result.ts'

/** A claim that covers less of a value than this says nothing of it. */
const leastShare = 0.5

/** That the file says something else where a value stands than was read there. Quads and claims in page px. */
export const claimIssues = (text: string, quads: readonly Quad[], claims: readonly TextLine[] = []): readonly Issue[] => {
  const boxes = quads.map((quad) => boxOf(quad))
  const claimed = claims
    .map(({ chars }) =>
      chars.filter((char) => {
        const { x, y, width, height } = boxOf(char.quad)
        const [cx, cy] = [x + width / 2, y + height / 2]
        return boxes.some((box) => cx >= box.x && cx <= box.x + box.width && cy >= box.y && cy <= box.y + box.height)
      }),
    )
    .flatMap((chars) => chars.map((char) => char.text))
    .join('')
  const [said, seen] = [folded(claimed), folded(text)]
  if (seen === '' || said.length < leastShare * seen.length || said.includes(seen) || seen.includes(said)) return []
  return [{ code: 'disagreement', message: `The file's own text says "${claimed.trim()}" here, which is not what is seen.` }]
}

/** Letters and digits alone: punctuation is often lost in one or the other. */
const folded = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
