import { OcrError } from '@recto/core'
import { describe, expect, it } from 'vitest'
import { sniff } from './sniff.ts'

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const refusal = (text: string): string => {
  try {
    return sniff(bytes(text))
  } catch (error) {
    return OcrError.isInstance(error) ? `${error.code}: ${error.message}` : String(error)
  }
}

describe('sniff', () => {
  it.each([
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['\x89PNG\r\n\x1a\n\0', 'png'],
    ['GIF89a', 'gif'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'webp'],
    ['II*\0\x08\0\0\0', 'tiff'],
    ['MM\0*', 'tiff'],
    ['BM\x10\0', 'bmp'],
    ['\0\0\0\x1cftypavif\0\0\0\0mif1', 'avif'],
    ['\0\0\0\x1cftypmif1\0\0\0\0avif', 'avif'],
  ])('knows %j as %s', (head, format) => {
    expect(sniff(bytes(head))).toBe(format)
  })

  it.each([
    ['\0\0\0\x18ftypheic\0\0\0\0mif1', 'HEIC'],
    ['%PDF-1.7', 'PDF'],
    ['PK\x03\x04....OFD.xml', 'OFD'],
    ['PK\x03\x04....word/document.xml', 'Word'],
    ['PK\x03\x04', 'ZIP'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'SVG'],
    ['\xef\xbb\xbf<?xml version="1.0"?>\n<svg>', 'SVG'],
    ['<!DOCTYPE html><html>', 'HTML'],
    ['<?xml version="1.0"?><invoice/>', 'XML'],
    ['just a note named photo.png', 'text'],
    ['8BPS\0\x01', 'Photoshop'],
    ['\x01\x02\x03\x04', 'unknown format'],
  ])('refuses %j by name: %s', (head, name) => {
    expect(refusal(head)).toMatch(/^input\/unsupported-format: /)
    expect(refusal(head)).toContain(name)
  })
})
