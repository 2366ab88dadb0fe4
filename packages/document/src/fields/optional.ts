import type { FieldSpec } from '../contract.ts'

/** A field that documents often leave empty: it is not looked for again where nothing was read. */
export const optional = <Value>(field: FieldSpec<Value>): FieldSpec<Value> => ({ ...field, optional: true })
