import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join, relative } from 'node:path'
import { OcrError } from '@recto/core'
import { assertBytes, defaultLimits } from '@recto/platform'
import type { Terminal } from './terminal.ts'

/** One thing to read. */
export interface Input {
  /** As results call it: the argument, or the path of a file found in a folder. */
  readonly name: string
  /** Where outputs made of it belong in their folder: its path below the folder it was found in. */
  readonly place: string
  bytes(): Promise<Uint8Array>
}

/** What is taken from a folder; a file that is named is tried whatever its name says. */
const extensions = new Set(['.jpg', '.jpeg', '.png', '.bmp', '.gif', '.tif', '.tiff', '.webp', '.avif', '.pdf', '.ofd'])

/** The inputs behind the arguments, folders walked in the order of their names, files opened only when their turn comes. */
export const findInputs = async (paths: readonly string[], terminal: Terminal): Promise<readonly Input[]> => {
  const found: Input[] = []
  for (const path of paths) {
    if (path === '-') found.push(standardInput(terminal))
    else if (await isFolder(path)) found.push(...(await inFolder(path)))
    else found.push(fileInput(path, basename(path)))
  }
  return found
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false

/** The pictures and files of a folder; one input that fails where there are none. */
const inFolder = async (folder: string): Promise<readonly Input[]> => {
  const failing = (error: OcrError): readonly Input[] => [{ name: folder, place: basename(folder), bytes: () => Promise.reject(error) }]
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const paths = entries
      .filter((entry) => !entry.isDirectory() && extensions.has(extname(entry.name).toLowerCase()))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    if (paths.length > 0) return paths.map((path) => fileInput(path, relative(folder, path)))
    const known = [...extensions].join(' ')
    return failing(new OcrError('input/not-found', `The folder ${folder} holds nothing that is read (${known}). Name a folder that does.`))
  } catch (cause) {
    return failing(unreadable(folder, cause))
  }
}

/** Standard input can be read once: what came is kept. */
const standardInput = (terminal: Terminal): Input => {
  let read: Promise<Uint8Array> | undefined
  return {
    name: '-',
    place: 'stdin',
    bytes: () => {
      read ??= terminal.stdin()
      return read
    },
  }
}

const fileInput = (path: string, place: string): Input => ({
  name: path,
  place,
  bytes: async () => {
    try {
      const file = await stat(path)
      if (file.isFile()) assertBytes(file.size, defaultLimits)
      return await readFile(path)
    } catch (cause) {
      throw unreadable(path, cause)
    }
  },
})

const unreadable = (path: string, cause: unknown): OcrError => {
  if (OcrError.isInstance(cause)) return cause
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'ENOENT') return new OcrError('input/not-found', `There is no file ${path}. Check the path.`, { cause })
  return new OcrError('input/not-found', `${path} cannot be read (${code ?? String(cause)}). Check the path and its permissions.`, {
    cause,
  })
}
