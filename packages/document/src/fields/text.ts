import { z } from 'zod'
import type { FieldSpec } from '../contract.ts'
import { cleanText } from './clean-text.ts'

export interface FieldOptions {
  /** Masked in logs. @default false */
  readonly sensitive?: boolean
}

/** Free text: spaces that recognition puts between Chinese characters are dropped, punctuation at the ends too. */
export const text = (zh: string, en: string, { sensitive = false }: FieldOptions = {}): FieldSpec<string> => ({
  kind: 'text',
  title: { zh, en },
  value: z.string().min(1),
  read: cleanText,
  sensitive,
})
