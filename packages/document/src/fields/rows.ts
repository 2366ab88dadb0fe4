import { z } from 'zod'
import type { RowsSpec, Title } from '../contract.ts'
import type { FieldOptions } from './text.ts'

/** A list of records read from a table: one text per column, empty where a cell is empty. */
export const rows = <const Column extends string>(
  zh: string,
  en: string,
  columns: { readonly [K in Column]: Title },
  { sensitive = false }: FieldOptions = {},
): RowsSpec<Column> => {
  const keys = Object.keys(columns) as Column[]
  const record = z.object(Object.fromEntries(keys.map((key) => [key, z.string()]))) as unknown as z.ZodType<{
    readonly [K in Column]: string
  }>
  return { kind: 'rows', title: { zh, en }, columns, value: z.array(record).min(1).readonly(), sensitive }
}
