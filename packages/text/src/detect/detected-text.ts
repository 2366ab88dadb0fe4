import type { Quad } from '@recto/core'

/** Where a run of text stands. */
export interface DetectedText {
  /** Clockwise from the top left as the picture is seen, whole px of the picture given. */
  readonly quad: Quad
  /** Mean probability of text inside, 0..1. */
  readonly confidence: number
}
