import { type ImageFormat, OcrError } from '@recto/core'

/** The formats that are read, for messages. */
export const readable = 'JPEG, PNG, BMP, GIF, TIFF, WebP and AVIF; a reader also opens PDF and OFD'

/** Bytes that a format begins with; `?` matches any byte (file signatures of each format's specification). */
const pictures: readonly (readonly [signature: string, format: ImageFormat])[] = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
  ['RIFF????WEBP', 'webp'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['II+\0', 'tiff'],
  ['MM\0+', 'tiff'],
  ['BM', 'bmp'],
]

const openIt = 'Pass it to a reader, which opens it page by page, or save its pages as pictures.'
const saveAsPictures = 'Save its pages as pictures first.'

/** What people send instead of a picture, and what to do about it. */
const others: readonly (readonly [signature: string, name: string, advice: string])[] = [
  ['%PDF-', 'a PDF', openIt],
  ['8BPS', 'a Photoshop file', 'Export it as PNG.'],
  ['\0\0\x01\0', 'an icon', 'Export it as PNG.'],
  ['\xff\x0a', 'a JPEG XL picture', 'Export it as PNG or JPEG.'],
  ['\0\0\0\x0cJXL ', 'a JPEG XL picture', 'Export it as PNG or JPEG.'],
  ['\0\0\0\x0cjP  ', 'a JPEG 2000 picture', 'Export it as PNG or JPEG.'],
  ['\xd0\xcf\x11\xe0', 'an old Office document', saveAsPictures],
  ['\x1f\x8b', 'a gzip archive', 'Unpack it and pass the pictures.'],
  ['Rar!', 'a RAR archive', 'Unpack it and pass the pictures.'],
  ['7z\xbc\xaf', 'a 7z archive', 'Unpack it and pass the pictures.'],
]

/** Entries that tell what a ZIP file holds. */
const zipped: readonly (readonly [entry: string, name: string, advice: string])[] = [
  ['OFD.xml', 'an OFD document', openIt],
  ['word/', 'a Word document', saveAsPictures],
  ['xl/', 'an Excel workbook', saveAsPictures],
  ['ppt/', 'a PowerPoint presentation', saveAsPictures],
]

/** How much of a text-like or ZIP file is looked at. */
const headBytes = 4_096

/** The format by its magic bytes; whatever is no picture is refused by name with `input/unsupported-format`. */
export const sniff = (bytes: Uint8Array): ImageFormat => {
  const head = String.fromCharCode(...bytes.subarray(0, headBytes))
  const picture = pictures.find(([signature]) => begins(head, signature))?.[1] ?? isoMedia(head)
  if (picture !== undefined) return picture
  const [, name, advice] = others.find(([signature]) => begins(head, signature)) ?? ['', ...nameOther(head)]
  throw new OcrError('input/unsupported-format', `The input is ${name}, not a picture that can be read (${readable}). ${advice}`)
}

const begins = (head: string, signature: string): boolean =>
  head.length >= signature.length && [...signature].every((char, at) => char === '?' || char === head[at])

/** AVIF by the brands of its `ftyp` box (ISO/IEC 14496-12, 4.3); HEIC shares the box and is refused by name. */
const isoMedia = (head: string): 'avif' | undefined => {
  if (head.slice(4, 8) !== 'ftyp') return undefined
  const brands = head.slice(8, Math.min(byteAt(head, 2) * 256 + byteAt(head, 3), 256))
  if (/avi[fs]/.test(brands)) return 'avif'
  if (/hei[cxms]|hev[cxms]|mif1|msf1/.test(brands))
    throw new OcrError(
      'input/unsupported-format',
      'The input is a HEIC picture, which is not read. Export it as JPEG, or set the camera to “most compatible”.',
    )
  return undefined
}

const byteAt = (head: string, at: number): number => head.charCodeAt(at) || 0

const zippedAs = (head: string): readonly [name: string, advice: string] => {
  const [, name, advice] = zipped.find(([entry]) => head.includes(entry)) ?? ['', 'a ZIP archive', 'Unpack it and pass the pictures.']
  return [name, advice]
}

const nameOther = (head: string): readonly [name: string, advice: string] => {
  if (begins(head, 'PK\x03\x04')) return zippedAs(head)
  const text = head.replace(/^\xef\xbb\xbf/, '').trimStart()
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(text))
    return ['an SVG drawing', 'Export it as PNG; drawings are never rendered here.']
  if (/^<(!doctype html|html)/i.test(text)) return ['an HTML page', 'Take a screenshot of it, or fetch the picture itself.']
  if (/^<\?xml/.test(text)) return ['an XML file', 'Pass the picture itself.']
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text
  if (!/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(head))
    return ['text', 'The name of a file does not make it a picture; pass the picture itself.']
  return ['of an unknown format', 'Save it again as PNG or JPEG.']
}
