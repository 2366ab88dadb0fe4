import type { Quad } from '@recto/core'
import type { Check } from '../contract.ts'
import type { TableRow } from '../locators/table-rows.ts'
import type { FieldSource, Issue } from '../result.ts'
import type { Span } from '../sheet.ts'

/** Another value that the same print may mean. */
export interface Other {
  readonly value: unknown
  /** Probability beside that of the chosen one. */
  readonly odds: number
}

/** What a field's text can mean, before its place and its proof are weighed. */
export interface Interpretation {
  /** Typed and accepted by the field's schema; `null` when nothing acceptable was read. */
  readonly value: unknown
  /** As read, before repair. */
  readonly text: string
  /** Probability of the chosen string among the strings the field allows, 0..1. */
  readonly read: number
  /** Spellings that were looked at until one passed: above 1 the value is not the likeliest one, and a pass by chance grows. */
  readonly tried: number
  /** Probability of each character of the value, where it was decoded character by character. */
  readonly probabilities?: readonly number[]
  /** Probability that a favoured character stands where another was decided for; absent where the field favours none. */
  readonly favouredDoubt?: number
  /** Other spellings pass the same checks, or two looks contradicted one another: no proof lifts the confidence above this. */
  readonly ceiling?: number
  /** What else it may be, likeliest first: rules choose among these where they break. */
  readonly others?: () => readonly Other[]
  readonly issues: readonly Issue[]
}

/** A field as it stands during extraction. */
export interface Reading extends Interpretation {
  /** How well the locator fitted, 0..1. */
  readonly place: number
  readonly confidence: number
  readonly source: FieldSource
  /** Page px. */
  readonly quads: readonly Quad[]
  readonly spans: readonly Span[]
  readonly passed: readonly Check<unknown>[]
  readonly failed: readonly Check<unknown>[]
  readonly rows?: readonly RowReading[]
}

/** A row of a table: where it stands, and its cells by column. */
export interface RowReading {
  readonly row: TableRow
  readonly cells: ReadonlyMap<string, Reading>
}

/** No locator found anything. */
export const nothing: Reading = {
  value: null,
  text: '',
  read: 0,
  tried: 1,
  place: 0,
  confidence: 0,
  source: 'text',
  quads: [],
  spans: [],
  passed: [],
  failed: [],
  issues: [{ code: 'not-found', message: 'Nothing was read where this field stands.' }],
}
