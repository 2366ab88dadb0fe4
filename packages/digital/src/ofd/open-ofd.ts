import { type Limits, OcrError, type Size } from '@recto/core'
import type { DigitalFile, DigitalPage } from '../digital-file.ts'
import { isUnnamed } from '../layer/fold-char.ts'
import { toClaims, toTextPages, withFacts } from '../layer/to-text-pages.ts'
import { assertPageCount, assertPageSize, noSuchPage } from '../limits.ts'
import { createFiles, type Files, type PageEntry, pagesOf } from './documents.ts'
import { readFacts } from './read-facts.ts'
import { pxPerMm, readOfdPage } from './read-page.ts'
import { openArchive } from './zip.ts'

/** Opens an OFD. Throws `input/encrypted`, `input/undecodable`, `input/too-large`. */
export const openOfd = (bytes: Uint8Array, limits: Limits): DigitalFile => {
  const archive = openArchive(bytes)
  if (archive.names.some((name) => /(?:^|\/)Encryptions?\.xml$|^META-INF\/encryption/iu.test(name)))
    throw new OcrError('input/encrypted', 'The OFD is encrypted. Save it without a password, and pass that.')
  const files = createFiles(archive)
  const pages = pagesOf(files)
  assertPageCount(pages.length, limits)
  return {
    format: 'ofd',
    pages: pages.length,
    page: (index) => {
      const entry = pages[index]
      if (entry === undefined) throw noSuchPage(index, pages.length)
      return openPage(files, entry, index, limits)
    },
    close: () => undefined,
  }
}

const openPage = (files: Files, entry: PageEntry, index: number, limits: Limits): DigitalPage => {
  const { paper, texts } = readOfdPage(files, entry)
  const size: Size = { width: Math.round(paper.width * pxPerMm), height: Math.round(paper.height * pxPerMm) }
  assertPageSize(size, limits)
  const shown = texts.flatMap(({ isVisible, chars }) => (isVisible ? chars : []))
  const hidden = texts.flatMap(({ isVisible, chars }) => (isVisible ? [] : chars))
  const visible = shown.filter(({ text, box }) => !isUnnamed(text) && isOn(size, box.x + box.width / 2, box.y + box.height / 2))
  if (visible.length === 0)
    throw new OcrError(
      'input/unsupported-format',
      `Page ${index + 1} of the OFD holds no text, and its pictures are not read. Save the page as a picture or as a PDF.`,
    )
  const byId = new Map(texts.map(({ id, text }) => [id, text]))
  const facts = entry.index === 0 ? readFacts(files, entry.document, (object) => byId.get(object)) : {}
  return {
    ...size,
    ...withFacts(toTextPages(visible, size), facts),
    claims: toClaims(hidden),
    raster: null,
    close: () => undefined,
  }
}

const isOn = ({ width, height }: Size, x: number, y: number): boolean => x >= 0 && y >= 0 && x <= width && y <= height
