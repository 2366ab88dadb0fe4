import type { Box } from '@recto/core'

/** Quarter turns of a character, clockwise as the page is seen: 0 stands upright, 1 reads downwards. */
export type Turn = 0 | 1 | 2 | 3

/** One character as a file places it. */
export interface PageChar {
  /** One code point. */
  readonly text: string
  /** Its cell, from ascent to descent and as wide as it advances, page px. */
  readonly box: Box
  readonly turn: Turn
}

/** The quarter turn nearest to an angle, clockwise; `null` for slanted text, which is a watermark or a seal's. */
export const turnOf = (degrees: number): Turn | null => {
  const quarters = Math.round(degrees / 90)
  return Math.abs(degrees - quarters * 90) <= mostSlantDegrees ? ((((quarters % 4) + 4) % 4) as Turn) : null
}

const mostSlantDegrees = 5
