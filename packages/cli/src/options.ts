import { parseArgs } from 'node:util'
import { type Device, devices, OcrError } from '@recto/core'
import { documents } from '@recto/documents'
import { usageError } from './usage.ts'

export const formats = ['table', 'json', 'huawei', 'txt'] as const
export type Format = (typeof formats)[number]

/** Formats of the command line that later releases write. */
const laterFormats = ['md', 'csv', 'xlsx', 'docx', 'pdf', 'html']

export const readings = ['general-text'] as const
export type DocumentId = (typeof documents)[number]['id']
export type Asked = 'auto' | (typeof readings)[number] | readonly DocumentId[]

export interface ReadCommand {
  readonly inputs: readonly string[]
  readonly as: Asked
  /** `null`: a table on a terminal, JSON otherwise. */
  readonly format: Format | null
  readonly out: string | null
  readonly force: boolean
  /** 1-based; `null` is every page. */
  readonly pages: ReadonlySet<number> | null
  /** `null` when not asked for: the table marks what is below 0.9. */
  readonly minConfidence: number | null
  readonly device: Device | 'auto'
  readonly workers: number | null
  readonly chars: boolean
  readonly draw: string | null
  readonly debug: boolean
  readonly quiet: boolean
}

/** The arguments after `recto read`. Throws `usage/invalid` or `usage/no-such-document`. */
export const parseReadCommand = (args: readonly string[]): ReadCommand => {
  const { values, positionals } = parsed(args)
  if (positionals.length === 0)
    throw usageError('recto read needs at least one input: a picture, a PDF or OFD, a folder, or - for standard input.')
  return {
    inputs: positionals,
    as: parseAs(values.as ?? 'auto'),
    format: values.format === undefined ? null : parseFormat(values.format),
    out: values.out ?? null,
    force: values.force ?? false,
    pages: values.pages === undefined ? null : parsePages(values.pages),
    minConfidence: values['min-confidence'] === undefined ? null : parseShare('--min-confidence', values['min-confidence']),
    device: parseDevice(values.device ?? 'auto'),
    workers: values.workers === undefined ? null : parseCount('--workers', values.workers),
    chars: values.chars ?? false,
    draw: values.draw ?? null,
    debug: values.debug ?? false,
    quiet: values.quiet ?? false,
  }
}

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        force: { type: 'boolean' },
        pages: { type: 'string' },
        'min-confidence': { type: 'string' },
        device: { type: 'string' },
        workers: { type: 'string' },
        chars: { type: 'boolean' },
        draw: { type: 'string' },
        debug: { type: 'boolean' },
        quiet: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw usageError(error instanceof Error ? `${error.message}.` : String(error))
  }
}

const isReading = (id: string): id is (typeof readings)[number] => (readings as readonly string[]).includes(id)
const isDocument = (id: string): id is DocumentId => documents.some((document) => document.id === id)

const parseAs = (text: string): Asked => {
  if (text === 'auto' || isReading(text)) return text
  const ids = text.split(',').map((id) => id.trim())
  const unknown = ids.find((id) => !isDocument(id))
  if (unknown !== undefined) {
    const known = ['auto', ...readings, ...documents.map(({ id }) => id)].join(', ')
    throw new OcrError(
      'usage/no-such-document',
      `--as ${text}: "${unknown}" is none of the documents that can be read or combined: ${known}.`,
    )
  }
  return ids.filter(isDocument)
}

const parseFormat = (text: string): Format => {
  const format = formats.find((known) => known === text)
  if (format !== undefined) return format
  const when = laterFormats.includes(text) ? 'is not written yet' : 'is no format'
  throw usageError(`--format ${text} ${when}; choose one of ${formats.join(', ')}.`)
}

const parseDevice = (text: string): Device | 'auto' => {
  const device = [...devices, 'auto' as const].find((known) => known === text)
  if (device === undefined) throw usageError(`--device ${text} is no device; choose one of ${devices.join(', ')}, auto.`)
  return device
}

const parseCount = (name: string, text: string): number => {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw usageError(`${name} ${text}: a whole number from 1 is needed.`)
  return count
}

const parseShare = (name: string, text: string): number => {
  const share = Number(text)
  if (text.trim() === '' || !(share >= 0 && share <= 1)) throw usageError(`${name} ${text}: a number from 0 to 1 is needed.`)
  return share
}

const mostPages = 100_000

/** `1-3,5` → 1, 2, 3, 5. */
const parsePages = (text: string): ReadonlySet<number> => {
  const pages = new Set<number>()
  for (const part of text.split(',')) {
    const match = /^\s*(\d{1,6})(?:-(\d{1,6}))?\s*$/u.exec(part)
    const first = Number(match?.[1])
    const last = Number(match?.[2] ?? match?.[1])
    if (match === null || first < 1 || last < first || last > mostPages)
      throw usageError(`--pages ${text}: "${part}" is no page or range such as 1-3,5.`)
    for (let page = first; page <= last; page++) pages.add(page)
  }
  return pages
}
