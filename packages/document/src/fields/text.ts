import { z } from 'zod'
import type { Check, FieldSpec } from '../contract.ts'
import { cleanText } from './clean-text.ts'

export interface FieldOptions {
  /** Masked in logs. @default false */
  readonly sensitive?: boolean
}

export interface TextOptions extends FieldOptions {
  /** The part of the cleaned text that is the value; what it leaves out was something else that stood there. @default all */
  readonly part?: (text: string) => string
  readonly checks?: readonly Check<string>[]
}

/** Free text: spaces that recognition puts between Chinese characters are dropped, punctuation at the ends too. */
export const text = (zh: string, en: string, { part, checks = [], sensitive = false }: TextOptions = {}): FieldSpec<string> => ({
  kind: 'text',
  title: { zh, en },
  value: z.string().min(1),
  read: part === undefined ? cleanText : (text) => part(cleanText(text)),
  checks,
  sensitive,
})
