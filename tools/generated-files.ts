import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { type Description, type DocumentSpec, describe } from '@recto/document'

/** A file of which all or a part follows from the document packages. */
export interface GeneratedFile {
  readonly url: URL
  readonly content: string
}

const documentsFolder = new URL('../packages/documents/', import.meta.url)

/** Everything that is written by `pnpm run generate`, as it should be. */
export const generatedFiles = async (): Promise<readonly GeneratedFile[]> => {
  const entries = await readdir(documentsFolder, { withFileTypes: true })
  const ids = entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'all' && existsSync(new URL(`${entry.name}/src/index.ts`, documentsFolder)))
    .map(({ name }) => name)
    .sort()
  const descriptions = await Promise.all(ids.map(async (id) => describe(await loadSpec(id))))
  const manifest = new URL('all/package.json', documentsFolder)
  return [
    { url: new URL('all/src/index.ts', documentsFolder), content: registry(ids) },
    { url: manifest, content: withDependencies(await readFile(manifest, 'utf8'), ids) },
    await readme('all', documentTable(descriptions)),
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

/** The README of a document's package with its generated part replaced. */
const readme = async (folder: string, table: string): Promise<GeneratedFile> => {
  const url = new URL(`${folder}/README.md`, documentsFolder)
  const text = await readFile(url, 'utf8').catch(() => '')
  const content = withTable(text, table)
  if (content === null)
    throw new Error(
      `packages/documents/${folder}/README.md needs a line ${markers[0]} and below it a line ${markers[1]}; the table is written between.`,
    )
  return { url, content }
}

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

/** The documents of a release. */
export const documentTable = (descriptions: readonly Description[]): string =>
  toTable(
    ['document', '中文', 'English', 'layouts', 'fields'],
    descriptions.map(({ id, title, layouts, fields }) => [codes([id]), title.zh, title.en, codes(layouts), String(fields.length)]),
  )
