import { z } from 'zod'
import type { Check, FieldSpec } from '../contract.ts'
import { cleanText } from './clean-text.ts'

export interface FieldOptions {
  /** Masked in logs. @default false */
  readonly sensitive?: boolean
}

export interface TextOptions extends FieldOptions {
  /** It may be several sentences: what ends the last one belongs to it. @default false */
  readonly punctuated?: boolean
  /** The part of the cleaned text that is the value; what it leaves out was something else that stood there. @default all */
  readonly part?: (text: string) => string
  /** Words and sentences of which it is written, four characters or more each. @default none */
  readonly phrases?: readonly string[]
  readonly checks?: readonly Check<string>[]
}

const whole = (text: string): string => text

/** Free text: spaces that recognition puts between Chinese characters are dropped, punctuation at the ends too. */
export const text = (
  zh: string,
  en: string,
  { part, punctuated = false, phrases, checks = [], sensitive = false }: TextOptions = {},
): FieldSpec<string> => ({
  kind: 'text',
  title: { zh, en },
  value: z.string().min(1),
  read: (text) => (part ?? whole)(cleanText(text, punctuated)),
  ...(phrases === undefined ? {} : { phrases }),
  checks,
  sensitive,
})
