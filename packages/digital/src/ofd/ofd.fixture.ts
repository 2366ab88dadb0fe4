import { strToU8, zipSync } from 'fflate'

const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"'

/** A text object of 4 mm at a place, mm, its characters 4 mm apart. */
export const textAt = (words: string, x: number, y: number, attributes = '', id = '9'): string =>
  `<ofd:TextObject ID="${id}" Boundary="${x} ${y} 60 5" Size="4" Font="1" ${attributes}><ofd:TextCode X="0" Y="4" DeltaX="g ${[...words].length - 1} 4">${words}</ofd:TextCode></ofd:TextObject>`

export interface OfdParts {
  /** Objects of each page. */
  readonly pages?: readonly string[]
  /** Elements of the document beside its pages. */
  readonly document?: string
  /** Elements of the first page beside its content. */
  readonly page?: string
  readonly paper?: string
  /** Other files, or these ones in other words. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

/** An OFD whose pages hold these objects. */
export const ofdOf = ({
  pages = [textAt('发票', 10, 10)],
  document = '',
  page = '',
  paper = '0 0 100 50',
  files = {},
}: OfdParts = {}): Uint8Array => {
  const list = pages.map((_, index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/Page_${index}/Content.xml"/>`).join('')
  const written: Readonly<Record<string, string | Uint8Array>> = {
    'OFD.xml': `<ofd:OFD ${namespace}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${namespace}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>${paper}</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID="7" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages>${list}</ofd:Pages>${document}</ofd:Document>`,
    ...Object.fromEntries(
      pages.map((objects, index) => [`Doc_0/Pages/Page_${index}/Content.xml`, pageXml(objects, index === 0 ? page : '')]),
    ),
    ...files,
  }
  return zipSync(Object.fromEntries(Object.entries(written).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file])))
}

export const pageXml = (objects: string, beside = ''): string =>
  `<ofd:Page ${namespace}>${beside}<ofd:Content><ofd:Layer ID="2">${objects}</ofd:Layer></ofd:Content></ofd:Page>`
