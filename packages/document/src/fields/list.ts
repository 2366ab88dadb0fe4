import { z } from 'zod'
import type { FieldSpec } from '../contract.ts'

/** All values of one kind that a document states: every candidate that `item` accepts, in reading order. */
export const list = <Value>(item: FieldSpec<Value>): FieldSpec<readonly Value[]> => ({
  kind: 'list',
  title: item.title,
  value: z.array(item.value).min(1).readonly(),
  item,
  sensitive: item.sensitive ?? false,
})
