import type { FieldSpec } from '../contract.ts'
import type { Interpretation } from './reading.ts'

/** What leaving characters out costs. */
export const strayCost = 0.8

/** The text as a typed value, if the field accepts what it reads in it. */
export const parse = (field: FieldSpec<unknown>, text: string) => field.value.safeParse(field.read === undefined ? text : field.read(text))

/** Nothing that the field can hold. */
export const unparsable = (field: FieldSpec<unknown>, text: string): Interpretation =>
  none(text, `"${text}" is no ${field.title.en.toLowerCase()}.`)

export const none = (text: string, message: string): Interpretation => ({
  value: null,
  text,
  read: 0,
  tried: 1,
  issues: [{ code: 'unparsable', message }],
})
