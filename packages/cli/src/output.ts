import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { usageError } from './usage.ts'

const exists = async (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Writes the whole file or none of it: beside its place first, then renamed. */
export const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  const partial = `${path}.${process.pid}.partial`
  try {
    await writeFile(partial, content)
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/**
 * Where each input's output goes: `out` itself for one input when it has an extension, else a file in the folder `out`.
 * Throws `usage/invalid` when two inputs would share a file, or one exists and `force` is not set.
 */
export const outputPaths = async (out: string, names: readonly string[], extension: string, force: boolean): Promise<readonly string[]> => {
  const single = names.length === 1 && extname(out) !== ''
  const paths = single ? [out] : names.map((name) => join(out, `${name === '-' ? 'stdin' : basename(name)}${extension}`))
  const seen = new Map<string, string>()
  for (const [index, path] of paths.entries()) {
    const name = names[index] as string
    const other = seen.get(resolve(path))
    if (other !== undefined)
      throw usageError(`--out ${out}: ${other} and ${name} would both be written to ${path}. Read them in two calls.`)
    seen.set(resolve(path), name)
    if (!force && (await exists(path))) throw usageError(`${path} exists; --force overwrites it.`)
  }
  return paths
}
