import { OcrError } from '@recto/core'
import { SaxesParser } from 'saxes'

/** An element without its prefixes. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** Its own character data, of all its children's nothing. */
  readonly text: string
}

interface Growing extends Element {
  readonly children: Growing[]
  text: string
}

const mostDepth = 64
const mostElements = 500_000

/**
 * The root element of an XML file in UTF-8. A document type declaration is refused: entities are what makes small files large.
 * Throws `input/undecodable`, `input/too-large`; `file` names the culprit.
 */
export const parseXml = (bytes: Uint8Array, file: string): Element => {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const open: Growing[] = []
  let root: Growing | undefined
  let elements = 0
  parser.on('doctype', () => {
    throw new OcrError('input/undecodable', `${file} declares a document type, which is refused. Export the file anew.`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (++elements > mostElements || open.length >= mostDepth)
      throw new OcrError('input/too-large', `${file} has more than ${mostElements} elements, or more than ${mostDepth} inside one another.`)
    const element: Growing = { name: localOf(name), attributes: localNames(attributes as Record<string, string>), children: [], text: '' }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => addText(open, text))
  parser.on('cdata', (text) => addText(open, text))
  parser.on('error', (cause) => {
    throw new OcrError('input/undecodable', `${file} is no sound XML. It is damaged; export the file anew.`, { cause })
  })
  parser.write(new TextDecoder('utf-8').decode(bytes)).close()
  if (root === undefined) throw new OcrError('input/undecodable', `${file} is no XML: it has no element. Export the file anew.`)
  return root
}

const addText = (open: readonly Growing[], text: string): void => {
  const element = open.at(-1)
  if (element !== undefined) element.text += text
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1)

const localNames = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localOf(name), value]))

/** Children of a name. */
export const childrenOf = ({ children }: Element, name: string): readonly Element[] => children.filter((child) => child.name === name)

/** The first descendant along a path of names. */
export const childAt = (element: Element, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => at?.children.find((child) => child.name === name), element)

/** Every descendant of a name, in document order. */
export const descendantsOf = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)])
