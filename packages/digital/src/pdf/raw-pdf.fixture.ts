import { zlibSync } from 'fflate'

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const text = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

export interface RawPdf {
  /** Operators of the page. */
  readonly content: string
  /** Entries of the page's resources beside its font, Helvetica as `/F`. */
  readonly resources?: string
  /** Objects from 6 on, as they stand between `obj` and `endobj`. */
  readonly objects?: readonly string[]
  readonly mediaBox?: string
  /** What the page tree says of itself: `/Kids [3 0 R] /Count 1`. */
  readonly tree?: string
  /** Entries of the page. */
  readonly page?: string
  /** Entries of the trailer. */
  readonly trailer?: string
  readonly font?: string
}

/** A PDF of one page, written as it is: what no library would write. */
export const rawPdf = ({
  content,
  resources = '',
  objects = [],
  mediaBox = '0 0 400 300',
  tree,
  page = '',
  trailer = '',
  font,
}: RawPdf): Uint8Array => {
  const bodies = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages ${tree ?? '/Kids [3 0 R] /Count 1'} >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox}] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> ${page} >>`,
    stream(content),
    font ?? '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...objects,
  ]
  let file = '%PDF-1.7\n'
  const offsets = bodies.map((body, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = bodies.length + 1
  return latin1(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`,
  )
}

/** A stream object of this text. */
export const stream = (content: string, entries = ''): string => `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`

/** A stream that inflates to so many bytes of blanks. */
export const bomb = (bytes: number, entries = ''): string =>
  stream(text(zlibSync(new Uint8Array(bytes).fill(0x20), { level: 9 })), `/Filter /FlateDecode ${entries}`)

/** Text of 12 points at a place, in points from the bottom left. */
export const show = (words: string, x: number, y: number, size = 12): string => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET\n`

/** A picture of one grey pixel, as object `number` that draws as `/P`. */
export const pixel = stream('\x80', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8')
