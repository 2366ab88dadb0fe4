import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OcrError } from '@recto/core'

/** One entry of a `labels.json`, as far as measuring needs it. */
export interface Label {
  readonly id: string
  readonly type: string
  /** Path beside the `labels.json`. */
  readonly image: string
  readonly fields: Readonly<Record<string, string>>
  readonly lines: readonly string[]
  /** Not all lines are listed: recall only. */
  readonly linesPartial: boolean
  readonly tags: readonly string[]
  /** Every printed value is labelled, as in rendered pictures: what has no label is empty. */
  readonly isComplete: boolean
}

/** What `labels.json` says of a picture, and where the picture is. */
export interface LabelledPicture extends Label {
  readonly path: string
}

/** The label types that are not a document's id with underscores. */
const ids: Readonly<Record<string, string>> = { idcard: 'id-card', table: 'general-table', multi_doc: 'auto' }

/** The document or reading that a label's type names. */
export const documentIdOf = (type: string): string => ids[type] ?? type.replaceAll('_', '-')

type Values = Label['fields']

/** A value, several of one name, values under a page's name, or rows of them. */
type RawValue = string | readonly string[] | Values | readonly Values[]

interface RawLabel extends Omit<Label, 'linesPartial' | 'lines' | 'tags' | 'fields' | 'isComplete'> {
  readonly fields?: Readonly<Record<string, RawValue>>
  readonly lines?: Label['lines']
  readonly lines_partial?: boolean
  readonly tags?: Label['tags']
  /** Where each value stands; only what is rendered knows. */
  readonly quads?: object
}

const isTexts = (value: RawValue): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === 'string')

const isRows = (value: RawValue): value is readonly Values[] => Array.isArray(value) && !isTexts(value)

/** Several values of one name are one, as results give them; those of rows are named `list[row].column`, from row 0. */
const valuesOf = (name: string, value: RawValue): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[name, value]]
  if (isTexts(value)) return [[name, value.join('、')]]
  if (!isRows(value)) return Object.entries(value)
  return value.flatMap((row, index) => Object.entries(row).map(([column, text]) => [`${name}[${index}].${column}`, text] as const))
}

/** The labelled pictures of a folder, in its own order. */
export const readLabels = async (folder: string): Promise<readonly LabelledPicture[]> => {
  const file = join(folder, 'labels.json')
  if (!existsSync(file))
    throw new OcrError('input/not-found', `${file} is missing: name a folder with a labels.json, such as test-data/samples.`)
  const entries: readonly RawLabel[] = JSON.parse(await readFile(file, 'utf8'))
  return entries.map(({ lines_partial, ...entry }) => ({
    ...entry,
    fields: Object.fromEntries(Object.entries(entry.fields ?? {}).flatMap(([name, value]) => valuesOf(name, value))),
    lines: entry.lines ?? [],
    linesPartial: lines_partial ?? false,
    tags: entry.tags ?? [],
    isComplete: entry.quads !== undefined,
    path: join(folder, entry.image),
  }))
}
