import { z } from 'zod'
import type { FieldSpec } from '../contract.ts'
import { cleanText } from './clean-text.ts'
import type { FieldOptions } from './text.ts'

/** One of a closed set; decoding chooses among the members. */
export const choice = <const Member extends string>(
  zh: string,
  en: string,
  members: readonly [Member, ...Member[]],
  { sensitive = false }: FieldOptions = {},
): FieldSpec<Member> => ({ kind: 'choice', title: { zh, en }, value: z.enum(members), read: cleanText, choices: members, sensitive })
