import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { OcrError } from '@recto/core'
import { usageError } from './usage.ts'

const kindOf = async (path: string): Promise<'folder' | 'file' | 'nothing'> => {
  const found = await stat(path).catch(() => null)
  if (found === null) return 'nothing'
  return found.isDirectory() ? 'folder' : 'file'
}

/** Writes the whole file or none of it: beside its place first, then renamed. */
export const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> => {
  const partial = `${path}.${process.pid}.partial`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(partial, content)
    await rename(partial, path)
  } catch (cause) {
    await rm(partial, { force: true }).catch(() => undefined)
    const { code } = cause as NodeJS.ErrnoException
    throw new OcrError('usage/invalid', `${path} cannot be written (${code ?? String(cause)}). Name a place that can.`, { cause })
  }
}

/** Where outputs go, as it was asked for. */
export interface Destination {
  /** The option that named it, for messages. */
  readonly option: '--out' | '--draw'
  readonly path: string
  /** With its dot; added to the name of each input. */
  readonly extension: string
  /** Overwrites what is there. */
  readonly force: boolean
}

/** One file of the folder for each input. Throws `usage/invalid` where two would share one, or something is there and not to be overwritten. */
export const pathsInFolder = async (to: Destination, places: readonly string[]): Promise<readonly string[]> => {
  if ((await kindOf(to.path)) === 'file') throw usageError(`${to.option} ${to.path} is a file; a folder is needed here.`)
  const paths = places.map((place) => join(to.path, `${place}${to.extension}`))
  const seen = new Set<string>()
  const twice = paths.find((path) => seen.size === seen.add(resolve(path)).size)
  if (twice !== undefined)
    throw usageError(`${to.option} ${to.path}: two inputs would both be written to ${twice}. Read them in two calls.`)
  for (const path of paths) await assertFree(path, to)
  return paths
}

/** The file itself for one input, when it is one or its name has an extension; else files in a folder. */
export const outputPaths = async (to: Destination, places: readonly string[]): Promise<readonly string[]> => {
  const kind = await kindOf(to.path)
  const isFile = kind === 'file' || (kind === 'nothing' && extname(to.path) !== '')
  if (places.length !== 1 || !isFile) return pathsInFolder(to, places)
  await assertFree(to.path, to)
  return [to.path]
}

const assertFree = async (path: string, { force }: Destination): Promise<void> => {
  const kind = await kindOf(path)
  if (kind === 'folder') throw usageError(`${path} is a folder; a file would be written there.`)
  if (kind === 'file' && !force) throw usageError(`${path} exists; --force overwrites it.`)
}
