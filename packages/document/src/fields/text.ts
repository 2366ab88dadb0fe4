import { z } from 'zod'
import type { Check, FieldSpec } from '../contract.ts'
import { cleanText } from './clean-text.ts'

export interface FieldOptions {
  /** Masked in logs. @default false */
  readonly sensitive?: boolean
}

export interface TextOptions extends FieldOptions {
  readonly checks?: readonly Check<string>[]
}

/** Free text: spaces that recognition puts between Chinese characters are dropped, punctuation at the ends too. */
export const text = (zh: string, en: string, { checks = [], sensitive = false }: TextOptions = {}): FieldSpec<string> => ({
  kind: 'text',
  title: { zh, en },
  value: z.string().min(1),
  read: cleanText,
  checks,
  sensitive,
})
