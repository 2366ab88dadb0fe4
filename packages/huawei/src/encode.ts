import { boxOf, type Quad, quadOfBox, roundQuad } from '@recto/core'
import type { Field } from '@recto/document'

/** Confidences and angles carry four decimals, as Huawei's samples do. */
export const decimals4 = (value: number): number => Math.round(value * 1e4) / 1e4

/** One quad around all of a field's, whole pixels; `[]` when the field was not found. */
export const locationOf = (quads: readonly Quad[]): Quad | readonly [] => {
  const [only] = quads
  if (only === undefined) return []
  return roundQuad(quads.length === 1 ? only : quadOfBox(boxOf(...quads)))
}

/** A result's field by name, whatever its document's type says of it. */
export type AnyFields = Readonly<Record<string, Field<unknown> | undefined>>

/** One result name: the field it is read from, and its value as text. */
export interface Wire {
  readonly name: string
  readonly field: string
  readonly text: (value: never, printed: string) => string | readonly string[]
  /** What stands for a value that was not read. @default '' */
  readonly none?: readonly string[]
}

/** The value as it is, when it is a text already. */
export const asText = (value: string): string => value

type Period = { readonly from: string | null; readonly to: string | null }

/** Both ends of a period under names of their own. */
export const endsOf = (field: string, from: string, to: string): readonly Wire[] => [
  { name: from, field, text: (period: Period) => period.from ?? '' },
  { name: to, field, text: (period: Period) => period.to ?? '' },
]

/** Fields by result name: `''` or an empty list where nothing was read, never `null`. */
export const wireValues = (table: readonly Wire[], fields: AnyFields): Readonly<Record<string, string | readonly string[]>> =>
  Object.fromEntries(
    table.map(({ name, field, text, none = '' }) => {
      const value = fields[field]?.value ?? null
      return [name, value === null ? none : text(value as never, fields[field]?.text ?? '')]
    }),
  )

export const wireConfidences = (table: readonly Wire[], fields: AnyFields): Readonly<Record<string, number>> =>
  Object.fromEntries(table.map(({ name, field }) => [name, decimals4(fields[field]?.confidence ?? 0)]))

export const wireLocations = (table: readonly Wire[], fields: AnyFields): Readonly<Record<string, Quad | readonly []>> =>
  Object.fromEntries(table.map(({ name, field }) => [name, locationOf(fields[field]?.quads ?? [])]))
