import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Description, type DocumentSpec, describe } from '@recto/document'

/** A file of which all or a part follows from the document packages. */
export interface GeneratedFile {
  readonly url: URL
  readonly content: string
}

const documentsFolder = new URL('../packages/documents/', import.meta.url)
const scoresFile = new URL('../benchmarks/results/scores.json', import.meta.url)
const rootReadme = new URL('../README.md', import.meta.url)

/** What the accuracy benchmark kept of one document's fields; shares 0..1. */
interface Score {
  readonly pictures: number
  readonly labels: number
  readonly exact: number
  readonly wrongSure: number
  readonly exactSure: number
}

/** By document, then by how its pictures were taken. */
export type Scores = Readonly<Record<string, Readonly<Record<string, Score>>>>

/** Everything that is written by `pnpm run generate`, as it should be. */
export const generatedFiles = async (): Promise<readonly GeneratedFile[]> => {
  const entries = await readdir(documentsFolder, { withFileTypes: true })
  const ids = entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'all' && existsSync(new URL(`${entry.name}/src/index.ts`, documentsFolder)))
    .map(({ name }) => name)
    .sort()
  const descriptions = await Promise.all(ids.map(async (id) => describe(await loadSpec(id))))
  const manifest = new URL('all/package.json', documentsFolder)
  const scores: Scores = JSON.parse(await readFile(scoresFile, 'utf8').catch(() => '{}'))
  const table = documentTable(descriptions, scores)
  return [
    { url: new URL('all/src/scores.ts', documentsFolder), content: scoresModule(ids, scores) },
    await withGenerated(rootReadme, table),
    { url: new URL('all/src/index.ts', documentsFolder), content: registry(ids) },
    { url: manifest, content: withDependencies(await readFile(manifest, 'utf8'), ids) },
    await readme('all', table),
    ...(await Promise.all(descriptions.map((description) => readme(description.id, fieldTable(description))))),
  ]
}

/** `id-card` → `idCard`, the name under which its package exports the document. */
export const exportNameOf = (id: string): string => id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())

const loadSpec = async (id: string): Promise<DocumentSpec> => {
  const name = exportNameOf(id)
  const spec = (await import(new URL(`${id}/src/index.ts`, documentsFolder).href))[name] as DocumentSpec | undefined
  if (spec?.id !== id) throw new Error(`packages/documents/${id} should export ${name}, a document whose id is "${id}".`)
  return spec
}

const lineWidth = 140

/** The source of `@recto/documents`, formatted as biome does. */
export const registry = (ids: readonly string[]): string => {
  const names = ids.map(exportNameOf)
  const oneLine = `export const documents = [${names.join(', ')}] as const`
  const list =
    oneLine.length <= lineWidth ? oneLine : `export const documents = [\n${names.map((name) => `  ${name},\n`).join('')}] as const`
  return `// Generated from the folders of packages/documents by tools/generate.ts.
${ids.map((id) => `import { ${exportNameOf(id)} } from '@recto/${id}'\n`).join('')}
export { type Score, scores } from './scores.ts'

/** Every document this release can read. */
${list}
`
}

/** The manifest with the documents as its dependencies. */
export const withDependencies = (manifest: string, ids: readonly string[]): string => {
  const names = ['document', ...ids].map((id) => `@recto/${id}`).sort()
  const dependencies = Object.fromEntries(names.map((name) => [name, 'workspace:*']))
  return `${JSON.stringify({ ...JSON.parse(manifest), dependencies }, null, 2)}\n`
}

/** A README with its generated part replaced. */
const withGenerated = async (url: URL, table: string): Promise<GeneratedFile> => {
  const content = withTable(await readFile(url, 'utf8').catch(() => ''), table)
  if (content === null)
    throw new Error(`${fileURLToPath(url)} needs a line ${markers[0]} and below it a line ${markers[1]}; the table is written between.`)
  return { url, content }
}

/** The README of a document's package. */
const readme = (folder: string, table: string): Promise<GeneratedFile> =>
  withGenerated(new URL(`${folder}/README.md`, documentsFolder), table)

const markers = ['<!-- generated -->', '<!-- /generated -->'] as const

/** The text with this table between its markers; `null` when it has none. */
export const withTable = (text: string, table: string): string | null => {
  const [start, end] = markers.map((marker) => text.indexOf(marker)) as [number, number]
  if (start < 0 || end < start) return null
  return `${text.slice(0, start + markers[0].length)}\n${table}${text.slice(end)}`
}

const toTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`).join('')

const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** What a document states, and what is checked across its fields. */
export const fieldTable = ({ fields, rules, layouts }: Description): string => {
  const rows = fields.map(({ key, title, kind, layouts: where, checks, sensitive }) => [
    codes([key]),
    title.zh,
    title.en + (sensitive ? ' (sensitive)' : ''),
    kind,
    where.length === layouts.length ? 'all' : codes(where),
    codes(checks),
  ])
  const across = rules.map(({ code, over }) => `- \`${code}\` holds over ${codes(over)}\n`)
  return toTable(['field', '中文', 'English', 'kind', 'layout', 'checks'], rows) + (across.length === 0 ? '' : `\n${across.join('')}`)
}

const percent = (share: number, digits = 1): string => `${(share * 100).toFixed(digits)} %`

/** The documents of a release, with what was measured on rendered pictures. */
export const documentTable = (descriptions: readonly Description[], scores: Scores): string =>
  toTable(
    [
      'document',
      '中文',
      'English',
      'layouts',
      'fields',
      'photos',
      'exact',
      'wrong ≥ 0.9',
      'of the exact ≥ 0.9',
      'hard: exact',
      'hard: wrong ≥ 0.9',
    ],
    descriptions.map(({ id, title, layouts, fields }) => {
      const { photo, hard } = scores[id] ?? {}
      const measured =
        photo === undefined
          ? ['–', '–', '–', '–']
          : [String(photo.pictures), percent(photo.exact), percent(photo.wrongSure, 2), percent(photo.exactSure)]
      const strained = hard === undefined ? ['–', '–'] : [percent(hard.exact), percent(hard.wrongSure, 2)]
      return [codes([id]), title.zh, title.en, String(layouts.length), String(fields.length), ...measured, ...strained]
    }),
  )

/** The source of the scores in `@recto/documents`: shares with four decimals. */
export const scoresModule = (ids: readonly string[], scores: Scores): string => {
  const rows = ids.flatMap((id) => {
    const photo = scores[id]?.photo
    if (photo === undefined) return []
    const { pictures, exact, wrongSure, exactSure } = photo
    const share = (value: number): number => Math.round(value * 1e4) / 1e4
    const key = id.includes('-') ? `'${id}'` : id
    return [
      `  ${key}: { pictures: ${pictures}, exact: ${share(exact)}, wrongSure: ${share(wrongSure)}, exactSure: ${share(exactSure)} },\n`,
    ]
  })
  return `// Generated from benchmarks/results/scores.json by tools/generate.ts.

/** What was measured on rendered pictures of a document, taken as by a person who tries; shares of its fields, 0..1. */
export interface Score {
  readonly pictures: number
  readonly exact: number
  /** Wrong with a confidence of 0.9 or more, of all. */
  readonly wrongSure: number
  /** A confidence of 0.9 or more, of the exact ones. */
  readonly exactSure: number
}

/** By document. */
export const scores: Readonly<Record<string, Score>> = {${rows.length === 0 ? '' : '\n'}${rows.join('')}}
`
}
