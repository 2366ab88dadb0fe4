import { classifyByCues, isOther, leastMatch } from '@recto/classify'
import { boxOf, type Glance, now, type TextPage, transformQuad } from '@recto/core'
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
    const found: Found[] = []
    for (const [index, page] of pages.entries()) found.push(await readDocuments(engine, opened, index, page, specs, request, times))
    const common = {
      page: request.page,
      width,
      height,
      quality,
      angleDegrees,
      lines: pages.flatMap((page) => toSourceLines(page, request.chars)),
      tables: [],
      codes: found.flatMap((page) => page.codes),
      device,
      models,
      timings: times.until(started),
    } satisfies Omit<AnyReadResult, 'status' | 'documents'>
    return conclude(common, found, request.as)
  } finally {
    await engine.close(opened.ticket)
  }
}

/** What one text page holds: the documents that were asked for, or in their place what else was recognised. */
interface Found {
  readonly documents: readonly Document[]
  readonly seen: readonly Seen[]
  /** Source px. */
  readonly codes: AnyReadResult['codes']
}

type Seen = Extract<AnyReadResult, { status: 'unknown' }>['seen'][number]

const conclude = (common: Omit<AnyReadResult, 'status' | 'documents'>, found: readonly Found[], as: Asked): AnyReadResult => {
  if (common.quality.verdict === 'reject') return { status: 'rejected', ...common, documents: [] }
  const documents = found.flatMap((page) => page.documents)
  if (documents.length > 0 || as === 'general-text') return { status: 'read', ...common, documents }
  return { status: 'unknown', ...common, documents: [], seen: found.flatMap((page) => page.seen) }
}

/** Documents that were asked for, unless another one is recognised and none of these would be unasked. */
const unlessOther = (
  documents: readonly Document[],
  page: TextPage,
  specs: readonly DocumentSpec[],
  ids: ReadonlySet<string>,
): Omit<Found, 'codes'> => {
  if (documents.some(({ confidence }) => confidence >= leastMatch) && !isOther(page, specs, ids)) return { documents, seen: [] }
  const seen = classifyByCues(page, specs).flatMap(({ id, layout, confidence }) => (ids.has(id) ? [] : [{ type: id, layout, confidence }]))
  return seen.length > 0 ? { documents: [], seen } : { documents, seen }
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
): Promise<Found> => {
  if (as === 'general-text') return { documents: [], seen: [], codes: [] }
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
  const documents = largerFirst(last.flatMap((extraction) => extraction.documents as readonly Document[]))
  const found =
    as === 'auto'
      ? { documents: documents.filter(({ confidence }) => confidence >= leastMatch), seen: [] }
      : unlessOther(documents, page, specs, ids)
  times.add('extract', now() - looked)
  return { ...found, codes: codesOf(glances, page) }
}

/** The surer first, but of one kind the larger. */
const largerFirst = (documents: readonly Document[]): readonly Document[] => {
  const sorted: Document[] = []
  for (const document of [...documents].sort((a, b) => b.confidence - a.confidence)) {
    const before = sorted.findIndex((other) => isLikeAndSmaller(other, document))
    sorted.splice(before < 0 ? sorted.length : before, 0, document)
  }
  return sorted
}

/** Of two sides of one card neither is. */
const clearlyLarger = 1.3

/** Whether a document is of the same kind as another that is surely there, and is smaller than that. */
const isLikeAndSmaller = (own: Document, other: Document): boolean =>
  own.type === other.type && other.confidence >= leastMatch && clearlyLarger * areaOf(own) < areaOf(other)

/** Of its outline, or where that is not known of what was read on it, px². */
const areaOf = ({ quad, fields }: Document): number => {
  const quads = quad === null ? Object.values(fields).flatMap((field) => field?.quads ?? []) : [quad]
  if (quads.length === 0) return 0
  const { width, height } = boxOf(...quads)
  return width * height
}

/** The codes that documents asked for, each once. */
const codesOf = (glances: readonly Glance[], { toSource }: TextPage): AnyReadResult['codes'] => {
  const codes = glances.flatMap((glance) => (glance.see === 'codes' ? glance.codes : []))
  return codes
    .filter((code, index) => codes.findIndex((other) => other.text === code.text) === index)
    .map((code) => ({ ...code, quad: transformQuad(code.quad, toSource) }))
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
