import { type Device, devices, type Limits, OcrError, type Platform } from '@recto/core'
import type { DocumentSpec } from '@recto/document'
import { z } from 'zod'
import type { Models } from './engine.ts'

export interface ReaderOptions<D extends readonly DocumentSpec[]> {
  /** The documents that may be read; `'auto'` chooses among them. */
  readonly documents: D
  /** @default createPlatform() */
  readonly platform?: Platform
  /** One device, or several to try in order. `'auto'` is the CPU in Node and WebAssembly in a browser. @default 'auto' */
  readonly device?: Device | 'auto' | readonly Device[]
  /** Workers, each with its own models; 0 reads in this thread. @default one for each core in Node, 0 in a browser */
  readonly workers?: number
  /** Threads inside one operator of the models. @default 1 with workers, every core without */
  readonly threads?: number
  /** ONNX Runtime's memory arena: faster with it, smaller without. @default true */
  readonly arena?: boolean
  /** Other weights in place of the default ones. */
  readonly models?: Partial<Models>
  /** What an input may cost. @default 100 MB, 160 megapixels a page, 1,000 pages */
  readonly limits?: Partial<Limits>
  /** Long side of the picture in which text is looked for, px. @default chosen from the picture */
  readonly detectionSide?: number
  /** A page that takes longer fails with `stage/timeout`, and its worker is replaced. @default none */
  readonly timeoutMs?: number
  /** Adds the three factors of each confidence. @default false */
  readonly debug?: boolean
}

const count = z.number().int()

/** The longest that a timer can wait, ms (HTML standard, timers: a signed 32-bit number). */
const longestTimeoutMs = 2 ** 31 - 1

/** The options as data; the rest is what the compiler saw. */
const schema = z.object({
  documents: z.array(z.looseObject({ id: z.string() })).readonly(),
  device: z.union([z.enum([...devices, 'auto']), z.array(z.enum(devices)).min(1).readonly()]).optional(),
  workers: count.min(0).max(256).optional(),
  threads: count.min(1).max(256).optional(),
  arena: z.boolean().optional(),
  detectionSide: count.min(32).max(8192).optional(),
  timeoutMs: z.number().positive().max(longestTimeoutMs).optional(),
  debug: z.boolean().optional(),
  limits: z
    .object({ maxBytes: z.number().positive(), maxPixels: z.number().positive(), maxPages: count.min(1) })
    .partial()
    .optional(),
})

/** Throws `usage/invalid` naming the option that is off. */
export const assertReaderOptions = (options: ReaderOptions<readonly DocumentSpec[]>): void => {
  const { error } = schema.safeParse(options)
  if (error !== undefined) throw new OcrError('usage/invalid', `createReader: ${z.prettifyError(error)}`)
  const ids = options.documents.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new OcrError('usage/invalid', `createReader: two documents are called "${twice}".`)
}

export const assertPage = (page: number): void => {
  if (!Number.isInteger(page) || page < 1) throw new OcrError('usage/invalid', `page: a whole number from 1 is needed, ${page} was given.`)
}
