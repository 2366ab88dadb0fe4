import type { FieldSpec } from '../contract.ts'

/** A field over which seals lie: it is looked at without their ink however surely it was read. */
export const sealed = <Value>(field: FieldSpec<Value>): FieldSpec<Value> => ({ ...field, sealed: true })
