import { OcrError } from '@recto/core'
import { type Facts, factsOf, named } from '../xml/facts.ts'
import { childAt, childrenOf, descendantsOf, type Element, parseXml } from '../xml/parse-xml.ts'
import type { Files, OfdDocument } from './documents.ts'
import { resolve } from './paths.ts'

/**
 * What a document states about itself in structures: its attached XML and XBRL files, then its custom tags, whose values are the texts
 * of the objects they refer to (GB/T 33190-2016, 16 and 20). Of a name that both have, the attachment's counts.
 */
export const readFacts = (files: Files, document: OfdDocument, textOf: (object: string) => string | undefined): Facts => ({
  ...fromTags(files, document, textOf),
  ...fromAttachments(files, document),
})

const fromAttachments = (files: Files, document: OfdDocument): Facts => {
  const facts = listed(files, document, 'Attachments', 'Attachment', 'FileLoc')
    .filter((path) => /\.(?:xml|xbrl)$/iu.test(path))
    .flatMap((path) => statements(files, path))
  return Object.assign({}, ...facts.map(factsOf)) as Facts
}

const fromTags = (files: Files, document: OfdDocument, textOf: (object: string) => string | undefined): Facts =>
  named(
    listed(files, document, 'CustomTags', 'CustomTag', 'FileLoc')
      .flatMap((path) => statements(files, path))
      .flatMap((root) => tagged(root, textOf)),
  )

/** Files that a list of the document names: `<Attachments>/Doc_0/Attachs/Attachments.xml</Attachments>` and so on. */
const listed = (
  { archive, parse }: Files,
  { root, path }: OfdDocument,
  list: string,
  entry: string,
  location: string,
): readonly string[] => {
  const at = childAt(root, list)?.text.trim()
  if (at === undefined || at === '') return []
  const index = resolve(path, at, archive)
  if (!archive.names.includes(index)) return []
  return descendantsOf(parse(index), entry)
    .flatMap((item) => childAt(item, location)?.text.trim() ?? [])
    .map((file) => resolve(index, file, archive))
    .filter((file) => archive.names.includes(file))
}

/** A file of statements; a damaged one states nothing, a bomb is refused. */
const statements = ({ archive }: Files, path: string): readonly Element[] => {
  try {
    return [parseXml(archive.read(path), path)]
  } catch (error) {
    if (OcrError.isInstance(error) && error.code === 'input/too-large') throw error
    return []
  }
}

/** Elements that refer to text objects, by name: `<InvoiceNo><ObjectRef PageRef="1">12</ObjectRef></InvoiceNo>`. */
const tagged = (element: Element, textOf: (object: string) => string | undefined): readonly (readonly [string, string])[] => {
  const references = childrenOf(element, 'ObjectRef')
  if (references.length === 0) return element.children.flatMap((child) => tagged(child, textOf))
  const text = references.map((reference) => textOf(reference.text.trim()) ?? '').join('')
  return text.trim() === '' ? [] : [[element.name, text.trim()]]
}
