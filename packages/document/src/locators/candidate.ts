import type { Quad } from '@recto/core'
import type { Check } from '../contract.ts'
import type { FieldSource } from '../result.ts'
import type { Span } from '../sheet.ts'

/** What a locator offers for a field, before anyone judged whether the field can hold it. */
export interface Candidate {
  /** Characters in reading order, line by line; empty when the value comes from elsewhere. */
  readonly spans: readonly Span[]
  /** How well the locator fitted, 0..1. */
  readonly fit: number
  readonly source: FieldSource
  /** A place rather than a text, page px. */
  readonly quad?: Quad
  /** A value that needs no reading: derived from another field, or the rows of a table. */
  readonly given?: Given
}

/** A value that was decided elsewhere, with what was proven of it there. */
export interface Given {
  readonly value: unknown
  readonly text: string
  /** Probability, 0..1. */
  readonly read: number
  readonly quads: readonly Quad[]
  readonly tried?: number
  readonly passed?: readonly Check<unknown>[]
  readonly failed?: readonly Check<unknown>[]
}
