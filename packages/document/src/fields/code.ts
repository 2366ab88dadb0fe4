import { z } from 'zod'
import type { Check, FieldSpec } from '../contract.ts'
import type { FieldOptions } from './text.ts'

export interface CodeOptions extends FieldOptions {
  /** Characters the code may hold. */
  readonly alphabet: string
  /** Alphabets by position, one list for each form that the code may have; of several that are as long the likeliest holds. */
  readonly forms?: readonly (readonly string[])[]
  /** How many times likelier characters are than a recogniser, which expects running text, takes them for. @default none is */
  readonly favoured?: Readonly<Record<string, number>>
  /** What the characters mean, such as one sign in place of its look-alikes; `''` for a mark that says there is none. @default themselves */
  readonly read?: (text: string) => string
  /** Characters that only part the others: they are left out. */
  readonly between?: string
  /** A character that only fills up: its longest run is stretched or cut to the length of a form. */
  readonly filler?: string
  /** The form of a valid code; another form is reported as `check/form`, never dropped. */
  readonly pattern?: RegExp
  readonly checks?: readonly Check<string>[]
}

/** A number or code: decoded under its alphabet, its length and its check digits. */
export const code = (
  zh: string,
  en: string,
  { alphabet, forms, favoured, read, between, filler, pattern, checks = [], sensitive = false }: CodeOptions,
): FieldSpec<string> => ({
  kind: 'code',
  title: { zh, en },
  value: z.string().min(1),
  alphabet,
  ...(read === undefined ? {} : { read }),
  ...(forms === undefined ? {} : { forms }),
  ...(favoured === undefined ? {} : { favoured }),
  ...(between === undefined ? {} : { between }),
  ...(filler === undefined ? {} : { filler }),
  checks: pattern === undefined ? checks : [{ code: 'form', chance: 0.5, holds: (value) => pattern.test(value) }, ...checks],
  sensitive,
})
