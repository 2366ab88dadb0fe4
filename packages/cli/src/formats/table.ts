import type { Quad } from '@recto/core'
import { type AnyReadResult, type Description, describe } from '@recto/document'
import { documents } from '@recto/documents'
import stringWidth from 'string-width'
import type { PageOutcome } from './page-outcome.ts'

type Document = AnyReadResult['documents'][number]

const descriptions = new Map<string, Description>(documents.map((document) => [document.id, describe(document)]))

/** Fields below this are marked where no other threshold was asked for. */
export const usualThreshold = 0.9

/** A page for people: documents with their fields, or the lines where no document was found. */
export const toTable = (outcome: PageOutcome, minConfidence: number | null): string => {
  const head = outcome.page === 1 ? outcome.input : `${outcome.input} page ${outcome.page}`
  if ('error' in outcome) return `${head}\n  ${outcome.error.code}: ${outcome.error.message}\n`
  const { result } = outcome
  const { width, height, quality, timings, device } = result
  const reasons = quality.reasons.length > 0 ? ` (${quality.reasons.join(', ')})` : ''
  const facts = `${width}×${height} px, quality ${quality.verdict}${reasons}, ${Math.round(timings.total ?? 0)} ms on ${device}`
  return [`${head}  ${facts}`, ...bodyOf(result, minConfidence ?? usualThreshold), ''].join('\n')
}

const bodyOf = (result: AnyReadResult, threshold: number): readonly string[] => {
  if (result.status === 'rejected') return ['  rejected: the picture is too poor to be read']
  if (result.documents.length > 0) return result.documents.flatMap((document) => documentRows(document, threshold))
  const note = result.status === 'unknown' ? [`  ${unknownNote(result.seen)}; its lines:`] : []
  return [...note, ...result.lines.map(({ text, confidence }) => `  ${confidence.toFixed(2)}  ${text}`)]
}

const unknownNote = (seen: Extract<AnyReadResult, { status: 'unknown' }>['seen']): string =>
  seen.length === 0
    ? 'none of the known documents'
    : `not what was asked for, it looks like ${[...new Set(seen.map(({ type, layout }) => `${type} ${layout}`))].join(', ')}`

const documentRows = (document: Document, threshold: number): readonly string[] => {
  const description = descriptions.get(document.type)
  const title = `${description?.title.zh ?? ''} ${document.type} ${document.layout}`.trim()
  const rows = Object.entries(document.fields).flatMap(([key, field]) => {
    if (field === undefined) return []
    const known = description?.fields.find((other) => other.key === key)
    const doubts = field.confidence < threshold ? ` ?  ${field.issues.map(({ code }) => code).join(', ')}` : ''
    const confidence = `${field.confidence.toFixed(3)}${doubts.trimEnd()}`
    return [{ name: known?.title.zh ?? key, key, value: show(field.value), confidence, items: itemsOf(field.rows ?? [], threshold) }]
  })
  const nameWidth = Math.max(...rows.map(({ name }) => stringWidth(name)))
  const keyWidth = Math.max(...rows.map(({ key }) => key.length))
  const valueWidth = Math.min(48, Math.max(...rows.map(({ value }) => stringWidth(value))))
  return [
    `  ${title}  ${document.confidence.toFixed(3)}`,
    ...rows.flatMap(({ name, key, value, confidence, items }) => [
      `    ${pad(name, nameWidth)}  ${key.padEnd(keyWidth)}  ${pad(value, valueWidth)}  ${confidence}`,
      ...items,
    ]),
  ]
}

type Row = NonNullable<NonNullable<Document['fields'][string]>['rows']>[number]

/** The rows of a list, each in a line: what stands in their cells, doubtful ones marked. */
const itemsOf = (rows: readonly Row[], threshold: number): readonly string[] =>
  rows.map((cells, index) => {
    const shown = Object.values(cells).flatMap((cell) =>
      cell.value === null ? [] : [`${show(cell.value)}${cell.confidence < threshold ? ' ?' : ''}`],
    )
    return `      ${index + 1}  ${shown.join(' | ')}`
  })

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))

/** A typed value in one line. */
const show = (value: unknown): string => {
  if (value === null) return '–'
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return isQuad(value) ? `area at ${Math.round(value[0][0])},${Math.round(value[0][1])} px` : `${value.length} rows`
  return Object.values(value as object)
    .map((part) => part ?? '?')
    .join(' – ')
}

const isQuad = (value: readonly unknown[]): value is Quad =>
  value.length === 4 && value.every((point) => Array.isArray(point) && point.length === 2)
