import { z } from 'zod'
import type { FieldSpec, Fields, Follows, RowOf, RowsSpec, Rule } from '../contract.ts'
import type { FieldOptions } from './text.ts'

export interface RowsOptions<Columns extends Fields> extends FieldOptions {
  /** What must agree within a row. */
  readonly rules?: readonly Rule<Columns>[]
  /** By column, from which others of its row an unread cell follows. */
  readonly follows?: { readonly [K in keyof Columns & string]?: Follows & { readonly of: readonly (keyof Columns & string)[] } }
}

/** A list of records read from a table: one field per column, `null` where a cell is empty. */
export const rows = <const Columns extends Fields>(
  zh: string,
  en: string,
  columns: Columns,
  { rules = [], follows = {}, sensitive = false }: RowsOptions<Columns> = {},
): RowsSpec<Columns> => {
  const cells = Object.entries(columns).map(([key, column]: [string, FieldSpec<unknown>]) => [key, column.value.nullable()] as const)
  const record = z.object(Object.fromEntries(cells)) as unknown as z.ZodType<RowOf<Columns>>
  return {
    kind: 'rows',
    title: { zh, en },
    columns,
    rules,
    follows: follows as NonNullable<RowsSpec['follows']>,
    value: z.array(record).min(1).readonly(),
    sensitive,
  }
}
