import type { Archive } from './zip.ts'

/** An `ST_Loc` (GB/T 33190-2016, 7.3): from the root where it begins with a slash, else from the folder of the file that names it. */
export const resolve = (from: string, location: string, archive: Archive): string => {
  const absolute = location.startsWith('/') ? location.slice(1) : `${folderOf(from)}${location}`
  const parts: string[] = []
  for (const part of absolute.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  const path = parts.join('/')
  return archive.names.find((name) => name === path) ?? archive.names.find((name) => name.toLowerCase() === path.toLowerCase()) ?? path
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
