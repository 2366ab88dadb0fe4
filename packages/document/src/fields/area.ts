import { z } from 'zod'
import type { FieldSpec } from '../contract.ts'
import type { FieldOptions } from './text.ts'

/** A quad as a value: core's `Quad`, named here so that a document package needs this package alone. */
export type Area = readonly [Corner, Corner, Corner, Corner]
export type Corner = readonly [x: number, y: number]

const point = z.tuple([z.number(), z.number()]).readonly()

/** Four corners, clockwise from where reading starts, in source px. */
export const quadSchema: z.ZodType<Area> = z.tuple([point, point, point, point]).readonly()

/** A place on the document, such as a portrait or a seal: the value is its quad in source px. */
export const area = (zh: string, en: string, { sensitive = false }: FieldOptions = {}): FieldSpec<Area> => ({
  kind: 'area',
  title: { zh, en },
  value: quadSchema,
  sensitive,
})
