import { OcrError } from '@recto/core'
import { childAt, childrenOf, type Element, parseXml } from '../xml/parse-xml.ts'
import { resolve } from './paths.ts'
import type { Archive } from './zip.ts'

/** One page of one of the documents that an OFD holds. */
export interface PageEntry {
  readonly document: OfdDocument
  /** Path of its content. */
  readonly path: string
  readonly id: string
  /** Number in its document, from 0. */
  readonly index: number
}

export interface OfdDocument {
  readonly path: string
  readonly root: Element
}

/** The parsed files of an archive, each parsed once; throws `input/undecodable`, `input/too-large`. */
export interface Files {
  readonly archive: Archive
  parse(path: string): Element
}

export const createFiles = (archive: Archive): Files => {
  const parsed = new Map<string, Element>()
  return {
    archive,
    parse: (path) => {
      const known = parsed.get(path)
      if (known !== undefined) return known
      const element = parseXml(archive.read(path), path)
      parsed.set(path, element)
      return element
    },
  }
}

/** All pages of all documents, in order (GB/T 33190-2016, 7.4 and 7.5). */
export const pagesOf = (files: Files): readonly PageEntry[] => {
  const root = files.parse('OFD.xml')
  return childrenOf(root, 'DocBody').flatMap((body) => {
    const location = childAt(body, 'DocRoot')?.text.trim()
    if (location === undefined || location === '')
      throw new OcrError('input/undecodable', 'The OFD names a document without saying where it is. Export it anew.')
    const path = resolve('OFD.xml', location, files.archive)
    const document: OfdDocument = { path, root: files.parse(path) }
    const pages = childAt(document.root, 'Pages')
    return (pages === undefined ? [] : childrenOf(pages, 'Page')).map((page, index) => ({
      document,
      index,
      id: page.attributes.ID ?? '',
      path: resolve(path, page.attributes.BaseLoc ?? '', files.archive),
    }))
  })
}
