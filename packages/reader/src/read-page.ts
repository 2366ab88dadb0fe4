import { classifyByCues, leastMatch } from '@recto/classify'
import { type Glance, now, type TextPage, transformQuad } from '@recto/core'
import { type AnyReadResult, type DocumentSpec, extract } from '@recto/document'
import type { Engine, Opened } from './engine.ts'
import { createTimes, type Times } from './timings.ts'

/** What the picture shows: `'auto'` finds out; `'general-text'` is lines without documents. */
export type Asked = 'auto' | 'general-text' | readonly string[]

export interface PageRequest {
  /** From 1. */
  readonly page: number
  readonly as: Asked
  readonly chars: boolean
  readonly debug: boolean
  readonly signal?: AbortSignal
}

type Document = AnyReadResult['documents'][number]

/** One page of an input, read with an engine that nobody else uses meanwhile. */
export const readPage = async (
  engine: Engine,
  bytes: Uint8Array,
  specs: readonly DocumentSpec[],
  request: PageRequest,
): Promise<AnyReadResult> => {
  const started = now()
  const patches = specs.some(({ id, isPainted }) => isPainted === true && request.as.includes(id))
  const opened = await engine.open(bytes, { ...request, patches })
  try {
    const { width, height, quality, angleDegrees, device, models, pages } = opened
    const times = createTimes(opened.timings)
    const documents: Document[] = []
    for (const [index, page] of pages.entries())
      documents.push(...(await readDocuments(engine, opened, index, page, specs, request, times)))
    const common = {
      page: request.page,
      width,
      height,
      quality,
      angleDegrees,
      lines: pages.flatMap((page) => toSourceLines(page, request.chars)),
      tables: [],
      codes: [],
      device,
      models,
      timings: times.until(started),
    } satisfies Omit<AnyReadResult, 'status' | 'documents'>
    return conclude(common, documents, request.as)
  } finally {
    await engine.close(opened.ticket)
  }
}

const conclude = (common: Omit<AnyReadResult, 'status' | 'documents'>, documents: readonly Document[], as: Asked): AnyReadResult => {
  if (common.quality.verdict === 'reject') return { status: 'rejected', ...common, documents: [] }
  if (documents.length === 0 && as !== 'general-text') return { status: 'unknown', ...common, documents: [] }
  return { status: 'read', ...common, documents }
}

/** Documents of one text page: extracted, looked at again once, extracted anew. */
const readDocuments = async (
  engine: Engine,
  { ticket }: Opened,
  index: number,
  page: TextPage,
  specs: readonly DocumentSpec[],
  { as, debug, signal }: PageRequest,
  times: Times,
): Promise<readonly Document[]> => {
  if (as === 'general-text') return []
  const extracting = now()
  const ids = as === 'auto' ? new Set(classifyByCues(page, specs).map(({ id }) => id)) : new Set(as)
  const asked = specs.filter(({ id }) => ids.has(id))
  const options = { debug, ...(as === 'auto' ? { leastConfidence: leastMatch } : {}) }
  const first = asked.map((spec) => extract(spec, page, [], options))
  const wishes = first.flatMap((extraction) => extraction.wishes)
  const looking = now()
  times.add('extract', looking - extracting)
  const glances: readonly Glance[] = wishes.length === 0 ? [] : await engine.glance(ticket, index, wishes, signal)
  const looked = now()
  if (wishes.length > 0) times.add('look-again', looked - looking)
  const last = glances.length === 0 ? first : asked.map((spec) => extract(spec, page, glances, options))
  times.add('extract', now() - looked)
  return last.flatMap(({ documents }) => documents as readonly Document[]).sort((a, b) => b.confidence - a.confidence)
}

const toSourceLines = ({ lines, toSource }: TextPage, chars: boolean): AnyReadResult['lines'] =>
  lines.map((line) => ({
    text: line.text,
    confidence: line.confidence,
    quad: transformQuad(line.quad, toSource),
    ...(chars
      ? { chars: line.chars.map(({ text, confidence, quad }) => ({ text, confidence, quad: transformQuad(quad, toSource) })) }
      : {}),
  }))
