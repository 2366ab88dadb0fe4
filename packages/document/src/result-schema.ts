import { marks } from '@recto/core'
import { z } from 'zod'
import { type DocumentSpec, type FieldSpec, isRows } from './contract.ts'
import { quadSchema } from './fields/area.ts'

export const issueSchema = z.object({ code: z.string(), message: z.string() })

const share = z.number().min(0).max(1)

/** What stands on the result of a document whose pictures are checked. */
export const imageChecks = {
  marks: z.partialRecord(z.enum(marks), share).readonly().optional(),
  inconsistencies: z.object({ score: share, issues: z.array(issueSchema).readonly() }).optional(),
}

/** A field whose value is judged by `value`. */
export const fieldSchema = <V extends z.ZodType>(value: V) =>
  z.object({
    value: value.nullable(),
    text: z.string(),
    confidence: share,
    quads: z.array(quadSchema).readonly(),
    source: z.enum(['text', 'glance', 'code', 'text-layer', 'structure', 'derived']),
    issues: z.array(issueSchema).readonly(),
    factors: z.object({ read: z.number(), place: z.number(), proof: z.number() }).optional(),
  })

/** A field of a document; one of rows carries its cells too. */
const schemaOf = (field: FieldSpec<unknown>) => {
  const schema = fieldSchema(field.value)
  if (!isRows(field)) return schema
  const cells = Object.entries(field.columns).map(([key, column]) => [key, fieldSchema(column.value)] as const)
  return schema.extend({
    rows: z
      .array(z.object(Object.fromEntries(cells)))
      .readonly()
      .optional(),
  })
}

/** The zod schema of one document's result, as `extract` returns it; it validates finished results and becomes JSON Schema. */
export const resultSchema = (spec: DocumentSpec) =>
  z.object({
    type: z.literal(spec.id),
    layout: z.enum(Object.keys(spec.layouts)),
    confidence: share,
    quad: quadSchema.nullable(),
    fields: z.object(Object.fromEntries(Object.entries(spec.fields).map(([key, field]) => [key, schemaOf(field).optional()]))),
    ...imageChecks,
  })
