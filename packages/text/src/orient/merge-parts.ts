import { type Box, boxOf, quadOfBox } from '@recto/core'
import type { QuarterTurn } from '@recto/vision'

/** A part of a picture and the turn that makes its text upright. */
export interface Part {
  readonly box: Box
  readonly turn: QuarterTurn
}

/**
 * Neighbours that turned out to stand alike become one again, so that no document is cut where only votes differed:
 *
 *     ┌───┬───┐      ┌───┬───┐
 *     │ 0 │180│      │ 0 │180│
 *     │   ├───┤  →   │   │   │
 *     │   │180│      │   │   │
 *     └───┴───┘      └───┴───┘
 */
export const mergeParts = (parts: readonly Part[]): readonly Part[] => {
  for (const [index, first] of parts.entries()) {
    for (const second of parts.slice(index + 1)) {
      const box = first.turn === second.turn ? joined(first.box, second.box) : null
      if (box !== null) return mergeParts([{ box, turn: first.turn }, ...parts.filter((part) => part !== first && part !== second)])
    }
  }
  return parts
}

/** The rectangle that two boxes make together; `null` when they make none. */
const joined = (a: Box, b: Box): Box | null => {
  const union = boxOf(quadOfBox(a), quadOfBox(b))
  return areaOf(union) === areaOf(a) + areaOf(b) ? union : null
}

const areaOf = ({ width, height }: Box): number => width * height
