import { OcrError } from '@recto/core'
import { type DocumentSpec, describe } from '@recto/document'
import { documents } from '@recto/documents'
import stringWidth from 'string-width'
import { readings } from '../options.ts'

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))

const readingRow = (reading: string): string => `${reading.padEnd(24)}${pad('', 20)}lines of text, no fields\n`

/** What can be read; with an id its fields, layouts, checks and rules. */
export const listDocuments = (id: string | undefined): string => {
  if (id === undefined) {
    const rows = documents.map((document) => `${document.id.padEnd(24)}${pad(document.title.zh, 20)}${document.title.en}\n`)
    return [...rows, ...readings.map(readingRow)].join('')
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
