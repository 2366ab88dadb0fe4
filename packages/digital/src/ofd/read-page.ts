import { type Box, type Matrix3, multiply, scaling, translation } from '@recto/core'
import { childAt, childrenOf, descendantsOf, type Element } from '../xml/parse-xml.ts'
import type { Files, PageEntry } from './documents.ts'
import { boxIn } from './numbers.ts'
import { resolve } from './paths.ts'
import { type OfdText, textsIn } from './text-objects.ts'

/** Pages are laid out at so many px a mm: 200 an inch, as scans of documents are. */
export const pxPerMm = 200 / 25.4

/** What stands on a page. */
export interface OfdPage {
  /** The paper, mm. */
  readonly paper: Box
  /** Characters in px of the page. */
  readonly texts: readonly OfdText[]
}

/** A4, where nothing says how large the paper is, mm. */
const usualPaper: Box = { x: 0, y: 0, width: 210, height: 297 }

export const readOfdPage = (files: Files, entry: PageEntry): OfdPage => {
  const { document } = entry
  const page = files.parse(entry.path)
  const paper = paperOf(page) ?? paperOf(childAt(document.root, 'CommonData')) ?? usualPaper
  const toPx = multiply(scaling(pxPerMm, pxPerMm), translation(-paper.x, -paper.y))
  const content = (root: Element): readonly OfdText[] => {
    const layers = childAt(root, 'Content')
    return layers === undefined ? [] : textsIn(layers, toPx)
  }
  const templates = childrenOf(page, 'Template').flatMap(({ attributes }) => templateOf(files, entry, attributes.TemplateID))
  return { paper, texts: [...templates.flatMap(content), ...content(page), ...annotationsOf(files, entry, toPx)] }
}

/** `PageArea` of the document, `Area` of a page. */
const paperOf = (owner: Element | undefined): Box | null => {
  const area = owner === undefined ? undefined : (childAt(owner, 'Area') ?? childAt(owner, 'PageArea'))
  return area === undefined ? null : boxIn(childAt(area, 'PhysicalBox')?.text)
}

const templateOf = ({ parse, archive }: Files, { document }: PageEntry, id: string | undefined): readonly Element[] => {
  const common = childAt(document.root, 'CommonData')
  const template = common === undefined ? undefined : childrenOf(common, 'TemplatePage').find(({ attributes }) => attributes.ID === id)
  const location = template?.attributes.BaseLoc
  return location === undefined ? [] : [parse(resolve(document.path, location, archive))]
}

/** Text that annotations show on the page (GB/T 33190-2016, 15): stamps and notes; hidden ones are left out. */
const annotationsOf = ({ parse, archive }: Files, { document, id }: PageEntry, toPx: Matrix3): readonly OfdText[] => {
  const location = childAt(document.root, 'Annotations')?.text.trim()
  if (location === undefined || location === '') return []
  const index = resolve(document.path, location, archive)
  if (!archive.names.includes(index)) return []
  const own = childrenOf(parse(index), 'Page').filter(({ attributes }) => attributes.PageID === id)
  const paths = own.flatMap((page) => {
    const file = childAt(page, 'FileLoc')?.text.trim()
    return file === undefined ? [] : [resolve(index, file, archive)]
  })
  const shown = paths.flatMap((path) => descendantsOf(parse(path), 'Annot')).filter(({ attributes }) => attributes.Visible !== 'false')
  return shown.flatMap((annotation) =>
    childrenOf(annotation, 'Appearance').flatMap((appearance) => {
      const { x, y } = boxIn(appearance.attributes.Boundary) ?? { x: 0, y: 0 }
      return textsIn(appearance, multiply(toPx, translation(x, y)))
    }),
  )
}
