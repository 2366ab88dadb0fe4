import type { Quad } from '@recto/core'
import { z } from 'zod'
import type { FieldSpec } from '../contract.ts'
import type { FieldOptions } from './text.ts'

const point = z.tuple([z.number(), z.number()]).readonly()

/** Four corners, clockwise from where reading starts, in source px. */
export const quadSchema: z.ZodType<Quad> = z.tuple([point, point, point, point]).readonly()

/** A place on the document, such as a portrait or a seal: the value is its quad in source px. */
export const area = (zh: string, en: string, { sensitive = false }: FieldOptions = {}): FieldSpec<Quad> => ({
  kind: 'area',
  title: { zh, en },
  value: quadSchema,
  sensitive,
})
