import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { OcrError } from '@recto/core'
import type { Terminal } from './terminal.ts'

/** One thing to read, by the name that results carry. */
export interface Input {
  readonly name: string
  bytes(): Promise<Uint8Array>
}

/** What is taken from a folder; a file that is named is tried whatever its name says. */
const extensions = new Set(['.jpg', '.jpeg', '.png', '.bmp', '.gif', '.tif', '.tiff', '.webp', '.avif'])

/** The inputs behind the arguments, folders walked in the order of their names, files opened only when their turn comes. */
export const findInputs = async (paths: readonly string[], terminal: Terminal): Promise<readonly Input[]> => {
  const found: Input[] = []
  for (const path of paths) {
    if (path === '-') found.push(standardInput(terminal))
    else if (await isFolder(path)) found.push(...(await inFolder(path)))
    else found.push(fileInput(path))
  }
  return found
}

/** Whether the arguments name one single file, whose error becomes the exit code. */
export const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

const inFolder = async (folder: string): Promise<readonly Input[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && extensions.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  if (paths.length === 0)
    throw new OcrError('input/not-found', `The folder ${folder} holds no pictures (${[...extensions].join(' ')}). Name a folder that does.`)
  return paths.map(fileInput)
}

/** Standard input can be read once: what came is kept. */
const standardInput = (terminal: Terminal): Input => {
  let read: Promise<Uint8Array> | undefined
  return {
    name: '-',
    bytes: () => {
      read ??= terminal.stdin()
      return read
    },
  }
}

const fileInput = (path: string): Input => ({
  name: path,
  bytes: async () => {
    try {
      return await readFile(path)
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException
      if (code === 'ENOENT') throw new OcrError('input/not-found', `There is no file ${path}. Check the path.`, { cause })
      throw new OcrError('input/not-found', `${path} cannot be read (${code ?? String(cause)}). Check its permissions.`, { cause })
    }
  },
})
