import { OcrError } from '@recto/core'
import { type DocumentSpec, describe } from '@recto/document'
import { documents, scores } from '@recto/documents'
import stringWidth from 'string-width'
import { readings } from '../options.ts'

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))

const readingRow = (reading: string): string => `${reading.padEnd(24)}${pad('', 20)}lines of text, no fields\n`

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8)

const heading = `${pad('', 44)}${pad('', 34)}${'exact'.padStart(8)}${'sure'.padStart(9)}  (measured on rendered photos; sure: confidence 0.9 or more)\n`

/** One document, with the shares of its fields that were exact, and exact and sure. */
const documentRow = ({ id, title }: DocumentSpec): string => {
  const score = scores[id]
  const measured = score === undefined ? '' : `${percent(score.exact)} ${percent(score.exact * score.exactSure)}`
  return `${`${id.padEnd(24)}${pad(title.zh, 20)}${pad(title.en, 34)}${measured}`.trimEnd()}\n`
}

/** What can be read; with an id its fields, layouts, checks and rules. */
export const listDocuments = (id: string | undefined): string => {
  if (id === undefined) {
    return [heading, ...documents.map(documentRow), ...readings.map(readingRow)].join('')
  }
  const reading = readings.find((known) => known === id)
  if (reading !== undefined) return readingRow(reading)
  const spec: DocumentSpec | undefined = documents.find((document) => document.id === id)
  if (spec === undefined) throw new OcrError('usage/no-such-document', `There is no document "${id}"; recto documents lists them.`)
  const { title, fields, rules, layouts } = describe(spec)
  const rows = fields.map(({ key, title: name, kind, layouts: where, checks }) =>
    `  ${key.padEnd(16)}${pad(name.zh, 16)}${pad(name.en, 24)}${kind.padEnd(8)}${where.join(', ').padEnd(14)}${checks.join(', ')}`.trimEnd(),
  )
  return [
    `${spec.id}  ${title.zh}  ${title.en}`,
    `layouts: ${layouts.join(', ')}`,
    'fields:',
    ...rows,
    `rules: ${rules.map(({ code }) => code).join(', ') || 'none'}`,
    '',
  ].join('\n')
}
