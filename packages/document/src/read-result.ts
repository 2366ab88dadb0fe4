import { devices } from '@recto/core'
import { z } from 'zod'
import { quadSchema } from './fields/area.ts'
import { fieldSchema, imageChecks } from './result-schema.ts'

export const qualitySchema = z.object({
  verdict: z.enum(['good', 'poor', 'reject']),
  sharpness: z.number(),
  glare: z.number(),
  exposure: z.number(),
  textHeightPx: z.number().nullable(),
  reasons: z.array(z.enum(['too-small', 'blurred', 'too-dark', 'too-bright', 'glare', 'no-contrast'])).readonly(),
})

const charSchema = z.object({ text: z.string(), confidence: z.number(), quad: quadSchema })

/** A line as results carry it: source px, characters only when asked for. */
export const lineSchema = z.object({
  text: z.string(),
  confidence: z.number(),
  quad: quadSchema,
  chars: z.array(charSchema).readonly().optional(),
})

/** A field of whatever document; one of rows carries the cells of each. */
const anyField = fieldSchema(z.unknown())

export const documentSchema = z.object({
  type: z.string(),
  layout: z.string(),
  confidence: z.number(),
  quad: quadSchema.nullable(),
  fields: z.record(z.string(), anyField.extend({ rows: z.array(z.record(z.string(), anyField)).readonly().optional() }).optional()),
  ...imageChecks,
})

const tableSchema = z.object({
  rows: z.number(),
  columns: z.number(),
  quad: quadSchema,
  cells: z
    .array(
      z.object({
        rows: z.tuple([z.number(), z.number()]).readonly(),
        columns: z.tuple([z.number(), z.number()]).readonly(),
        quad: quadSchema,
        lines: z.array(z.number()).readonly(),
      }),
    )
    .readonly(),
})

const common = {
  page: z.number().int().min(1),
  width: z.number().int(),
  height: z.number().int(),
  quality: qualitySchema,
  /** Counter-clockwise turn of the source that makes the text upright, degrees. */
  angleDegrees: z.number(),
  lines: z.array(lineSchema).readonly(),
  tables: z.array(tableSchema).readonly(),
  codes: z.array(z.object({ format: z.string(), text: z.string(), quad: quadSchema })).readonly(),
  device: z.enum(devices),
  models: z.array(z.string()).readonly(),
  /** ms by stage, and `total`. */
  timings: z.record(z.string(), z.number()),
}

/**
 * What a reader says of one page. `read`: documents were read, or a reading without documents was asked for; `unknown`: none of
 * the documents it knows or none of those that were asked for, with its lines; `rejected`: the picture is too poor to be read, see `quality.reasons`.
 */
export const readResultSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('read'), ...common, documents: z.array(documentSchema).readonly() }),
  z.object({
    status: z.literal('unknown'),
    ...common,
    documents: z.array(documentSchema).max(0).readonly(),
    /** What was recognised in place of what was asked for, likeliest first. */
    seen: z.array(z.object({ type: z.string(), layout: z.string(), confidence: z.number() })).readonly(),
  }),
  z.object({ status: z.literal('rejected'), ...common, documents: z.array(documentSchema).max(0).readonly() }),
])

export type AnyReadResult = z.infer<typeof readResultSchema>

/** A read result whose documents are typed. */
export type ReadResult<Document> = Omit<AnyReadResult, 'documents' | 'status'> &
  (
    | { readonly status: 'read'; readonly documents: readonly Document[] }
    | { readonly status: 'unknown'; readonly documents: readonly []; readonly seen: Extract<AnyReadResult, { status: 'unknown' }>['seen'] }
    | { readonly status: 'rejected'; readonly documents: readonly [] }
  )
